// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/llm/openaichatdecoder.h"

#include "core/llm/providererror.h"
#include "core/llm/wirejson.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace autodevos {
namespace {

constexpr qsizetype mostDetails = 5000;
/// The members of a detail that come in pieces.
constexpr auto piecewise = std::to_array<QLatin1StringView>({"text"_L1, "summary"_L1, "data"_L1});

/// A count that servers keep under one of several names.
qint64 countOf(const QJsonObject &json, std::initializer_list<QLatin1StringView> names)
{
    for (const QLatin1StringView name : names) {
        if (const qint64 count = wholeNumber(json.value(name)); count > 0) {
            return count;
        }
    }
    return 0;
}

double costOf(const QJsonObject &usage)
{
    const QJsonValue cost = usage.value("cost"_L1);
    const double dollars = cost.isObject() ? cost.toObject().value("total_cost"_L1).toDouble() : cost.toDouble();
    return dollars > 0 ? dollars : usage.value("cost_in_usd_ticks"_L1).toDouble() * 1e-10;
}

/// `isReasoningCounted`: the server is known to count it among what was completed, whatever the numbers look like.
Usage usageOf(const QJsonObject &json, bool isReasoningCounted)
{
    const QJsonObject read = json.value("prompt_tokens_details"_L1).toObject();
    const QJsonObject written = json.value("completion_tokens_details"_L1).toObject();
    Usage usage;
    usage.input = countOf(json, {"prompt_tokens"_L1, "input_tokens"_L1});
    usage.output = countOf(json, {"completion_tokens"_L1, "output_tokens"_L1});
    usage.cached = countOf(read, {"cached_tokens"_L1});
    usage.cached = usage.cached > 0 ? usage.cached : countOf(json, {"prompt_cache_hit_tokens"_L1, "cached_tokens"_L1});
    usage.cacheWrite = countOf(read, {"cache_write_tokens"_L1, "cache_creation_tokens"_L1});
    usage.reasoning = countOf(written, {"reasoning_tokens"_L1});
    usage.reasoning = usage.reasoning > 0 ? usage.reasoning : countOf(json, {"reasoning_tokens"_L1});
    // Some count the reasoning apart from the answer.
    const qint64 total = wholeNumber(json.value("total_tokens"_L1));
    const bool isMore = usage.reasoning > usage.output && !isReasoningCounted;
    if (usage.reasoning > 0 && (isMore || total == usage.input + usage.output + usage.reasoning)) {
        usage.output += usage.reasoning;
    }
    usage.cost = costOf(json);
    return usage;
}

QString textOfParts(const QJsonArray &parts)
{
    QString text;
    for (const QJsonValue part : parts) {
        text += part.isString() ? part.toString() : part.toObject().value("text"_L1).toString();
    }
    return text;
}

/// Ollama's own chat and completion.
bool isNative(const QJsonObject &body)
{
    return body.contains("done"_L1) && (body.value("message"_L1).isObject() || body.value("response"_L1).isString());
}

QJsonObject nativeMessage(const QJsonObject &body)
{
    return body.value("message"_L1).isObject()
               ? body.value("message"_L1).toObject()
               : QJsonObject{{u"content"_s, body.value("response"_L1)}, {u"thinking"_s, body.value("thinking"_L1)}};
}

} // namespace

bool OpenAiChatDecoder::isAnswer(const QJsonObject &body) const
{
    return body.value("choices"_L1).isArray() || isNative(body) ||
           (body.value("usage"_L1).isObject() && !tellsOfError(body));
}

Status OpenAiChatDecoder::takeEvent(const QJsonObject &event, const DeltaSink &sink)
{
    if (m_id.isEmpty()) {
        m_id = event.value("id"_L1).toString(event.value("created_at"_L1).toString());
    }
    takeUsage(event);
    if (isNative(event)) {
        m_hasChoice = true;
        m_isDone = m_isDone || event.value("done"_L1).toBool();
        m_finish = event.value("done_reason"_L1).toString(m_finish);
        if (Status status = takeMessage(nativeMessage(event), false, sink); !status) {
            return status;
        }
    }
    const QJsonArray choices = event.value("choices"_L1).toArray();
    for (const QJsonValue choice : choices) {
        if (choice.toObject().value("index"_L1).toInt() == 0) {
            if (Status status = takeChoice(choice.toObject(), sink); !status) {
                return status;
            }
        }
    }
    if (tellsOfError(event)) {
        return tl::unexpected(providerError(head(), event));
    }
    const QJsonObject groq = event.value("x_groq"_L1).toObject();
    return tellsOfError(groq) ? Status(tl::unexpected(providerError(head(), groq))) : Status();
}

Status OpenAiChatDecoder::takeWhole(const QJsonObject &body, const DeltaSink &sink)
{
    Status status = takeEvent(body, sink);
    if (status && !m_hasChoice) {
        return tl::unexpected(malformed(u"The answer holds no choice"_s));
    }
    return status;
}

Status OpenAiChatDecoder::takeChoice(const QJsonObject &choice, const DeltaSink &sink)
{
    m_hasChoice = true;
    if (const QString reason = choice.value("finish_reason"_L1).toString(); !reason.isEmpty()) {
        m_finish = reason;
    }
    if (choice.value("usage"_L1).isObject()) {
        takeUsage(choice);
    }
    // Some send all that has come so far as a message beside each delta.
    if (choice.value("delta"_L1).isObject()) {
        return takeMessage(choice.value("delta"_L1).toObject(), false, sink);
    }
    if (choice.value("message"_L1).isObject() && !m_answer.hasText()) {
        return takeMessage(choice.value("message"_L1).toObject(), true, sink);
    }
    if (choice.value("text"_L1).isString()) {
        m_answer.addText(choice.value("text"_L1).toString(), sink);
    }
    return {};
}

Status OpenAiChatDecoder::takeMessage(const QJsonObject &message, bool isWhole, const DeltaSink &sink)
{
    takeReasoning(message, sink);
    takeContent(message.value("content"_L1), sink);
    if (const QString refusal = message.value("refusal"_L1).toString(); !refusal.isEmpty()) {
        m_hasRefusal = true;
        m_answer.addRefusal(refusal);
    }
    const QJsonArray calls = message.value("tool_calls"_L1).toArray();
    for (const QJsonValue call : calls) {
        if (Status status = takeCall(call.toObject(), isWhole, sink); !status) {
            return status;
        }
    }
    return {};
}

void OpenAiChatDecoder::takeReasoning(const QJsonObject &message, const DeltaSink &sink)
{
    const QJsonArray details = message.value("reasoning_details"_L1).toArray();
    takeDetails(details);
    for (const QLatin1StringView field : {"reasoning_content"_L1, "reasoning"_L1, "thinking"_L1}) {
        const QString text = message.value(field).toString();
        if (!text.isEmpty()) {
            m_reasoningField = field;
            m_answer.addReasoning(text, sink);
            return; // the others say the same
        }
    }
    for (const QJsonValue detail : details) {
        const QJsonObject object = detail.toObject();
        m_answer.addReasoning(object.value("text"_L1).toString(object.value("summary"_L1).toString()), sink);
    }
}

void OpenAiChatDecoder::takeDetails(const QJsonArray &details)
{
    for (const QJsonValue value : details) {
        const QJsonObject detail = value.toObject();
        const auto isSame = [&detail](const Detail &known) {
            return detail.contains("index"_L1) && known.json.value("index"_L1) == detail.value("index"_L1) &&
                   known.json.value("type"_L1) == detail.value("type"_L1);
        };
        // Pieces of one detail follow each other: the last of an index is the one that goes on.
        auto known = std::find_if(m_details.rbegin(), m_details.rend(), isSame);
        if (known == m_details.rend()) {
            if (m_details.size() >= mostDetails) {
                return;
            }
            m_details.append(Detail());
            known = m_details.rbegin();
        }
        for (auto member = detail.begin(); member != detail.end(); ++member) {
            const auto piece = std::ranges::find(piecewise, member.key());
            if (piece != piecewise.end() && member.value().isString()) {
                known->pieces.at(static_cast<std::size_t>(piece - piecewise.begin())) += member.value().toString();
            } else if (!member.value().isNull() || !known->json.contains(member.key())) {
                known->json.insert(member.key(), member.value());
            }
        }
    }
}

void OpenAiChatDecoder::takeContent(const QJsonValue &content, const DeltaSink &sink)
{
    if (content.isString()) {
        m_answer.addText(content.toString(), sink);
        return;
    }
    const QJsonArray parts = content.toArray();
    for (const QJsonValue value : parts) {
        const QJsonObject part = value.toObject();
        if (part.value("type"_L1).toString() == "thinking"_L1) {
            const QJsonValue thinking = part.value("thinking"_L1);
            m_answer.addReasoning(thinking.isString() ? thinking.toString() : textOfParts(thinking.toArray()), sink);
        } else {
            m_answer.addText(part.value("text"_L1).toString(), sink);
        }
    }
}

Status OpenAiChatDecoder::takeCall(const QJsonObject &fragment, bool isWhole, const DeltaSink &sink)
{
    const Result<int> call = callOf(fragment, isWhole);
    if (!call) {
        return tl::unexpected(call.error());
    }
    const QJsonObject function = fragment.value("function"_L1).toObject();
    const QString id = fragment.value("id"_L1).toString();
    if (m_ids.at(*call).isEmpty()) {
        m_ids[*call] = id;
    }
    if (fragment.value("extra_content"_L1).isObject()) {
        m_extras.replace(*call, fragment.value("extra_content"_L1));
    }
    m_answer.nameCall(*call, id, function.value("name"_L1).toString(), sink);
    const QJsonValue arguments = function.value("arguments"_L1);
    if (arguments.isObject()) {
        m_answer.setArguments(*call, QString::fromUtf8(toBytes(arguments.toObject())), sink);
    } else {
        m_answer.addArguments(*call, arguments.toString(), sink);
    }
    return {};
}

Result<int> OpenAiChatDecoder::callOf(const QJsonObject &fragment, bool isWhole)
{
    const QJsonObject function = fragment.value("function"_L1).toObject();
    const QString id = fragment.value("id"_L1).toString();
    const QString name = function.value("name"_L1).toString();
    QJsonValue index = fragment.value("index"_L1);
    index = index.isDouble() ? index : function.value("index"_L1);
    const int last = m_answer.callCount() - 1;
    const int known = index.isDouble() ? m_callAt.value(index.toInt(), -1) : last;
    if (!isWhole && known >= 0 && !isOtherCall(known, id, name) &&
        (index.isDouble() || name.isEmpty() || (!id.isEmpty() && id == m_ids.at(known)))) {
        return known;
    }
    Result<int> made = m_answer.newCall();
    if (made) {
        m_ids.append(QString());
        m_extras.append(QJsonValue());
        if (index.isDouble()) {
            m_callAt.insert(index.toInt(), *made);
        }
    }
    return made;
}

/// Servers that count every call as the first tell them apart by id, or only by sending each whole.
bool OpenAiChatDecoder::isOtherCall(int call, const QString &id, const QString &name) const
{
    if (name.isEmpty()) {
        return false;
    }
    if (!id.isEmpty() && !m_ids.at(call).isEmpty()) {
        return id != m_ids.at(call);
    }
    const QString arguments = m_answer.argumentsOf(call).trimmed();
    return arguments.size() > 2 && arguments.endsWith(u'}') && toolArguments(arguments).has_value();
}

void OpenAiChatDecoder::takeUsage(const QJsonObject &event)
{
    QJsonValue usage = event.value("usage"_L1);
    usage = usage.isObject() ? usage : event.value("x_groq"_L1).toObject().value("usage"_L1);
    if (usage.isObject()) {
        m_usage = usageOf(usage.toObject(), event.value("provider"_L1).isString()); // so does OpenRouter
    } else if (event.contains("eval_count"_L1) || event.contains("prompt_eval_count"_L1)) {
        m_usage.input = wholeNumber(event.value("prompt_eval_count"_L1));
        m_usage.output = wholeNumber(event.value("eval_count"_L1));
    }
}

FinishReason OpenAiChatDecoder::finishReason() const
{
    if (m_hasRefusal) {
        return FinishReason::Refusal;
    }
    if (m_finish == "content_filter"_L1) {
        return FinishReason::ContentFilter;
    }
    if (m_finish == "length"_L1 || m_finish == "model_length"_L1 || m_finish == "max_tokens"_L1) {
        return FinishReason::Length;
    }
    return m_finish == "tool_calls"_L1 || m_finish == "function_call"_L1 ? FinishReason::ToolCalls : FinishReason::Stop;
}

Result<Response> OpenAiChatDecoder::result(bool isWhole)
{
    if (m_finish == "error"_L1 || m_finish == "insufficient_system_resource"_L1) {
        return tl::unexpected(providerError(
            head(),
            QJsonObject{{u"error"_s, QJsonObject{{u"message"_s, u"The provider failed in the middle of its answer"_s},
                                                 {u"code"_s, m_finish}}}}));
    }
    if (m_finish.isEmpty() && !m_isDone && !isWhole) {
        return brokenOffHere();
    }
    Result<Response> response = m_answer.finish(finishReason(), m_usage, m_id);
    if (!response) {
        return response;
    }
    const bool areAllWhole = response->toolCalls.size() == m_answer.callCount();
    if (response->finishReason == FinishReason::Length && areAllWhole && !response->toolCalls.isEmpty()) {
        response->finishReason = FinishReason::ToolCalls;
    }
    if (areAllWhole) {
        response->replay = replay();
        QJsonArray &items = response->replay.items;
        if (!items.isEmpty() && !response->reasoning.isEmpty()) {
            QJsonObject item = items.first().toObject();
            item.insert(u"reasoning"_s, response->reasoning);
            items.replace(0, item);
        }
    }
    return response;
}

Replay OpenAiChatDecoder::replay() const
{
    QJsonObject item;
    if (!m_reasoningField.isEmpty()) {
        item.insert(u"field"_s, m_reasoningField);
    }
    if (!m_details.isEmpty()) {
        QJsonArray details;
        for (const Detail &detail : m_details) {
            QJsonObject json = detail.json;
            for (std::size_t i = 0; i < piecewise.size(); ++i) {
                if (!detail.pieces.at(i).isEmpty()) {
                    json.insert(piecewise.at(i), detail.pieces.at(i));
                }
            }
            details.append(json);
        }
        item.insert(u"reasoning_details"_s, details);
    }
    const bool hasExtras =
        std::any_of(m_extras.begin(), m_extras.end(), [](const QJsonValue &extra) { return extra.isObject(); });
    if (hasExtras) {
        item.insert(u"extra_content"_s, m_extras);
    }
    return item.isEmpty() ? Replay() : Replay{u"openai-compatible"_s, {item}};
}

} // namespace autodevos
