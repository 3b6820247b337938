// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/filelock.h"

#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

#include <cerrno>
#include <chrono>
#include <fcntl.h>
#include <thread>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace autodevos {
namespace {

/// Field 22 of /proc/<pid>/stat (proc(5)): start time in clock ticks since boot; 0 when there is no such process.
qint64 startTicks(qint64 pid)
{
    QFile stat(u"/proc/%1/stat"_s.arg(pid));
    if (!stat.open(QIODevice::ReadOnly)) {
        return 0;
    }
    const QByteArray text = stat.readAll();
    // The program's name stands in parentheses and may hold spaces: count from the last one.
    const QList<QByteArray> fields = text.mid(text.lastIndexOf(')') + 2).split(' ');
    return fields.size() > 19 ? fields.at(19).toLongLong() : 0;
}

QString programName()
{
    return QFileInfo(QFile::symLinkTarget(u"/proc/self/exe"_s)).fileName();
}

struct flock wholeFile(short type)
{
    struct flock lock = {};
    lock.l_type = type;
    lock.l_whence = SEEK_SET;
    return lock;
}

LockHolder readHolder(int file)
{
    QByteArray text(4096, '\0');
    const ssize_t count = pread(file, text.data(), static_cast<size_t>(text.size()), 0);
    text.truncate(count > 0 ? count : 0);
    const QJsonObject json = QJsonDocument::fromJson(text).object();
    LockHolder holder{json.value(u"pid"_s).toInteger(), json.value(u"program"_s).toString(),
                      json.value(u"since"_s).toInteger(), json.value(u"start"_s).toInteger()};
    // Between taking the lock and writing its name a new holder has the text of an old one: trust only the living.
    if (holder.pid <= 0 || startTicks(holder.pid) != holder.processStartTicks) {
        return {};
    }
    return holder;
}

void writeHolder(int file, qint64 nowMs)
{
    const qint64 pid = getpid();
    const QByteArray text = QJsonDocument(QJsonObject{{u"pid"_s, pid},
                                                      {u"start"_s, startTicks(pid)},
                                                      {u"program"_s, programName()},
                                                      {u"since"_s, nowMs}})
                                .toJson(QJsonDocument::Compact);
    // The name is a courtesy: the lock holds without it, also on a full disk.
    if (ftruncate(file, 0) != 0 || pwrite(file, text.constData(), static_cast<size_t>(text.size()), 0) < 0) {
        return;
    }
}

} // namespace

QString LockHolder::toText() const
{
    if (pid <= 0) {
        return u"another process"_s;
    }
    const QString time = QDateTime::fromMSecsSinceEpoch(sinceMs).toString(u"HH:mm"_s);
    return u"%1, process %2, since %3"_s.arg(program, QString::number(pid), time);
}

Result<FileLock> FileLock::acquire(const QString &path, qint64 nowMs)
{
    FileDescriptor file(
        open(QFile::encodeName(path).constData(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK, 0666));
    if (!file.isOpen()) {
        return tl::unexpected(fileError(errno, u"could not open the lock"_s, path));
    }
    struct flock lock = wholeFile(F_WRLCK);
    if (fcntl(file.number(), F_OFD_SETLK, &lock) == 0) {
        writeHolder(file.number(), nowMs);
        return FileLock(std::move(file));
    }
    if (errno == EAGAIN || errno == EACCES) {
        return failure(ErrorKind::Locked, u"In use by "_s + readHolder(file.number()).toText(),
                       u"Wait for it to end, or end that process"_s, path);
    }
    return tl::unexpected(fileError(errno, u"could not lock"_s, path));
}

Result<FileLock> FileLock::acquireWithin(const QString &path, qint64 nowMs, int timeoutMs)
{
    const auto deadline = std::chrono::steady_clock::now() + std::chrono::milliseconds(timeoutMs);
    while (true) {
        Result<FileLock> lock = acquire(path, nowMs);
        if (lock || lock.error().kind != ErrorKind::Locked || std::chrono::steady_clock::now() >= deadline) {
            return lock;
        }
        std::this_thread::sleep_for(std::chrono::milliseconds(5));
    }
}

std::optional<LockHolder> FileLock::holder(const QString &path)
{
    const FileDescriptor file(open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC | O_NONBLOCK));
    if (!file.isOpen()) {
        return std::nullopt;
    }
    struct flock lock = wholeFile(F_WRLCK);
    if (fcntl(file.number(), F_OFD_GETLK, &lock) != 0 || lock.l_type == F_UNLCK) {
        return std::nullopt;
    }
    return readHolder(file.number());
}

FileLock::FileLock(FileDescriptor file)
    : m_file(std::move(file))
{
}

FileLock::~FileLock()
{
    if (m_file.isOpen() && ftruncate(m_file.number(), 0) != 0) {
        return; // an old name is told from a living one by its start time
    }
}

} // namespace autodevos
