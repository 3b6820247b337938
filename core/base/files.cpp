// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/files.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTimeZone>

#include <atomic>
#include <cerrno>
#include <csignal>
#include <cstdio>
#include <fcntl.h>
#include <sys/stat.h>
#include <system_error>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace autodevos {
namespace {

constexpr auto temporaryMark = ".tmp-"_L1; // "<name>.tmp-<pid>-<n>"
constexpr qint64 staleSeconds = 60;

QString temporaryName(const QString &path)
{
    static std::atomic<int> counter = 0;
    return path + temporaryMark + QString::number(getpid()) + u'-' + QString::number(++counter);
}

QString folderOf(const QString &path)
{
    return QFileInfo(path).path();
}

Status writeTemporary(const QString &temporary, const QString &path, const QByteArray &content, FileMode mode)
{
    const mode_t bits = mode == FileMode::Executable ? 0777 : 0666;
    const FileDescriptor file(
        open(QFile::encodeName(temporary).constData(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, bits));
    if (!file.isOpen()) {
        return tl::unexpected(fileError(errno, u"could not write"_s, path));
    }
    const Status written = writeAll(file, content, path);
    return written ? syncFile(file, path) : written;
}

} // namespace

FileDescriptor::~FileDescriptor()
{
    if (m_number >= 0) {
        close(m_number);
    }
}

Error fileError(int errorNumber, const QString &doing, const QString &path)
{
    const QString message = doing.left(1).toUpper() + doing.mid(1) + u' ' + path;
    const QString reason = QString::fromStdString(std::generic_category().message(errorNumber));
    switch (errorNumber) {
    case ENOSPC:
    case EDQUOT:
    case EFBIG:
        return {ErrorKind::Io, message + u": the disk is full"_s,
                u"Free some space (or raise the quota) and try again; everything saved before is safe"_s, reason};
    case EACCES:
    case EPERM:
        return {ErrorKind::Permission, message + u": permission denied"_s,
                u"Give your user write access to the folder, or choose another folder"_s, reason};
    case EROFS:
        return {ErrorKind::Permission, message + u": the file system is read-only"_s,
                u"Choose a folder on a disk that can be written"_s, reason};
    case ENOENT:
        return {ErrorKind::NotFound, message + u": it does not exist"_s, {}, reason};
    case EEXIST:
        return {ErrorKind::Exists, message + u": something is already there"_s, {}, reason};
    case ELOOP:
        return {ErrorKind::Permission, message + u": a link is in the way"_s, u"Replace the link by a folder"_s,
                reason};
    case ENOTDIR:
    case EISDIR:
    case ENAMETOOLONG:
        return {ErrorKind::Invalid, message, {}, reason};
    case EMFILE:
    case ENFILE:
        return {ErrorKind::Io, message + u": too many open files"_s, u"Raise the limit with ulimit -n"_s, reason};
    default:
        return {ErrorKind::Io, message, u"Check the disk"_s, reason};
    }
}

Result<QByteArray> readFile(const QString &path, qint64 limit)
{
    // O_NONBLOCK: opening a pipe must not wait for a writer.
    const FileDescriptor file(open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC | O_NONBLOCK));
    if (!file.isOpen()) {
        return tl::unexpected(fileError(errno, u"could not read"_s, path));
    }
    return readAll(file, path, limit);
}

Result<QByteArray> readAll(const FileDescriptor &file, const QString &path, qint64 limit)
{
    struct stat status = {};
    if (fstat(file.number(), &status) != 0) {
        return tl::unexpected(fileError(errno, u"could not read"_s, path));
    }
    if (!S_ISREG(status.st_mode)) {
        return failure(ErrorKind::Invalid, u"Could not read %1: it is not a regular file"_s.arg(path));
    }
    if (status.st_size > limit) {
        return failure(ErrorKind::Invalid, u"Could not read %1: it has %2 bytes, more than the %3 that are read"_s.arg(
                                               path, QString::number(status.st_size), QString::number(limit)));
    }
    QByteArray content(static_cast<qsizetype>(status.st_size), Qt::Uninitialized);
    qsizetype done = 0;
    while (done < content.size()) {
        const ssize_t count = ::read(file.number(), content.data() + done, static_cast<size_t>(content.size() - done));
        if (count < 0 && errno == EINTR) {
            continue;
        }
        if (count < 0) {
            return tl::unexpected(fileError(errno, u"could not read"_s, path));
        }
        if (count == 0) {
            break; // it was shortened while we read
        }
        done += count;
    }
    content.truncate(done);
    return content;
}

Status writeAll(const FileDescriptor &file, const QByteArray &content, const QString &path)
{
    qsizetype done = 0;
    while (done < content.size()) {
        const ssize_t count =
            ::write(file.number(), content.constData() + done, static_cast<size_t>(content.size() - done));
        if (count < 0 && errno == EINTR) {
            continue;
        }
        if (count < 0) {
            return tl::unexpected(fileError(errno, u"could not write"_s, path));
        }
        done += count;
    }
    return {};
}

Status writeFileDurably(const QString &path, const QByteArray &content, FileMode mode)
{
    const QString temporary = temporaryName(path);
    Status status = writeTemporary(temporary, path, content, mode);
    if (status && std::rename(QFile::encodeName(temporary).constData(), QFile::encodeName(path).constData()) != 0) {
        status = tl::unexpected(fileError(errno, u"could not replace"_s, path));
    }
    if (!status) {
        unlink(QFile::encodeName(temporary).constData());
        return status;
    }
    return syncFolder(folderOf(path));
}

Status makeFolderDurably(const QString &path)
{
    const QString clean = QDir::cleanPath(QDir::current().absoluteFilePath(path));
    if (QFileInfo(clean).isDir()) {
        return {};
    }
    const QString parent = folderOf(clean);
    if (parent != clean) {
        if (const Status status = makeFolderDurably(parent); !status) {
            return status;
        }
    }
    if (mkdir(QFile::encodeName(clean).constData(), 0777) != 0 && !(errno == EEXIST && QFileInfo(clean).isDir())) {
        return tl::unexpected(fileError(errno, u"could not create the folder"_s, clean));
    }
    return syncFolder(parent);
}

Status syncFolder(const QString &path)
{
    const FileDescriptor folder(open(QFile::encodeName(path).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (!folder.isOpen()) {
        return tl::unexpected(fileError(errno, u"could not open the folder"_s, path));
    }
    return syncFile(folder, path);
}

Status syncFile(const FileDescriptor &file, const QString &path)
{
    // EINVAL: the file system has nothing to sync for a folder
    if (fsync(file.number()) != 0 && errno != EINVAL) {
        return tl::unexpected(fileError(errno, u"could not make durable"_s, path));
    }
    return {};
}

Result<QString> setAside(const QString &path, qint64 nowMs)
{
    const QString time = QDateTime::fromMSecsSinceEpoch(nowMs, QTimeZone::utc()).toString(u"yyyyMMdd-HHmmss"_s);
    const QString base = path + u".corrupt-"_s + time;
    QString target = base;
    for (int number = 2; QFileInfo::exists(target); ++number) {
        target = base + u'-' + QString::number(number);
    }
    if (std::rename(QFile::encodeName(path).constData(), QFile::encodeName(target).constData()) != 0) {
        return tl::unexpected(fileError(errno, u"could not set aside"_s, path));
    }
    if (const Status status = syncFolder(folderOf(path)); !status) {
        return tl::unexpected(status.error());
    }
    return target;
}

void removeStaleTemporaries(const QString &folder)
{
    const QStringList names =
        QDir(folder).entryList({u'*' + QString(temporaryMark) + u'*'}, QDir::Files | QDir::Hidden | QDir::System);
    for (const QString &name : names) {
        const qsizetype mark = name.lastIndexOf(temporaryMark);
        const QString owner = name.mid(mark + temporaryMark.size()).section(u'-', 0, 0);
        bool isNumber = false;
        const pid_t pid = owner.toInt(&isNumber);
        const bool isOrphan = isNumber && pid > 0 && kill(pid, 0) != 0 && errno == ESRCH;
        // Its number may be another process's by now; nobody writes one file for so long.
        const QFileInfo info(folder + u'/' + name);
        const bool isOld = isNumber && info.lastModified().secsTo(QDateTime::currentDateTimeUtc()) > staleSeconds;
        if (isOrphan || isOld) {
            QFile::remove(folder + u'/' + name);
        }
    }
}

} // namespace autodevos
