// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/llm/openairesponses.h"

#include "core/llm/conversation.h"
#include "core/llm/openaimodel.h"
#include "core/llm/openairesponsesdecoder.h"
#include "core/llm/schemadialect.h"
#include "core/llm/serverquirks.h"
#include "core/llm/wirejson.h"
#include "core/llm/wirerequest.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace autodevos {
namespace {

constexpr auto protocolName = "openai"_L1;
constexpr int leastOutput = 16; ///< tokens: the API refuses less

QString typeOf(const QJsonValue &item)
{
    return item.toObject().value("type"_L1).toString();
}

bool isReplayOf(const QJsonArray &items, const QVector<ToolCall> &calls)
{
    QStringList ids;
    for (const QJsonValue item : items) {
        if (typeOf(item) == "function_call"_L1) {
            ids.append(item.toObject().value("call_id"_L1).toString());
        }
    }
    return !items.isEmpty() && std::ranges::equal(ids, calls, {}, {}, &ToolCall::id);
}

/// Items as the server takes them back. It keeps nothing, so reasoning that is not in the item itself cannot be
/// referred to, nor can what follows from it by its id; and reasoning that nothing follows is refused.
QJsonArray replayable(const QJsonArray &items)
{
    const bool isComplete = std::ranges::all_of(items, [](const QJsonValue &item) {
        return typeOf(item) != "reasoning"_L1 || !item.toObject().value("encrypted_content"_L1).toString().isEmpty();
    });
    QJsonArray kept;
    for (const QJsonValue value : items) {
        QJsonObject item = value.toObject();
        if (!isComplete) {
            if (typeOf(item) == "reasoning"_L1) {
                continue;
            }
            item.remove("id"_L1);
        }
        kept.append(item);
    }
    while (!kept.isEmpty() && typeOf(kept.last()) == "reasoning"_L1) {
        kept.removeLast();
    }
    return kept;
}

void putAnswer(QJsonArray &input, const Turn &turn)
{
    if (isReplayOf(turn.replay, turn.calls)) {
        const QJsonArray items = replayable(turn.replay);
        for (const QJsonValue item : items) {
            input.append(item);
        }
        if (!items.isEmpty()) {
            return;
        }
    }
    if (!turn.text.trimmed().isEmpty()) {
        const QJsonObject part{{u"type"_s, u"output_text"_s}, {u"text"_s, turn.text}};
        input.append(
            QJsonObject{{u"type"_s, u"message"_s}, {u"role"_s, u"assistant"_s}, {u"content"_s, QJsonArray{part}}});
    }
    for (const ToolCall &call : turn.calls) {
        input.append(QJsonObject{{u"type"_s, u"function_call"_s},
                                 {u"call_id"_s, call.id},
                                 {u"name"_s, call.name},
                                 {u"arguments"_s, QString::fromUtf8(toBytes(call.arguments))}});
    }
}

void putPerson(QJsonArray &input, const Turn &turn)
{
    for (const ToolResult &result : turn.results) {
        input.append(QJsonObject{{u"type"_s, u"function_call_output"_s},
                                 {u"call_id"_s, result.call.id},
                                 {u"output"_s, (result.isError ? u"Error: "_s : QString()) + result.text}});
    }
    QJsonArray content;
    for (const Words &words : turn.words) {
        for (const Image &image : words.images) {
            content.append(
                QJsonObject{{u"type"_s, u"input_image"_s}, {u"detail"_s, u"auto"_s}, {u"image_url"_s, dataUrl(image)}});
        }
        if (!words.text.trimmed().isEmpty()) {
            content.append(QJsonObject{{u"type"_s, u"input_text"_s}, {u"text"_s, words.text}});
        }
    }
    if (!content.isEmpty()) {
        input.append(QJsonObject{{u"type"_s, u"message"_s}, {u"role"_s, u"user"_s}, {u"content"_s, content}});
    }
}

QJsonArray inputOf(const Request &request)
{
    QJsonArray input;
    const QVector<Turn> turns = turnsOf(request, protocolName);
    for (const Turn &turn : turns) {
        if (turn.isAssistant) {
            putAnswer(input, turn);
        } else {
            putPerson(input, turn);
        }
    }
    return input;
}

void putTools(QJsonObject &body, const Request &request)
{
    if (request.tools.isEmpty()) {
        return;
    }
    QJsonArray tools;
    for (const ToolDefinition &tool : request.tools) {
        tools.append(QJsonObject{{u"type"_s, u"function"_s},
                                 {u"name"_s, tool.name},
                                 {u"description"_s, tool.description},
                                 {u"parameters"_s, objectSchema(tool.parameters)},
                                 {u"strict"_s, isStrictSchema(tool.parameters)}});
    }
    body.insert(u"tools"_s, tools);
    body.insert(u"parallel_tool_calls"_s, true);
    if (request.sampling.toolChoice != ToolChoice::Auto) {
        body.insert(u"tool_choice"_s, request.sampling.toolChoice == ToolChoice::Required ? u"required"_s : u"none"_s);
    }
}

void putSampling(QJsonObject &body, const Request &request, const OpenAiModel &model)
{
    const Sampling &sampling = request.sampling;
    if (sampling.maxOutputTokens) {
        body.insert(u"max_output_tokens"_s, std::max(leastOutput, *sampling.maxOutputTokens));
    }
    if (sampling.temperature && !model.isReasoning) {
        body.insert(u"temperature"_s, *sampling.temperature);
    }
    const QString effort = model.wordOf(sampling.reasoning);
    const bool isEffort = !effort.isEmpty() && (model.isReasoning || sampling.reasoning != ReasoningEffort::Off);
    if (isEffort) {
        body.insert(u"reasoning"_s, QJsonObject{{u"effort"_s, effort}});
    }
    if (model.isReasoning) {
        body.insert(u"include"_s, QJsonArray{u"reasoning.encrypted_content"_s});
    }
    if (request.responseSchema) {
        const bool isStrict = isStrictSchema(*request.responseSchema);
        body.insert(u"text"_s, QJsonObject{{u"format"_s, QJsonObject{{u"type"_s, u"json_schema"_s},
                                                                     {u"name"_s, u"answer"_s},
                                                                     {u"strict"_s, isStrict},
                                                                     {u"schema"_s, *request.responseSchema}}}});
    }
}

QUrl pathUrl(const Endpoint &endpoint, QStringView path)
{
    const QStringView version = isAzure(endpoint.baseUrl) ? u"/openai/v1" : u"/v1";
    return urlOf(endpoint, version, path, {"/responses"_L1, "/chat/completions"_L1, "/models"_L1});
}

} // namespace

QString OpenAiResponsesProtocol::name() const
{
    return protocolName;
}

HttpRequest OpenAiResponsesProtocol::write(const Request &request, const Endpoint &endpoint) const
{
    const OpenAiModel model = OpenAiModel::named(request.model.name);
    QJsonObject body{{u"model"_s, request.model.name}, {u"input"_s, inputOf(request)}, {u"store"_s, false}};
    if (!request.system.trimmed().isEmpty()) {
        body.insert(u"instructions"_s, request.system);
    }
    putTools(body, request);
    putSampling(body, request, model);
    if (request.isStreamed) {
        body.insert(u"stream"_s, true);
    }
    const KeyHeader key = keyHeaderOf(endpoint.baseUrl);
    return postOf(pathUrl(endpoint, u"/responses"), endpoint, key.name, key.prefix, body, request.isStreamed);
}

std::unique_ptr<AnswerDecoder> OpenAiResponsesProtocol::read(const HttpHead &head) const
{
    return std::make_unique<OpenAiResponsesDecoder>(head);
}

HttpRequest OpenAiResponsesProtocol::writeModelList(const Endpoint &endpoint) const
{
    const KeyHeader key = keyHeaderOf(endpoint.baseUrl);
    return getOf(pathUrl(endpoint, u"/models"), endpoint, key.name, key.prefix);
}

Result<QStringList> OpenAiResponsesProtocol::readModelList(const HttpHead &head, const QByteArray &body) const
{
    return modelEntries(head, body).map(modelNames);
}

} // namespace autodevos
