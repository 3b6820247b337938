// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/folders.h"

#include <QFile>

#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>

using namespace Qt::StringLiterals;

namespace autodevos {
namespace {

constexpr int folderFlags = O_RDONLY | O_DIRECTORY | O_CLOEXEC;

/// Why `name` could not be opened in `folder`; a link met with O_DIRECTORY | O_NOFOLLOW is reported as ENOTDIR.
Error walkError(const FileDescriptor &folder, const QByteArray &name, const QString &path, const QString &root)
{
    const int number = errno;
    struct stat status = {};
    if ((number != ELOOP && number != ENOTDIR) ||
        fstatat(folder.number(), name.constData(), &status, AT_SYMLINK_NOFOLLOW) != 0) {
        return fileError(number, u"could not open"_s, root + u'/' + path);
    }
    const QString shown = QFile::decodeName(name);
    if (S_ISLNK(status.st_mode)) {
        return {ErrorKind::Permission, u"The path %1 is refused: '%2' is a link"_s.arg(path, shown),
                u"Remove the link, or choose another path"_s, root};
    }
    return {ErrorKind::Invalid, u"The path %1 cannot be: '%2' is a file, not a folder"_s.arg(path, shown),
            u"Remove that file, or choose another path"_s, root};
}

Result<FileDescriptor> walk(const QString &root, const QString &path, bool make)
{
    FileDescriptor folder(open(QFile::encodeName(root).constData(), folderFlags));
    if (!folder.isOpen()) {
        return tl::unexpected(fileError(errno, u"could not open the folder"_s, root));
    }
    for (const QString &name : path.split(u'/', Qt::SkipEmptyParts)) {
        const QByteArray encoded = QFile::encodeName(name);
        int next = openat(folder.number(), encoded.constData(), folderFlags | O_NOFOLLOW);
        if (next < 0 && errno == ENOENT && make) {
            if (mkdirat(folder.number(), encoded.constData(), 0777) != 0 && errno != EEXIST) {
                return tl::unexpected(fileError(errno, u"could not create the folder"_s, root + u'/' + path));
            }
            if (const Status synced = syncFile(folder, root); !synced) {
                return tl::unexpected(synced.error());
            }
            next = openat(folder.number(), encoded.constData(), folderFlags | O_NOFOLLOW);
        }
        if (next < 0) {
            return tl::unexpected(walkError(folder, encoded, path, root));
        }
        folder = FileDescriptor(next);
    }
    return folder;
}

} // namespace

Result<FileDescriptor> openFolder(const QString &root, const QString &path)
{
    return walk(root, path, false);
}

Result<FileDescriptor> makeFolder(const QString &root, const QString &path)
{
    return walk(root, path, true);
}

Result<FileDescriptor> openFile(const QString &root, const QString &path)
{
    const Result<FileDescriptor> folder = openFolder(root, parentOf(path));
    if (!folder) {
        return tl::unexpected(folder.error());
    }
    const QByteArray name = QFile::encodeName(nameOf(path));
    FileDescriptor file(openat(folder->number(), name.constData(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK));
    if (!file.isOpen()) {
        return tl::unexpected(walkError(*folder, name, path, root));
    }
    struct stat status = {};
    if (fstat(file.number(), &status) != 0 || !S_ISREG(status.st_mode)) {
        return failure(ErrorKind::Invalid, u"%1 is not a regular file"_s.arg(path), {}, root);
    }
    return file;
}

QString parentOf(const QString &path)
{
    return path.section(u'/', 0, -2);
}

QString nameOf(const QString &path)
{
    return path.section(u'/', -1);
}

} // namespace autodevos
