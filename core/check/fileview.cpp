// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/check/fileview.h"

namespace autodevos {
namespace {

template<typename Tree>
FileView makeView(const Tree &tree)
{
    return {[&tree] { return tree.files(); }, [&tree](const QString &path) { return tree.read(path); },
            [&tree](const QString &path) {
                return tree.contains(path);
            }};
}

} // namespace

FileView viewOf(const Workspace &workspace)
{
    return makeView(workspace);
}

FileView viewOf(const Transaction &transaction)
{
    return makeView(transaction);
}

} // namespace autodevos
