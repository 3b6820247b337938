// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/command/auditlog.h"

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

#include <cerrno>

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

bool endsInTheMiddle(int file)
{
    char last = '\n';
    const off_t size = ::lseek(file, 0, SEEK_END);
    return size > 0 && ::pread(file, &last, 1, size - 1) == 1 && last != '\n';
}

} // namespace

AuditLog::AuditLog(const QString &projectRoot, const Clock &clock)
    : m_folder(projectRoot + u"/.autodevos/logs"_s)
    , m_path(m_folder + u"/audit.jsonl"_s)
    , m_clock(clock)
{
}

QByteArray AuditLog::lineOf(const AuditEntry &entry) const
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
    return QJsonDocument(json).toJson(QJsonDocument::Compact) + '\n';
}

Status AuditLog::write(const QByteArray &line) const
{
    if (!QDir().mkpath(m_folder)) {
        return tl::unexpected(fileError(EACCES, u"could not make the folder of"_s, m_path));
    }
    const FileDescriptor file(
        ::open(QFile::encodeName(m_path).constData(), O_RDWR | O_APPEND | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600));
    if (!file.isOpen()) {
        return tl::unexpected(fileError(errno, u"could not open"_s, m_path));
    }
    // one write, so that lines of several threads never mix; after a full disk the next line starts afresh
    return writeAll(file, endsInTheMiddle(file.number()) ? '\n' + line : line, m_path);
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
    return writeAll(file, lineOf(open), note).map([&note] { return note; });
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
    return write(lineOf(entry));
}

Status AuditLog::recover() const
{
    const QDir folder(m_folder);
    for (const QString &name : folder.entryList({u'*' + noteSuffix}, QDir::Files, QDir::Time | QDir::Reversed)) {
        const Result<QByteArray> line = readFile(folder.filePath(name));
        if (line && line->endsWith('\n')) { // else it died before the command began
            if (const Status status = write(*line); !status) {
                return status;
            }
        }
        QFile::remove(folder.filePath(name));
    }
    return {};
}

} // namespace autodevos
