// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/transaction.h"

#include <functional>

namespace autodevos {

/// A tree of files to look at: a project on disk or an attempt's transaction over it. Borrows what it was made from
/// and is used in that one's thread.
struct FileView {
    std::function<QStringList()> files;
    std::function<Result<QByteArray>(const QString &path)> read;
    std::function<bool(const QString &path)> contains;
};

[[nodiscard]] FileView viewOf(const Workspace &workspace);
[[nodiscard]] FileView viewOf(const Transaction &transaction);

} // namespace autodevos
