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
    const QString text = event.value("delta"_L1).toString();
    const QString key = keyOf(event);
    if (type == "response.output_text.delta"_L1) {
        m_heard.insert(key);
        m_answer.addText(text, sink);
    } else if (type == "response.refusal.delta"_L1) {
        m_heard.insert(key);
        m_hasRefusal = true;
        m_answer.addRefusal(text);
    } else if (type == "response.reasoning_summary_text.delta"_L1 || type == "response.reasoning_text.delta"_L1) {
        m_heard.insert(key);
        m_answer.addReasoning(text, sink);
    }
    return {};
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
        if (type == "reasoning"_L1) {
            m_answer.addReasoning(text, sink);
        } else if (part.value("type"_L1).toString() == "refusal"_L1) {
            m_hasRefusal = true;
            m_answer.addRefusal(part.value("refusal"_L1).toString());
        } else {
            m_answer.addText(text, sink);
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
