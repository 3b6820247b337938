// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/llm/bodydecoder.h"

#include "core/llm/providererror.h"
#include "core/llm/wirejson.h"

#include <array>

using namespace Qt::StringLiterals;

namespace autodevos {
namespace {

constexpr qint64 mebibyte = 1024 * 1024;
constexpr qint64 largestStream = 96 * mebibyte;
constexpr qint64 largestDocument = 32 * mebibyte;
constexpr qint64 largestError = 256 * 1024;

bool isBlank(char c)
{
    return c == ' ' || c == '\n' || c == '\r' || c == '\t';
}

constexpr QByteArrayView byteOrderMark("\xEF\xBB\xBF");

/// Marks count as blanks: servers keep connections alive with either, and then begin.
QByteArrayView withoutBlanks(QByteArrayView bytes)
{
    while (!bytes.isEmpty() && (isBlank(bytes.front()) || bytes.startsWith(byteOrderMark))) {
        bytes = bytes.sliced(isBlank(bytes.front()) ? 1 : byteOrderMark.size());
    }
    return bytes;
}

Error tooLarge(qint64 limit)
{
    return {ErrorKind::MalformedAnswer,
            u"The answer is larger than %1 MiB"_s.arg(limit / mebibyte),
            u"Ask for a shorter answer, or check what answers at the base URL"_s,
            {},
            {}};
}

} // namespace

BodyDecoder::BodyDecoder(HttpHead head)
    : m_head(std::move(head))
{
}

Response BodyDecoder::begun() const
{
    Response begun = m_answer.begun();
    begun.usage = usage();
    return begun;
}

tl::unexpected<Error> BodyDecoder::brokenOffHere() const
{
    return tl::unexpected(brokenOff(m_answer.summary()));
}

Status BodyDecoder::feed(QByteArrayView bytes, const DeltaSink &sink)
{
    m_received += bytes.size();
    if (m_form != Form::Unknown) {
        return feedForm(bytes, sink);
    }
    m_buffer.append(bytes);
    const QByteArray start = withoutBlanks(m_buffer).toByteArray(); // blanks keep the connection alive and need no room
    m_buffer = start;
    if (byteOrderMark.startsWith(start)) { // nothing, or a mark that is cut
        return {};
    }
    const std::optional<Form> form = formOf(start, false);
    if (!form) {
        return {};
    }
    m_form = *form;
    m_buffer.clear();
    return feedForm(start, sink);
}

std::optional<BodyDecoder::Form> BodyDecoder::formOf(QByteArrayView start, bool isAll) const
{
    const QByteArray type = m_head.mediaType();
    if (m_head.status >= 300) {
        return Form::Document;
    }
    if (type == "text/event-stream") {
        return Form::Events;
    }
    if (type == "application/x-ndjson" || type == "application/ndjson" || type == "application/jsonl") {
        return Form::Lines;
    }
    if (start.isEmpty() || (start.size() < 6 && start.front() != '{' && start.front() != '[' && !isAll)) {
        return isAll ? std::optional(Form::Document) : std::nullopt;
    }
    constexpr auto fields = std::to_array<QByteArrayView>({"data:", "event:", ":", "id:", "retry:", "error:"});
    const bool isEvents =
        std::ranges::any_of(fields, [start](QByteArrayView field) { return start.startsWith(field); });
    return isEvents ? Form::Events : Form::Document;
}

Status BodyDecoder::feedForm(QByteArrayView bytes, const DeltaSink &sink)
{
    if (m_form == Form::Document) {
        return feedDocument(bytes);
    }
    if (m_received > largestStream) {
        return tl::unexpected(tooLarge(largestStream));
    }
    if (m_form == Form::Lines) {
        return feedLines(bytes, sink);
    }
    return m_events.feed(bytes, [&](const SseEvent &event) { return takeData(event, sink); });
}

Status BodyDecoder::feedLines(QByteArrayView bytes, const DeltaSink &sink)
{
    while (!bytes.isEmpty()) {
        const qsizetype end = bytes.indexOf('\n');
        if (end < 0) {
            m_buffer.append(bytes);
            return m_buffer.size() > largestDocument ? Status(tl::unexpected(tooLarge(largestDocument))) : Status();
        }
        QByteArray line = std::exchange(m_buffer, {});
        line.append(bytes.first(end));
        bytes = bytes.sliced(end + 1);
        if (Status status = takeLine(line, sink); !status) {
            return status;
        }
    }
    return {};
}

Status BodyDecoder::feedDocument(QByteArrayView bytes)
{
    const bool isPage =
        m_head.status >= 300 || (!m_buffer.isEmpty() && m_buffer.front() != '{' && m_buffer.front() != '[');
    if (isPage) { // its start tells enough
        m_buffer.append(
            bytes.first(std::min<qint64>(bytes.size(), std::max<qint64>(0, largestError - m_buffer.size()))));
        return {};
    }
    if (m_buffer.size() + bytes.size() > largestDocument) {
        return tl::unexpected(tooLarge(largestDocument));
    }
    m_buffer.append(bytes);
    return {};
}

Status BodyDecoder::takeData(const SseEvent &event, const DeltaSink &sink)
{
    const QByteArray data = event.data.trimmed();
    if (data.isEmpty()) {
        return {};
    }
    if (data == "[DONE]") {
        takeDone();
        return {};
    }
    m_hasEvents = true;
    QJsonValue json = jsonFromWire(data);
    if (json.isArray() && json.toArray().size() == 1) {
        json = json.toArray().at(0);
    }
    if (json.isObject()) {
        if (event.type == "error") {
            return tl::unexpected(providerError(m_head, json.toObject()));
        }
        return takeJson(json.toObject(), sink, false);
    }
    if (event.type == "error") {
        return tl::unexpected(providerError(m_head, QJsonObject{{u"error"_s, QString::fromUtf8(data)}}));
    }
    const bool isBroken = json.isNull() && (data.front() == '{' || data.front() == '[');
    return isBroken
               ? Status(tl::unexpected(malformed(u"A part of the answer is not valid JSON"_s,
                                                 QString::fromUtf8(data.first(std::min<qsizetype>(data.size(), 200))))))
               : Status();
}

Status BodyDecoder::takeLine(QByteArrayView line, const DeltaSink &sink)
{
    if (line.trimmed().isEmpty()) {
        return {};
    }
    return takeData({"message", line.toByteArray()}, sink);
}

Status BodyDecoder::takeJson(const QJsonObject &json, const DeltaSink &sink, bool isWhole)
{
    if (isAnswer(json)) {
        return isWhole ? takeWhole(json, sink) : takeEvent(json, sink);
    }
    const bool hasCode = json.contains("code"_L1) || json.contains("status"_L1) || json.contains("statusCode"_L1);
    const bool isError =
        tellsOfError(json) || json.contains("detail"_L1) || (hasCode && json.value("message"_L1).isString());
    if (isError) {
        return tl::unexpected(providerError(m_head, json));
    }
    if (!isWhole) {
        return {}; // something new: of no concern
    }
    const QString words = json.value("message"_L1).toString();
    return tl::unexpected(
        words.isEmpty()
            ? malformed(u"The answer holds nothing that this protocol knows"_s,
                        QString::fromUtf8(toBytes(json).first(std::min<qsizetype>(toBytes(json).size(), 200))))
            : providerError(m_head, json));
}

Result<Response> BodyDecoder::finish()
{
    if (m_form == Form::Unknown) {
        m_form = formOf(m_buffer, true).value_or(Form::Document);
        if (Status status = feedForm(std::exchange(m_buffer, {}), {}); !status) {
            return tl::unexpected(status.error());
        }
    }
    if (Status status = finishForm(); !status) {
        return tl::unexpected(status.error());
    }
    return result(m_isWhole);
}

Status BodyDecoder::finishForm()
{
    const QByteArray rest = std::exchange(m_buffer, {});
    switch (m_form) {
    case Form::Events:
        return finishEvents();
    case Form::Lines:
        // A line that was cut says no more than that the answer broke off, which shows by itself.
        return jsonFromWire(rest).isNull() ? Status() : takeLine(rest, {});
    default:
        break;
    }
    if (m_head.status >= 300) {
        return tl::unexpected(providerError(m_head, rest));
    }
    if (rest.trimmed().isEmpty()) {
        return brokenOffHere();
    }
    return finishDocument(rest);
}

Status BodyDecoder::finishEvents()
{
    const std::optional<SseEvent> last = m_events.finish();
    if (last && (last->data.trimmed() == "[DONE]" || !jsonFromWire(last->data).isNull())) {
        if (Status status = takeData(*last, {}); !status) {
            return status;
        }
    }
    const QByteArray &stray = m_events.strayLines();
    const QJsonValue json = jsonFromWire(stray);
    if (json.isNull()) {
        const bool isText = !m_hasEvents && !stray.trimmed().isEmpty() && stray.trimmed().front() != '{';
        return isText ? Status(tl::unexpected(providerError(m_head, stray))) : Status();
    }
    if (json.isArray()) {
        return takeItems(json.toArray());
    }
    const QJsonObject body = json.toObject();
    if (tellsOfError(body)) {
        return tl::unexpected(providerError(m_head, body));
    }
    m_isWhole = !m_hasEvents;
    return takeJson(body, {}, m_isWhole);
}

Status BodyDecoder::finishDocument(const QByteArray &body)
{
    const QJsonValue json = jsonFromWire(body);
    if (json.isArray()) {
        return takeItems(json.toArray());
    }
    if (json.isObject()) {
        m_isWhole = true;
        return takeJson(json.toObject(), {}, true);
    }
    if (body.front() != '{' && body.front() != '[') {
        return tl::unexpected(providerError(m_head, body));
    }
    const qsizetype firstEnd = body.indexOf('\n');
    if (firstEnd > 0 && jsonFromWire(QByteArrayView(body).first(firstEnd)).isObject()) {
        m_form = Form::Lines; // whatever its type says
        m_received = 0;
        Status status = feedLines(body, {});
        return status ? finishForm() : status;
    }
    const char last = body.trimmed().back();
    if (last != '}' && last != ']') {
        return tl::unexpected(brokenOff(u"%1 bytes"_s.arg(body.size())));
    }
    return tl::unexpected(malformed(u"The answer is not valid JSON"_s,
                                    QString::fromUtf8(body.first(std::min<qsizetype>(body.size(), 200)))));
}

Status BodyDecoder::takeItems(const QJsonArray &items)
{
    m_isWhole = items.size() == 1;
    for (const QJsonValue item : items) {
        if (Status status = takeJson(item.toObject(), {}, m_isWhole); !status) {
            return status;
        }
    }
    return {};
}

} // namespace autodevos
