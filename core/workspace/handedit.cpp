// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/handedit.h"

#include "core/base/files.h"
#include "core/workspace/generatedstore.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace autodevos {

Status saveEdit(const Workspace &workspace, const QString &path, const QByteArray &content, const QByteArray &expected)
{
    const Result<QString> relative = workspace.resolve(path);
    if (!relative) {
        return tl::unexpected(relative.error());
    }
    const Result<QByteArray> there = workspace.read(*relative);
    if (!there) {
        return tl::unexpected(there.error());
    }
    if (*there != expected) {
        return failure(ErrorKind::Exists, u"%1 was changed by somebody else meanwhile"_s.arg(path),
                       u"Your text is kept in the editor. Saving once more replaces the other version"_s);
    }
    if (const Status kept = GeneratedStore(workspace).keep({expected, content}); !kept) {
        return kept;
    }
    const QString target = workspace.root() + u'/' + *relative;
    return writeFileDurably(target, content, QFileInfo(target).isExecutable() ? FileMode::Executable : FileMode::Plain);
}

} // namespace autodevos
