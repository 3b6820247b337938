// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/command/auditlog.h"

#include "core/base/filelock.h"
#include "core/base/files.h"
#include "core/base/redaction.h"
#include "core/command/shellline.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUuid>

#include <algorithm>
#include <cerrno>
#include <optional>

#include <fcntl.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace autodevos {
namespace {

constexpr QLatin1StringView noteSuffix{".running"};

/// The words of each command of the line; what cannot be parsed is told by the command itself.
QJsonArray wordsOf(const QString &command)
{
    QJsonArray all;
    for (const SimpleCommand &part : readShellLine(command).commands) {
        QJsonArray words;
        for (const QString &word : part.assignments + part.words) {
            words.append(word);
        }
        all.append(words);
    }
    return all;
}

constexpr int lockWaitMs = 10'000;
constexpr off_t firstWindow = 65'536;

QString folderOf(const QString &projectRoot)
{
    return projectRoot + u"/.autodevos/logs"_s;
}

QString logPathOf(const QString &projectRoot)
{
    return folderOf(projectRoot) + u"/audit.jsonl"_s;
}

QString headPathOf(const QString &projectRoot)
{
    return folderOf(projectRoot) + u"/audit.head"_s;
}

/// Nothing when there is none or it is none of ours.
Result<std::optional<AuditHead>> headAt(const QString &path)
{
    const Result<QByteArray> json = readFile(path);
    if (!json && json.error().kind != ErrorKind::NotFound) {
        return tl::unexpected(json.error());
    }
    return json ? readAuditHead(*json) : std::nullopt;
}

/// One line with one object: whatever else lies there did not come from `begin`, or not wholly.
bool isNote(const QByteArray &text)
{
    return text.endsWith('\n') && text.count('\n') == 1 && !QJsonDocument::fromJson(text).object().isEmpty();
}

/// Where the log ends: its last entry, and what stands after it.
struct LogTail {
    AuditHead last;
    QByteArray rest;
    bool isTerminated = true;
};

LogTail tailOf(const QByteArray &text)
{
    LogTail tail;
    tail.isTerminated = text.isEmpty() || text.endsWith('\n');
    qsizetype end = text.size() - (tail.isTerminated ? 1 : 0);
    while (end > 0) {
        const qsizetype begin = text.lastIndexOf('\n', end - 1) + 1;
        if (const auto link = readAuditLink(QByteArrayView(text).sliced(begin, end - begin))) {
            tail.last = link->self;
            tail.rest = text.mid(end + 1);
            return tail;
        }
        end = begin - 1;
    }
    tail.rest = text;
    return tail;
}

/// Reads no more of the log than it takes to find its last entry.
Result<LogTail> readTail(const FileDescriptor &file, const QString &path)
{
    const off_t size = ::lseek(file.number(), 0, SEEK_END);
    for (off_t window = firstWindow;; window *= 2) {
        const off_t begin = std::max<off_t>(size - window, 0);
        QByteArray text(static_cast<qsizetype>(size - begin), Qt::Uninitialized);
        const ssize_t count = ::pread(file.number(), text.data(), static_cast<size_t>(text.size()), begin);
        if (size < 0 || count != text.size()) {
            return tl::unexpected(fileError(errno, u"could not read"_s, path));
        }
        LogTail tail = tailOf(text);
        if (begin == 0 || tail.last.entries > 0) {
            return tail;
        }
    }
}

} // namespace

AuditLog::AuditLog(const QString &projectRoot, const Clock &clock)
    : m_folder(folderOf(projectRoot))
    , m_path(logPathOf(projectRoot))
    , m_headPath(headPathOf(projectRoot))
    , m_clock(clock)
{
}

QByteArray AuditLog::bodyOf(const AuditEntry &entry) const
{
    const QString command = redacted(entry.command);
    QJsonObject json{{u"time"_s, QDateTime::fromMSecsSinceEpoch(m_clock.nowMs(), Qt::UTC).toString(Qt::ISODateWithMs)},
                     {u"run"_s, entry.run.value()},
                     {u"task"_s, entry.task.value()},
                     {u"attempt"_s, entry.attempt},
                     {u"command"_s, command},
                     {u"words"_s, wordsOf(command)},
                     {u"decision"_s, entry.decision},
                     {u"rule"_s, entry.rule},
                     {u"sandboxed"_s, entry.isSandboxed},
                     {u"network"_s, entry.hasNetwork},
                     {u"exitCode"_s, entry.exitCode},
                     {u"seconds"_s, entry.seconds},
                     {u"end"_s, entry.end}};
    if (!entry.arguments.isEmpty()) {
        json.insert(u"arguments"_s, redacted(entry.arguments));
    }
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

/// What the next line holds. Where the log does not end as the head knows it to, that is a break that stays to be seen
/// for good: nothing is ever mended.
Result<AuditHead> AuditLog::lastEntry(const AuditHead &inLog) const
{
    const Result<std::optional<AuditHead>> read = headAt(m_headPath);
    if (!read) {
        return tl::unexpected(read.error());
    }
    if (const std::optional<AuditHead> &head = *read) {
        return head->entries >= inLog.entries ? *head : inLog; // behind: a crash came between line and head
    }
    if (inLog.entries > 1) {
        return AuditHead{inLog.entries, AuditHead().hash};
    }
    // Of the first entry the head may be missing after a crash: it is there before the second.
    return (inLog.entries == 0 ? Status() : writeFileDurably(m_headPath, toJson(inLog))).map([&inLog] {
        return inLog;
    });
}

Status AuditLog::write(const QByteArray &body) const
{
    if (!QDir().mkpath(m_folder)) {
        return tl::unexpected(fileError(EACCES, u"could not make the folder of"_s, m_path));
    }
    const Result<FileLock> lock = FileLock::acquireWithin(m_folder + u"/audit.lock"_s, m_clock.nowMs(), lockWaitMs);
    if (!lock) {
        return tl::unexpected(lock.error());
    }
    const FileDescriptor file(
        ::open(QFile::encodeName(m_path).constData(), O_RDWR | O_APPEND | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600));
    if (!file.isOpen()) {
        return tl::unexpected(fileError(errno, u"could not open"_s, m_path));
    }
    Result<LogTail> tail = readTail(file, m_path);
    if (!tail) {
        return tl::unexpected(tail.error());
    }
    const QByteArray end = tail->isTerminated ? QByteArray() : QByteArray("\n"); // a crash or a full disk cut it off
    const QByteArray between = tail->rest.isEmpty() ? QByteArray() : tail->rest + end;
    const Result<AuditHead> last = lastEntry(tail->last);
    if (!last) {
        return tl::unexpected(last.error());
    }
    const QByteArray line = chainedLine(body, *last, between);
    return writeAll(file, end + line, m_path).and_then([&] { return syncFile(file, m_path); }).and_then([&] {
        return writeFileDurably(m_headPath, toJson(headOf(line, *last)));
    });
}

Result<QString> AuditLog::begin(const AuditEntry &entry) const
{
    if (!QDir().mkpath(m_folder)) {
        return tl::unexpected(fileError(EACCES, u"could not make the folder of"_s, m_path));
    }
    AuditEntry open = entry;
    open.end = u"lost"_s;
    const QString note = m_folder + u'/' + QUuid::createUuid().toString(QUuid::WithoutBraces) + noteSuffix;
    const FileDescriptor file(
        ::open(QFile::encodeName(note).constData(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0600));
    if (!file.isOpen()) {
        return tl::unexpected(fileError(errno, u"could not make"_s, note));
    }
    return writeAll(file, bodyOf(open) + '\n', note).map([&note] { return note; });
}

Status AuditLog::finish(const QString &note, const AuditEntry &entry) const
{
    const Status status = append(entry);
    if (status) {
        QFile::remove(note);
    }
    return status;
}

Status AuditLog::append(const AuditEntry &entry) const
{
    return write(bodyOf(entry));
}

Status AuditLog::recover() const
{
    const QDir folder(m_folder);
    for (const QString &name : folder.entryList({u'*' + noteSuffix}, QDir::Files, QDir::Time | QDir::Reversed)) {
        const Result<QByteArray> line = readFile(folder.filePath(name));
        if (line && isNote(*line)) { // else it died before the command began
            if (const Status status = write(line->chopped(1)); !status) {
                return status;
            }
        }
        QFile::remove(folder.filePath(name));
    }
    return {};
}

Result<AuditVerdict> verifyAuditLog(const QString &projectRoot, const QByteArray &expected)
{
    // The head first: a line that comes meanwhile is only one more.
    const Result<std::optional<AuditHead>> head = headAt(headPathOf(projectRoot));
    if (!head) {
        return tl::unexpected(head.error());
    }
    const Result<QByteArray> log = readFile(logPathOf(projectRoot));
    if (!log && log.error().kind != ErrorKind::NotFound) {
        return tl::unexpected(log.error());
    }
    return judgeAuditLog(log.value_or(QByteArray()), *head, expected);
}

} // namespace autodevos
