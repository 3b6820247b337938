// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/llm/languagemodel.h"

#include "core/base/names.h"

using namespace Qt::StringLiterals;

namespace autodevos {
namespace {

constexpr auto finishNames = std::to_array<Name<FinishReason>>({
    {FinishReason::Stop, "stop"_L1},
    {FinishReason::ToolCalls, "tool_calls"_L1},
    {FinishReason::Length, "length"_L1},
    {FinishReason::ContentFilter, "content_filter"_L1},
    {FinishReason::Refusal, "refusal"_L1},
});

Result<ToolCall> toolCallFromJson(const QJsonValue &json, qsizetype index)
{
    const QJsonObject object = json.toObject();
    ToolCall call{object.value("id"_L1).toString(), object.value("name"_L1).toString(),
                  object.value("arguments"_L1).toObject()};
    if (call.name.isEmpty()) {
        return failure(ErrorKind::MalformedAnswer, u"A tool call has no name"_s, {},
                       u"tool_calls[%1].name"_s.arg(index));
    }
    return call;
}

} // namespace

Result<ModelId> ModelId::parse(const QString &text)
{
    const QString trimmed = text.trimmed();
    const qsizetype slash = trimmed.indexOf(u'/');
    ModelId id{slash < 0 ? trimmed : trimmed.first(slash), slash < 0 ? trimmed : trimmed.sliced(slash + 1)};
    if (id.provider.isEmpty() || id.name.isEmpty()) {
        return failure(ErrorKind::Usage, u"\"%1\" names no model"_s.arg(text),
                       u"Write PROVIDER/NAME, for example blueprint/blueprint"_s);
    }
    return id;
}

QJsonObject toJson(const Response &response)
{
    QJsonArray calls;
    for (const ToolCall &call : response.toolCalls) {
        calls.append(QJsonObject{{u"id"_s, call.id}, {u"name"_s, call.name}, {u"arguments"_s, call.arguments}});
    }
    QJsonObject json{{u"text"_s, response.text},
                     {u"tool_calls"_s, calls},
                     {u"finish_reason"_s, wordOf(finishNames, response.finishReason)},
                     {u"usage"_s, toJson(response.usage)}};
    if (!response.reasoning.isEmpty()) {
        json.insert(u"reasoning"_s, response.reasoning);
    }
    if (!response.refusal.isEmpty()) {
        json.insert(u"refusal"_s, response.refusal);
    }
    if (!response.replay.protocol.isEmpty()) {
        json.insert(u"replay"_s,
                    QJsonObject{{u"protocol"_s, response.replay.protocol}, {u"items"_s, response.replay.items}});
    }
    if (response.answeredBy != ModelId{}) {
        json.insert(u"answered_by"_s, response.answeredBy.toString());
    }
    if (response.isFromCache) {
        json.insert(u"from_cache"_s, true);
    }
    return json;
}

Result<Response> responseFromJson(const QJsonObject &json)
{
    Response response;
    response.text = json.value("text"_L1).toString();
    response.reasoning = json.value("reasoning"_L1).toString();
    response.refusal = json.value("refusal"_L1).toString();
    response.usage = usageFromJson(json.value("usage"_L1).toObject());
    const QJsonObject replay = json.value("replay"_L1).toObject();
    response.replay = {replay.value("protocol"_L1).toString(), replay.value("items"_L1).toArray()};
    response.answeredBy = ModelId::parse(json.value("answered_by"_L1).toString()).value_or(ModelId{});
    response.isFromCache = json.value("from_cache"_L1).toBool();
    const QString word = json.value("finish_reason"_L1).toString();
    const std::optional<FinishReason> reason = valueOf(finishNames, word);
    if (!reason) {
        return failure(ErrorKind::MalformedAnswer, u"A recorded answer ends for an unknown reason"_s, {},
                       u"finish_reason: \"%1\""_s.arg(word));
    }
    response.finishReason = *reason;
    const QJsonArray calls = json.value("tool_calls"_L1).toArray();
    for (qsizetype i = 0; i < calls.size(); ++i) {
        Result<ToolCall> call = toolCallFromJson(calls.at(i), i);
        if (!call) {
            return tl::unexpected(call.error());
        }
        response.toolCalls.append(std::move(*call));
    }
    return response;
}

} // namespace autodevos
