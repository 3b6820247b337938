// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/staging.h"

#include "core/base/files.h"
#include "core/base/hash.h"

#include <QFile>

#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>

using namespace Qt::StringLiterals;

namespace autodevos {
namespace {

bool isScript(const QByteArray &content)
{
    return content.startsWith("#!");
}

} // namespace

QString stagingFolder(const Workspace &workspace, const QString &name)
{
    QString safe;
    for (const QChar c : name) {
        const bool isPlain = c.unicode() < 128 && (c.isLetterOrNumber() || c == u'-' || c == u'_');
        safe += isPlain ? c : QChar(u'_');
    }
    if (safe != name || safe.isEmpty() || safe.size() > 100) {
        safe = safe.left(60) + u'.' + sha256Hex(name.toUtf8()).left(16);
    }
    return workspace.stateFolder() + u"/staging/"_s + safe;
}

QString stagedName(const QString &path)
{
    return sha256Hex(path.toUtf8()).left(40);
}

std::optional<QByteArray> treeContent(const Workspace &workspace, const QString &path)
{
    Result<QByteArray> content = workspace.read(path);
    return content ? std::optional(std::move(*content)) : std::nullopt;
}

Status stageFile(const QString &file, const QByteArray &content)
{
    const mode_t mode = isScript(content) ? 0777 : 0666;
    const FileDescriptor staged(
        open(QFile::encodeName(file).constData(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, mode));
    if (!staged.isOpen()) {
        return tl::unexpected(fileError(errno, u"could not write"_s, file));
    }
    return writeAll(staged, content, file);
}

Status syncStaged(const QString &file)
{
    const FileDescriptor staged(open(QFile::encodeName(file).constData(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW));
    if (!staged.isOpen()) {
        return tl::unexpected(fileError(errno, u"could not make durable"_s, file));
    }
    return syncFile(staged, file);
}

} // namespace autodevos
