// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/processtree.h"

#include <QDir>
#include <QFile>

#include <algorithm>
#include <filesystem>
#include <vector>

#include <sys/stat.h>
#include <sys/statvfs.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
namespace fs = std::filesystem;

namespace autodevos {
namespace {

constexpr qint64 lookEveryMs = 100;
constexpr qint64 megabyte = 1024 * 1024;
constexpr qint64 reservedBytes = 512 * megabyte; ///< of the disk, for everybody else

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// A process's children stand at the thread that made them.
std::vector<pid_t> childrenOf(pid_t process)
{
    std::vector<pid_t> children;
    const QString folder = u"/proc/%1/task"_s.arg(process);
    for (const QString &thread : QDir(folder).entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        const QByteArray text = contentOf(folder + u'/' + thread + u"/children"_s);
        for (const QByteArray &word : text.split(' ')) {
            if (const int pid = word.trimmed().toInt(); pid > 0) {
                children.push_back(pid);
            }
        }
    }
    return children;
}

/// Resident pages without those of files: "size resident shared …".
qint64 memoryOf(pid_t process)
{
    const QList<QByteArray> pages = contentOf(u"/proc/%1/statm"_s.arg(process)).split(' ');
    if (pages.size() < 3) {
        return 0;
    }
    return std::max<qint64>(0, pages.at(1).toLongLong() - pages.at(2).toLongLong()) * ::sysconf(_SC_PAGESIZE);
}

bool isBefore(const timespec &left, const timespec &right)
{
    return left.tv_sec != right.tv_sec ? left.tv_sec < right.tv_sec : left.tv_nsec < right.tv_nsec;
}

} // namespace

TreeUsage measureTree(pid_t root, int mostProcesses)
{
    TreeUsage usage;
    std::vector<pid_t> open = childrenOf(root);
    while (!open.empty()) {
        const pid_t process = open.back();
        open.pop_back();
        ++usage.processes;
        if (mostProcesses > 0 && usage.processes > mostProcesses) {
            break;
        }
        usage.bytes += memoryOf(process);
        const std::vector<pid_t> children = childrenOf(process);
        open.insert(open.end(), children.begin(), children.end());
    }
    return usage;
}

qint64 countOwnTasks()
{
    qint64 tasks = 0;
    const uid_t own = ::getuid();
    for (const QString &name : QDir(u"/proc"_s).entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        struct stat found {};
        if (name.front().isDigit() &&
            ::stat(QFile::encodeName(u"/proc/"_s + name + u"/task"_s).constData(), &found) == 0 &&
            found.st_uid == own) {
            tasks += static_cast<qint64>(found.st_nlink) - 2; // one folder a thread
        }
    }
    return tasks;
}

qint64 changedBytes(const QString &folder, timespec since, qint64 enough)
{
    qint64 bytes = 0;
    std::error_code code;
    fs::recursive_directory_iterator entry(QFile::encodeName(folder).toStdString(),
                                           fs::directory_options::skip_permission_denied, code);
    for (; !code && entry != fs::recursive_directory_iterator() && bytes <= enough; entry.increment(code)) {
        struct stat found {};
        // the time of change cannot be set back by whoever writes
        if (::lstat(entry->path().c_str(), &found) == 0 && S_ISREG(found.st_mode) && !isBefore(found.st_ctim, since)) {
            bytes += qint64{found.st_blocks} * 512;
        }
    }
    return bytes;
}

TreeWatch::TreeWatch(pid_t root, const ProcessRequest &request)
    : m_root(root)
    , m_limits(request.limits)
    , m_folder(request.watchedFolder)
{
    if (hasDisk()) {
        ::clock_gettime(CLOCK_REALTIME_COARSE, &m_startedAt); // the clock that file times are taken from
        m_freeAtStart = m_freeBefore = freeBytes();
    }
    m_sinceLook.start();
}

QString TreeWatch::reachedLimit()
{
    if (!isWatching() || m_sinceLook.elapsed() < lookEveryMs) {
        return {};
    }
    QString reached;
    if (m_limits.processes > 0 || m_limits.treeBytes > 0) {
        const TreeUsage usage = measureTree(m_root, m_limits.processes);
        if (m_limits.processes > 0 && usage.processes > m_limits.processes) {
            reached = u"more than %1 processes"_s.arg(m_limits.processes);
        } else if (m_limits.treeBytes > 0 && usage.bytes > m_limits.treeBytes) {
            reached = u"more than %1 MB of memory"_s.arg(m_limits.treeBytes / megabyte);
        }
    }
    if (reached.isEmpty() && hasDisk() && freeBytes() < reservedBytes && m_freeAtStart >= reservedBytes) {
        reached = u"a disk that is nearly full"_s; // whatever it was: a removed file that is still written, say
    } else if (reached.isEmpty() && hasDisk() && isDiskFull()) {
        reached = u"more than %1 MB of files"_s.arg(m_limits.diskBytes / megabyte);
    }
    m_sinceLook.restart();
    return reached;
}

/// Looking through the folder costs, so it is done only when the file system has lost a good part of what is allowed;
/// others write there too.
bool TreeWatch::isDiskFull()
{
    const qint64 free = freeBytes();
    if (m_freeBefore - free < m_limits.diskBytes / 8) {
        return false;
    }
    m_freeBefore = free;
    return changedBytes(m_folder, m_startedAt, m_limits.diskBytes) > m_limits.diskBytes;
}

qint64 TreeWatch::freeBytes() const
{
    struct statvfs found {};
    if (::statvfs(QFile::encodeName(m_folder).constData(), &found) != 0) {
        return 0;
    }
    return static_cast<qint64>(found.f_bavail) * static_cast<qint64>(found.f_frsize);
}

} // namespace autodevos
