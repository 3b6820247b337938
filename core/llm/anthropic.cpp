// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/llm/anthropic.h"

#include "core/llm/anthropicdecoder.h"
#include "core/llm/anthropicmodel.h"
#include "core/llm/conversation.h"
#include "core/llm/schemadialect.h"
#include "core/llm/wirerequest.h"

#include <QSet>
#include <QUrlQuery>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace autodevos {
namespace {

constexpr auto protocolName = "anthropic"_L1;
constexpr int leastBudget = 1024; ///< tokens: the smallest budget that the API takes

QJsonObject textBlock(const QString &text)
{
    return {{u"type"_s, u"text"_s}, {u"text"_s, text}};
}

QJsonObject imageBlock(const Image &image)
{
    return {{u"type"_s, u"image"_s},
            {u"source"_s, QJsonObject{{u"type"_s, u"base64"_s},
                                      {u"media_type"_s, image.mediaType},
                                      {u"data"_s, QString::fromLatin1(image.data.toBase64())}}}};
}

QJsonObject resultBlock(const ToolResult &result)
{
    QJsonObject block{{u"type"_s, u"tool_result"_s}, {u"tool_use_id"_s, result.call.id}, {u"content"_s, result.text}};
    if (result.isError) {
        block.insert(u"is_error"_s, true);
    }
    return block;
}

bool isReplayOf(const QJsonArray &blocks, const QVector<ToolCall> &calls)
{
    QStringList ids;
    for (const QJsonValue block : blocks) {
        if (block.toObject().value("type"_L1).toString() == "tool_use"_L1) {
            ids.append(block.toObject().value("id"_L1).toString());
        }
    }
    return !blocks.isEmpty() && std::ranges::equal(ids, calls, {}, {}, &ToolCall::id);
}

QJsonArray blocksOfAnswer(const Turn &turn)
{
    if (isReplayOf(turn.replay, turn.calls)) {
        return turn.replay;
    }
    QJsonArray blocks;
    if (!turn.text.trimmed().isEmpty()) {
        blocks.append(textBlock(turn.text));
    }
    for (const ToolCall &call : turn.calls) {
        blocks.append(QJsonObject{
            {u"type"_s, u"tool_use"_s}, {u"id"_s, call.id}, {u"name"_s, call.name}, {u"input"_s, call.arguments}});
    }
    return blocks.isEmpty() ? QJsonArray{textBlock(u"(no text)"_s)} : blocks;
}

QJsonArray blocksOfPerson(const Turn &turn)
{
    QJsonArray blocks;
    for (const ToolResult &result : turn.results) {
        blocks.append(resultBlock(result));
    }
    for (const Words &words : turn.words) {
        for (const Image &image : words.images) {
            blocks.append(imageBlock(image));
        }
        if (!words.text.trimmed().isEmpty()) {
            blocks.append(textBlock(words.text));
        }
    }
    return blocks;
}

/// Everything up to the last block of `content` is to be kept in the provider's cache.
QJsonArray withBreakpoint(QJsonArray content)
{
    if (!content.isEmpty()) {
        QJsonObject last = content.last().toObject();
        last.insert(u"cache_control"_s, QJsonObject{{u"type"_s, u"ephemeral"_s}});
        content.replace(content.size() - 1, last);
    }
    return content;
}

QJsonArray messagesOf(const Request &request)
{
    const QVector<Turn> turns = turnsOf(request, protocolName);
    QJsonArray messages;
    for (qsizetype i = 0; i < turns.size(); ++i) {
        const Turn &turn = turns.at(i);
        QJsonArray content = turn.isAssistant ? blocksOfAnswer(turn) : blocksOfPerson(turn);
        // The end of this request, and that of the last one, which is in the cache already.
        const bool isAmongLastTwo = i + 3 >= turns.size();
        if (!turn.isAssistant && isAmongLastTwo) {
            content = withBreakpoint(content);
        }
        messages.append(
            QJsonObject{{u"role"_s, turn.isAssistant ? u"assistant"_s : u"user"_s}, {u"content"_s, content}});
    }
    return messages;
}

/// The tools offered; where none are but calls were made before, what was called, for the API wants to know it.
QVector<ToolDefinition> toolsOf(const Request &request)
{
    QVector<ToolDefinition> tools = request.tools;
    QSet<QString> names;
    for (const Message &message : request.messages) {
        for (const ToolCall &call : message.toolCalls) {
            if (request.tools.isEmpty() && !names.contains(call.name)) {
                names.insert(call.name);
                tools.append({call.name, u"No longer offered"_s, {}});
            }
        }
    }
    return tools;
}

void putTools(QJsonObject &body, const Request &request, bool isThinking)
{
    const QVector<ToolDefinition> tools = toolsOf(request);
    if (tools.isEmpty()) {
        return;
    }
    QJsonArray list;
    for (const ToolDefinition &tool : tools) {
        list.append(QJsonObject{{u"name"_s, tool.name},
                                {u"description"_s, tool.description},
                                {u"input_schema"_s, objectSchema(tool.parameters)}});
    }
    body.insert(u"tools"_s, withBreakpoint(list));
    const bool isForbidden = request.tools.isEmpty() || request.sampling.toolChoice == ToolChoice::None;
    const bool isRequired = request.sampling.toolChoice == ToolChoice::Required && !isThinking;
    if (isForbidden || isRequired) {
        body.insert(u"tool_choice"_s, QJsonObject{{u"type"_s, isForbidden ? u"none"_s : u"any"_s}});
    }
}

int budgetOf(ReasoningEffort effort)
{
    return effort == ReasoningEffort::Low ? 2048 : effort == ReasoningEffort::Medium ? 8192 : 16384;
}

QString wordOfEffort(ReasoningEffort effort)
{
    return effort == ReasoningEffort::Low ? u"low"_s : effort == ReasoningEffort::Medium ? u"medium"_s : u"high"_s;
}

/// Sets max_tokens and thinking; true when the model will think.
bool putThinking(QJsonObject &body, QJsonObject &output, const Sampling &sampling, const AnthropicModel &model)
{
    using Thinking = AnthropicModel::Thinking;
    int most = sampling.maxOutputTokens.value_or(model.mostOutput);
    const ReasoningEffort effort = sampling.reasoning;
    bool isThinking = false;
    if (effort == ReasoningEffort::Off && model.thinking != Thinking::None) {
        body.insert(u"thinking"_s, QJsonObject{{u"type"_s, u"disabled"_s}});
    } else if (effort != ReasoningEffort::Default && model.thinking == Thinking::Adaptive) {
        body.insert(u"thinking"_s, QJsonObject{{u"type"_s, u"adaptive"_s}, {u"display"_s, u"summarized"_s}});
        output.insert(u"effort"_s, wordOfEffort(effort));
        isThinking = true;
    } else if (effort != ReasoningEffort::Default && model.thinking == Thinking::Budget) {
        int budget = budgetOf(effort);
        if (!sampling.maxOutputTokens) {
            most = std::max(most, budget + 8192);
        }
        budget = std::min(budget, most / 2);
        isThinking = budget >= leastBudget;
        if (isThinking) {
            body.insert(u"thinking"_s, QJsonObject{{u"type"_s, u"enabled"_s}, {u"budget_tokens"_s, budget}});
        }
    }
    body.insert(u"max_tokens"_s, most);
    return isThinking;
}

QUrl pathUrl(const Endpoint &endpoint, QStringView path)
{
    QUrl url = urlOf(endpoint, u"/v1", {}, {"/messages"_L1, "/models"_L1});
    if (!url.path().endsWith("/v1"_L1)) {
        url.setPath(url.path() + u"/v1"_s);
    }
    url.setPath(url.path() + path.toString());
    return url;
}

/// Tokens of an OAuth login go where other APIs have them, keys have a header of their own.
bool isLogin(const Secret &key)
{
    return key.reveal().startsWith("sk-ant-oat");
}

void putVersion(HttpRequest &request)
{
    const bool isGiven =
        std::ranges::any_of(request.headers, [](const auto &header) { return header.first == "anthropic-version"; });
    if (!isGiven) {
        request.headers.append(std::pair(QByteArray("anthropic-version"), QByteArray("2023-06-01")));
    }
}

} // namespace

QString AnthropicProtocol::name() const
{
    return protocolName;
}

HttpRequest AnthropicProtocol::write(const Request &request, const Endpoint &endpoint) const
{
    const AnthropicModel model = AnthropicModel::named(request.model.name);
    QJsonObject body{{u"model"_s, request.model.name}, {u"messages"_s, messagesOf(request)}};
    QJsonObject output;
    QString system = request.system;
    if (request.responseSchema && model.enforcesSchemas) {
        output.insert(u"format"_s,
                      QJsonObject{{u"type"_s, u"json_schema"_s}, {u"schema"_s, closedSchema(*request.responseSchema)}});
    } else if (request.responseSchema) {
        system += (system.isEmpty() ? QString() : u"\n\n"_s) + schemaInWords(*request.responseSchema);
    }
    if (!system.trimmed().isEmpty()) {
        body.insert(u"system"_s, withBreakpoint({textBlock(system)}));
    }
    const bool isThinking = putThinking(body, output, request.sampling, model);
    putTools(body, request, isThinking);
    if (request.sampling.temperature && model.takesSampling && !isThinking) {
        body.insert(u"temperature"_s, std::clamp(*request.sampling.temperature, 0.0, 1.0));
    }
    if (!output.isEmpty()) {
        body.insert(u"output_config"_s, output);
    }
    if (request.isStreamed) {
        body.insert(u"stream"_s, true);
    }
    HttpRequest http =
        postOf(pathUrl(endpoint, u"/messages"), endpoint, isLogin(endpoint.key) ? "authorization" : "x-api-key",
               isLogin(endpoint.key) ? "Bearer " : "", body, request.isStreamed);
    putVersion(http);
    return http;
}

std::unique_ptr<AnswerDecoder> AnthropicProtocol::read(const HttpHead &head) const
{
    return std::make_unique<AnthropicDecoder>(head);
}

HttpRequest AnthropicProtocol::writeModelList(const Endpoint &endpoint) const
{
    QUrl url = pathUrl(endpoint, u"/models");
    QUrlQuery query(url);
    query.addQueryItem(u"limit"_s, u"1000"_s);
    url.setQuery(query);
    HttpRequest http = getOf(url, endpoint, isLogin(endpoint.key) ? "authorization" : "x-api-key",
                             isLogin(endpoint.key) ? "Bearer " : "");
    putVersion(http);
    return http;
}

Result<QStringList> AnthropicProtocol::readModelList(const HttpHead &head, const QByteArray &body) const
{
    return modelEntries(head, body).map(modelNames);
}

} // namespace autodevos
