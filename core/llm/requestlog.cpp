// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/llm/requestlog.h"

#include "core/base/files.h"
#include "core/base/hash.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QJsonDocument>

#include <algorithm>
#include <cerrno>
#include <fcntl.h>

using namespace Qt::StringLiterals;

namespace autodevos {
namespace {

constexpr qsizetype mostEarly = 64;

QString folderOf(const QString &projectFolder)
{
    return projectFolder + u"/.autodevos/requests"_s;
}

QString nameOf(const TaskId &task)
{
    return task.isEmpty() ? planningTask().value() : task.value();
}

bool isInsideCharacter(char byte)
{
    return (static_cast<unsigned char>(byte) & 0xC0U) == 0x80U;
}

/// A request as a change to the one before it. Pieces begin and end between characters of UTF-8.
struct BodyDelta {
    qsizetype before = 0; ///< bytes of the earlier body's beginning
    QByteArray middle;
    qsizetype after = 0; ///< bytes of its end
};

BodyDelta deltaOf(const QByteArray &earlier, const QByteArray &body)
{
    const auto ends = std::ranges::mismatch(earlier, body);
    qsizetype before = ends.in2 - body.begin();
    while (before > 0 && before < body.size() && isInsideCharacter(body.at(before))) {
        --before;
    }
    const qsizetype most = std::min(earlier.size(), body.size()) - before;
    qsizetype after = 0;
    while (after < most && earlier.at(earlier.size() - 1 - after) == body.at(body.size() - 1 - after)) {
        ++after;
    }
    while (after > 0 && isInsideCharacter(body.at(body.size() - after))) {
        --after;
    }
    return {before, body.sliced(before, body.size() - before - after), after};
}

QJsonArray headersJson(const HttpHeaders &headers)
{
    QJsonArray json;
    for (const auto &[name, value] : headers) {
        json.append(QJsonArray{QString::fromLatin1(name), QString::fromLatin1(value)});
    }
    return json;
}

HttpHeaders headersFrom(const QJsonValue &value)
{
    HttpHeaders headers;
    const QJsonArray entries = value.toArray();
    for (const QJsonValue entry : entries) {
        headers.append({entry.toArray().at(0).toString().toLatin1(), entry.toArray().at(1).toString().toLatin1()});
    }
    return headers;
}

QJsonObject errorJson(const Error &error)
{
    return {{u"kind"_s, toString(error.kind)},
            {u"message"_s, error.message},
            {u"remedy"_s, error.remedy},
            {u"context"_s, error.context}};
}

/// All but the request's body.
QJsonObject frameOf(const ExchangeRecord &record)
{
    QJsonObject json{{u"startedMs"_s, record.startedMs},
                     {u"model"_s, record.model.toString()},
                     {u"run"_s, record.origin.run.value()},
                     {u"task"_s, record.origin.task.value()},
                     {u"role"_s, record.origin.role.value()},
                     {u"attempt"_s, record.origin.attempt},
                     {u"turn"_s, record.origin.turn},
                     {u"method"_s, QString::fromLatin1(record.method)},
                     {u"url"_s, record.url},
                     {u"headers"_s, headersJson(record.headers)},
                     {u"status"_s, record.status},
                     {u"answerHeaders"_s, headersJson(record.answerHeaders)},
                     {u"answerBytes"_s, record.answerBytes},
                     {u"headMs"_s, record.headMs},
                     {u"firstDeltaMs"_s, record.firstDeltaMs},
                     {u"endMs"_s, record.endMs}};
    if (!record.answer.isEmpty()) {
        json.insert(u"answer"_s, QString::fromUtf8(record.answer));
    }
    if (record.usage) {
        json.insert(u"usage"_s, toJson(*record.usage));
    }
    if (record.error) {
        json.insert(u"error"_s, errorJson(*record.error));
    }
    return json;
}

ExchangeRecord recordFrom(const QJsonObject &json)
{
    ExchangeRecord record;
    record.startedMs = json.value("startedMs"_L1).toInteger();
    const QString model = json.value("model"_L1).toString();
    record.model = {model.section(u'/', 0, 0), model.section(u'/', 1)};
    record.origin = {RunId(json.value("run"_L1).toString()), TaskId(json.value("task"_L1).toString()),
                     RoleId(json.value("role"_L1).toString()), json.value("attempt"_L1).toInt(),
                     json.value("turn"_L1).toInt()};
    record.method = json.value("method"_L1).toString().toLatin1();
    record.url = json.value("url"_L1).toString();
    record.headers = headersFrom(json.value("headers"_L1));
    record.status = json.value("status"_L1).toInt();
    record.answerHeaders = headersFrom(json.value("answerHeaders"_L1));
    record.answer = json.value("answer"_L1).toString().toUtf8();
    record.answerBytes = json.value("answerBytes"_L1).toInteger();
    record.headMs = json.value("headMs"_L1).toInteger(-1);
    record.firstDeltaMs = json.value("firstDeltaMs"_L1).toInteger(-1);
    record.endMs = json.value("endMs"_L1).toInteger();
    if (json.contains("usage"_L1)) {
        record.usage = usageFromJson(json.value("usage"_L1).toObject());
    }
    if (json.contains("error"_L1)) {
        const QJsonObject error = json.value("error"_L1).toObject();
        record.error = Error{errorKindFromString(error.value("kind"_L1).toString()),
                             error.value("message"_L1).toString(),
                             error.value("remedy"_L1).toString(),
                             error.value("context"_L1).toString(),
                             {}};
    }
    return record;
}

/// Puts the body together again; `earlier` is the one before it and becomes this one.
QByteArray bodyFrom(const QJsonObject &json, QByteArray &earlier)
{
    const QByteArray middle = json.value("body"_L1).toString().toUtf8();
    const QString base = json.value("base"_L1).toString();
    if (base.isEmpty()) {
        earlier = middle;
    } else if (base == sha256Hex(earlier)) {
        earlier = earlier.first(json.value("before"_L1).toInteger()) + middle +
                  earlier.last(json.value("after"_L1).toInteger());
    } else {
        earlier.clear(); // what it continues is lost
    }
    return earlier;
}

QVector<ExchangeRecord> readFileOf(const QString &path)
{
    QVector<ExchangeRecord> records;
    const Result<QByteArray> content = readFile(path);
    QByteArray body;
    for (const QByteArray &line : content ? content->split('\n') : QList<QByteArray>()) {
        const QJsonObject json = QJsonDocument::fromJson(line).object();
        if (!json.contains("startedMs"_L1)) {
            continue;
        }
        records.append(recordFrom(json));
        records.last().body = bodyFrom(json, body);
    }
    return records;
}

QByteArray cut(const QByteArray &body, qint64 most)
{
    return body.size() <= most
               ? body
               : body.first(most) + "\n[cut: the request had " + QByteArray::number(body.size()) + " bytes]";
}

} // namespace

void RequestLog::writeTo(const QString &projectFolder)
{
    const std::lock_guard lock(m_mutex);
    m_folder = folderOf(projectFolder);
    for (const ExchangeRecord &record : std::exchange(m_early, {})) {
        write(record);
    }
}

void RequestLog::add(const ExchangeRecord &record)
{
    const std::lock_guard lock(m_mutex);
    if (!m_folder.isEmpty()) {
        write(record);
    } else if (m_early.size() < mostEarly) {
        m_early.append(record);
    }
}

std::optional<Error> RequestLog::problem() const
{
    const std::lock_guard lock(m_mutex);
    return m_problem;
}

void RequestLog::write(const ExchangeRecord &record)
{
    const QString name = nameOf(record.origin.task);
    const QString path = m_folder + u'/' + name + u".jsonl"_s;
    if (const Status room = makeRoom(path); !room) {
        m_problem = room.error();
        return;
    }
    QJsonObject json = frameOf(record);
    if (!record.error && !record.origin.task.isEmpty()) {
        json.remove(u"answer"_s); // the journal has it
    }
    QByteArray &earlier = m_bodies[name];
    const QByteArray body = cut(record.body, m_limits.body);
    if (earlier.isEmpty()) {
        json.insert(u"body"_s, QString::fromUtf8(body));
    } else {
        const BodyDelta delta = deltaOf(earlier, body);
        json.insert(u"base"_s, sha256Hex(earlier));
        json.insert(u"before"_s, delta.before);
        json.insert(u"after"_s, delta.after);
        json.insert(u"body"_s, QString::fromUtf8(delta.middle));
    }
    const Status written = append(path, QJsonDocument(json).toJson(QJsonDocument::Compact));
    earlier = written ? body : QByteArray();
    m_problem = written ? std::nullopt : std::optional(written.error());
}

Status RequestLog::append(const QString &path, const QByteArray &line)
{
    if (const Status made = makeFolderDurably(m_folder); !made) {
        return made;
    }
    const FileDescriptor file(
        ::open(QFile::encodeName(path).constData(), O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600));
    if (!file.isOpen()) {
        return tl::unexpected(fileError(errno, u"could not write"_s, path));
    }
    // begins with the line's end as well: the line before it may have been cut
    return writeAll(file, '\n' + line + '\n', path).and_then([&] { return syncFile(file, path); });
}

/// Sets a full file aside; then the oldest files go until the folder is within its limit.
Status RequestLog::makeRoom(const QString &path)
{
    if (QFileInfo(path).size() < m_limits.file) {
        return {};
    }
    const QString aside = path.chopped(6) + u".1.jsonl"_s;
    if (::rename(QFile::encodeName(path).constData(), QFile::encodeName(aside).constData()) != 0) {
        return tl::unexpected(fileError(errno, u"could not rename"_s, path));
    }
    m_bodies.remove(QFileInfo(path).completeBaseName());
    QFileInfoList files = QDir(m_folder).entryInfoList({u"*.1.jsonl"_s}, QDir::Files, QDir::Time);
    qint64 size = 0;
    for (const QFileInfo &file : QDir(m_folder).entryInfoList({u"*.jsonl"_s}, QDir::Files)) {
        size += file.size();
    }
    while (size > m_limits.folder && !files.isEmpty()) {
        const QFileInfo oldest = files.takeLast();
        size -= oldest.size();
        QFile::remove(oldest.filePath());
    }
    return syncFolder(m_folder);
}

TaskId planningTask()
{
    return TaskId(u"-planning"_s); // no task's id begins with a dash
}

QVector<ExchangeRecord> readRequestLog(const QString &projectFolder, const TaskId &task)
{
    const QDir folder(folderOf(projectFolder));
    const QStringList wanted = task.isEmpty() ? QStringList{u"*.jsonl"_s}
                                              : QStringList{nameOf(task) + u".jsonl"_s, nameOf(task) + u".1.jsonl"_s};
    QVector<ExchangeRecord> records;
    for (const QString &name : folder.entryList(wanted, QDir::Files)) {
        records += readFileOf(folder.filePath(name));
    }
    std::ranges::stable_sort(records, {}, &ExchangeRecord::startedMs);
    return records;
}

QString requestText(const ExchangeRecord &record, bool isIndented)
{
    QString text = QString::fromLatin1(record.method) + u' ' + record.url + u'\n';
    for (const auto &[name, value] : record.headers) {
        text += QString::fromLatin1(name) + u": "_s + QString::fromLatin1(value) + u'\n';
    }
    const QJsonDocument json = isIndented ? QJsonDocument::fromJson(record.body) : QJsonDocument();
    return text + u'\n' + QString::fromUtf8(json.isNull() ? record.body : json.toJson(QJsonDocument::Indented));
}

QJsonObject toJson(const ExchangeRecord &record)
{
    QJsonObject json = frameOf(record);
    const QJsonDocument body = QJsonDocument::fromJson(record.body);
    json.insert(u"body"_s, body.isObject() ? QJsonValue(body.object()) : QJsonValue(QString::fromUtf8(record.body)));
    return json;
}

} // namespace autodevos
