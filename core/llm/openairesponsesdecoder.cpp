// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/llm/openairesponsesdecoder.h"

#include "core/llm/providererror.h"
#include "core/llm/wirejson.h"

using namespace Qt::StringLiterals;

namespace autodevos {
namespace {

constexpr int mostItems = 5000;

QString keyOf(const QJsonObject &event)
{
    const QJsonValue index = event.value("output_index"_L1);
    return index.isDouble() ? QString::number(index.toInt()) : event.value("item_id"_L1).toString();
}

Usage usageOf(const QJsonObject &json)
{
    const QJsonObject read = json.value("input_tokens_details"_L1).toObject();
    Usage usage;
    usage.input = wholeNumber(json.value("input_tokens"_L1));
    usage.output = wholeNumber(json.value("output_tokens"_L1));
    usage.cached = wholeNumber(read.value("cached_tokens"_L1));
    usage.cacheWrite = wholeNumber(read.value("cache_write_tokens"_L1));
    usage.reasoning = wholeNumber(json.value("output_tokens_details"_L1).toObject().value("reasoning_tokens"_L1));
    usage.cost = json.value("cost"_L1).toDouble() + json.value("cost_in_usd_ticks"_L1).toDouble() * 1e-10;
    return usage;
}

/// Of which words an event tells whose type has that `end`.
std::optional<OpenAiResponsesDecoder::Words> wordsOf(QStringView type, QLatin1StringView end)
{
    using Words = OpenAiResponsesDecoder::Words;
    if (!type.endsWith(end)) {
        return std::nullopt;
    }
    type.chop(end.size());
    if (type == "response.output_text"_L1) {
        return Words::Text;
    }
    if (type == "response.refusal"_L1) {
        return Words::Refusal;
    }
    const bool isReasoning = type == "response.reasoning_summary_text"_L1 || type == "response.reasoning_text"_L1;
    return isReasoning ? std::optional(Words::Reasoning) : std::nullopt;
}

bool isTerminal(const QString &type)
{
    return type == "response.completed"_L1 || type == "response.incomplete"_L1 || type == "response.failed"_L1 ||
           type == "response.cancelled"_L1 || type == "response.done"_L1;
}

} // namespace

bool OpenAiResponsesDecoder::isAnswer(const QJsonObject &body) const
{
    return body.value("type"_L1).toString().startsWith("response."_L1) ||
           body.value("object"_L1).toString() == "response"_L1 ||
           (body.value("output"_L1).isArray() && !body.value("error"_L1).isObject());
}

Status OpenAiResponsesDecoder::takeEvent(const QJsonObject &event, const DeltaSink &sink)
{
    const QString type = event.value("type"_L1).toString();
    if (type.endsWith(".delta"_L1) || type == "response.function_call_arguments.done"_L1) {
        return takeDelta(type, event, sink);
    }
    if (const std::optional<Words> words = wordsOf(type, ".done"_L1)) {
        takeWholePart(*words, event, sink);
        return {};
    }
    if (type == "response.output_item.added"_L1 || type == "response.output_item.done"_L1) {
        const int index = event.value("output_index"_L1).toInt(static_cast<int>(m_items.size()));
        QString key = keyOf(event);
        const QJsonObject item = event.value("item"_L1).toObject();
        key = key.isEmpty() ? item.value("id"_L1).toString() : key;
        return takeItem(index, key, item, type.endsWith(".done"_L1), sink);
    }
    const QJsonObject response = event.value("response"_L1).toObject();
    if (isTerminal(type)) {
        return takeSnapshot(response, sink);
    }
    if (m_id.isEmpty()) {
        m_id = response.value("id"_L1).toString();
    }
    return type.isEmpty() ? takeSnapshot(event, sink) : Status();
}

Status OpenAiResponsesDecoder::takeWhole(const QJsonObject &body, const DeltaSink &sink)
{
    return body.contains("type"_L1) ? takeEvent(body, sink) : takeSnapshot(body, sink);
}

Status OpenAiResponsesDecoder::takeDelta(const QString &type, const QJsonObject &event, const DeltaSink &sink)
{
    if (type.startsWith("response.function_call_arguments."_L1)) {
        return takeArguments(event, type.endsWith(".done"_L1), sink);
    }
    if (const std::optional<Words> words = wordsOf(type, ".delta"_L1)) {
        m_heard.insert(keyOf(event));
        addWords(*words, event.value("delta"_L1).toString(), sink);
    }
    return {};
}

/// A part that came in pieces before says nothing new; some servers send no pieces.
void OpenAiResponsesDecoder::takeWholePart(Words words, const QJsonObject &event, const DeltaSink &sink)
{
    const QString key = keyOf(event);
    const bool isNew = event.contains("output_index"_L1) ? !m_heard.contains(key) : m_heard.isEmpty();
    if (isNew || m_heardWhole.contains(key)) {
        m_heard.insert(key);
        m_heardWhole.insert(key);
        addWords(words, event.value(words == Words::Refusal ? "refusal"_L1 : "text"_L1).toString(), sink);
    }
}

void OpenAiResponsesDecoder::addWords(Words words, const QString &text, const DeltaSink &sink)
{
    switch (words) {
    case Words::Text:
        m_answer.addText(text, sink);
        break;
    case Words::Refusal:
        m_hasRefusal = true;
        m_answer.addRefusal(text);
        break;
    case Words::Reasoning:
        m_answer.addReasoning(text, sink);
        break;
    }
}

Status OpenAiResponsesDecoder::takeArguments(const QJsonObject &event, bool isDone, const DeltaSink &sink)
{
    const Result<int> call = m_answer.call(keyOf(event));
    if (!call) {
        return tl::unexpected(call.error());
    }
    const QJsonValue whole = event.value("arguments"_L1);
    if (!isDone) {
        m_answer.addArguments(*call, event.value("delta"_L1).toString(), sink);
    } else if (whole.isString() && !whole.toString().isEmpty()) {
        m_answer.setArguments(*call, whole.toString(), sink);
    }
    return {};
}

Status OpenAiResponsesDecoder::takeItem(int index, const QString &key, const QJsonObject &item, bool isDone,
                                        const DeltaSink &sink)
{
    if (m_items.size() >= mostItems) {
        return tl::unexpected(malformed(u"The answer has more than %1 parts"_s.arg(mostItems)));
    }
    const QString type = item.value("type"_L1).toString();
    if (type == "function_call"_L1) {
        const Result<int> call = m_answer.call(key);
        if (!call) {
            return tl::unexpected(call.error());
        }
        m_callKeys.insert(index, key);
        const QString id = item.value("call_id"_L1).toString();
        m_answer.nameCall(*call, id.isEmpty() ? item.value("id"_L1).toString() : id, item.value("name"_L1).toString(),
                          sink);
        const QJsonValue arguments = item.value("arguments"_L1);
        const QString text =
            arguments.isObject() ? QString::fromUtf8(toBytes(arguments.toObject())) : arguments.toString();
        if (isDone && !text.isEmpty()) {
            m_answer.setArguments(*call, text, sink);
        }
    } else if (isDone && !m_heard.contains(key)) {
        takeContent(key, item, sink);
    }
    if (isDone) {
        m_items.insert(index, item);
    }
    return {};
}

void OpenAiResponsesDecoder::takeContent(const QString &key, const QJsonObject &item, const DeltaSink &sink)
{
    const QString type = item.value("type"_L1).toString();
    if (type != "message"_L1 && type != "reasoning"_L1) {
        return;
    }
    m_heard.insert(key);
    QJsonArray parts = item.value("content"_L1).toArray();
    if (const QJsonArray summary = item.value("summary"_L1).toArray(); !summary.isEmpty()) {
        parts = summary;
    }
    for (const QJsonValue value : std::as_const(parts)) {
        const QJsonObject part = value.toObject();
        const QString text = part.value("text"_L1).toString();
        if (part.value("type"_L1).toString() == "refusal"_L1) {
            addWords(Words::Refusal, part.value("refusal"_L1).toString(), sink);
        } else {
            addWords(type == "reasoning"_L1 ? Words::Reasoning : Words::Text, text, sink);
        }
    }
}

Status OpenAiResponsesDecoder::takeSnapshot(const QJsonObject &response, const DeltaSink &sink)
{
    m_id = response.value("id"_L1).toString();
    m_status = response.value("status"_L1).toString(u"completed"_s);
    m_incomplete = response.value("incomplete_details"_L1).toObject().value("reason"_L1).toString();
    m_usage = usageOf(response.value("usage"_L1).toObject());
    const QJsonValue error = response.value("error"_L1);
    if (m_status == "failed"_L1 || error.isObject()) {
        return tl::unexpected(providerError(head(), QJsonObject{{u"error"_s, error}}));
    }
    if (!m_items.isEmpty()) {
        return {};
    }
    const QJsonArray output = response.value("output"_L1).toArray();
    const bool hasText = m_answer.hasText();
    const bool hasReasoning = m_answer.hasReasoning();
    for (int i = 0; i < output.size(); ++i) {
        const QJsonObject item = output.at(i).toObject();
        const QString type = item.value("type"_L1).toString();
        const QString key = QString::number(i);
        if ((type == "message"_L1 && hasText) || (type == "reasoning"_L1 && hasReasoning)) {
            m_heard.insert(key);
        }
        if (Status status = takeItem(i, key, item, true, sink); !status) {
            return status;
        }
    }
    return {};
}

FinishReason OpenAiResponsesDecoder::finishReason() const
{
    if (m_hasRefusal) {
        return FinishReason::Refusal;
    }
    if (m_status == "incomplete"_L1) {
        return m_incomplete == "content_filter"_L1 ? FinishReason::ContentFilter : FinishReason::Length;
    }
    return FinishReason::Stop;
}

Result<Response> OpenAiResponsesDecoder::result(bool)
{
    if (m_status != "completed"_L1 && m_status != "incomplete"_L1) {
        return brokenOffHere();
    }
    Result<Response> response = m_answer.finish(finishReason(), m_usage, m_id);
    if (!response || m_callKeys.size() != response->toolCalls.size()) {
        return response;
    }
    QJsonArray items;
    for (auto item = m_items.begin(); item != m_items.end(); ++item) {
        QJsonObject json = item.value();
        if (m_callKeys.contains(item.key())) {
            const Result<int> call = m_answer.call(m_callKeys.value(item.key()));
            if (call && *call < response->toolCalls.size()) {
                json.insert(u"call_id"_s, response->toolCalls.at(*call).id);
            }
        }
        items.append(json);
    }
    if (!items.isEmpty()) {
        response->replay = {u"openai"_s, items};
    }
    return response;
}

} // namespace autodevos
