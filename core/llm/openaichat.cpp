// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/llm/openaichat.h"

#include "core/llm/conversation.h"
#include "core/llm/openaichatdecoder.h"
#include "core/llm/openaimodel.h"
#include "core/llm/schemadialect.h"
#include "core/llm/serverquirks.h"
#include "core/llm/wirejson.h"
#include "core/llm/wirerequest.h"

#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace autodevos {
namespace {

constexpr auto protocolName = "openai-compatible"_L1;
constexpr auto azureVersion = "2024-10-21"_L1; ///< the last of the dated interfaces that is not a preview

/// Everything that decides how a request is written.
struct Dialect {
    const ServerQuirks &quirks;
    OpenAiModel model;
    bool isOpenAi = false; ///< OpenAI's own models: their names mean what they say

    [[nodiscard]] bool isReasoning() const { return isOpenAi && model.isReasoning; }
    [[nodiscard]] QString id(const QString &id) const
    {
        return quirks.wantsNineCharacterIds ? nineCharacterId(id) : id;
    }
};

Dialect dialectOf(const Request &request, const Endpoint &endpoint)
{
    const ServerQuirks &quirks = quirksOf(endpoint.baseUrl, request.model.provider);
    return {quirks, OpenAiModel::named(request.model.name), quirks.name == "openai"_L1 || quirks.name == "azure"_L1};
}

QJsonObject textMessage(const QString &role, const QString &text)
{
    return {{u"role"_s, role}, {u"content"_s, text}};
}

QJsonArray callsOf(const Turn &turn, const Dialect &dialect, const QJsonArray &extras)
{
    QJsonArray calls;
    for (qsizetype i = 0; i < turn.calls.size(); ++i) {
        const ToolCall &call = turn.calls.at(i);
        QJsonObject json{{u"id"_s, dialect.id(call.id)},
                         {u"type"_s, u"function"_s},
                         {u"function"_s, QJsonObject{{u"name"_s, call.name},
                                                     {u"arguments"_s, QString::fromUtf8(toBytes(call.arguments))}}}};
        if (const QJsonValue extra = extras.at(i); extra.isObject() && extras.size() == turn.calls.size()) {
            json.insert(u"extra_content"_s, extra);
        }
        calls.append(json);
    }
    return calls;
}

void putReplay(QJsonObject &message, const Turn &turn, const QJsonObject &replay, ReplayForm form)
{
    if (form == ReplayForm::Details && replay.contains("reasoning_details"_L1)) {
        message.insert(u"reasoning_details"_s, replay.value("reasoning_details"_L1));
    }
    if (form == ReplayForm::RunningLoop && turn.isOfRunningLoop && replay.contains("reasoning"_L1)) {
        const QString field = replay.value("field"_L1).toString(u"reasoning_content"_s);
        message.insert(field, replay.value("reasoning"_L1));
    }
}

QJsonObject messageOfAnswer(const Turn &turn, const Dialect &dialect)
{
    const QJsonObject replay = turn.replay.at(0).toObject();
    QJsonObject message{{u"role"_s, u"assistant"_s}};
    const bool hasText = !turn.text.trimmed().isEmpty();
    if (!turn.calls.isEmpty()) {
        message.insert(u"content"_s, hasText ? QJsonValue(turn.text) : QJsonValue());
        message.insert(u"tool_calls"_s, callsOf(turn, dialect, replay.value("extra_content"_L1).toArray()));
    } else {
        message.insert(u"content"_s, hasText ? turn.text : u"(no text)"_s);
    }
    putReplay(message, turn, replay, dialect.quirks.replay);
    return message;
}

QJsonValue contentOf(const QVector<Words> &words)
{
    if (words.size() == 1 && words.first().images.isEmpty()) {
        return words.first().text;
    }
    QJsonArray parts;
    for (const Words &some : words) {
        for (const Image &image : some.images) {
            parts.append(
                QJsonObject{{u"type"_s, u"image_url"_s}, {u"image_url"_s, QJsonObject{{u"url"_s, dataUrl(image)}}}});
        }
        if (!some.text.trimmed().isEmpty()) {
            parts.append(QJsonObject{{u"type"_s, u"text"_s}, {u"text"_s, some.text}});
        }
    }
    return parts;
}

void putPerson(QJsonArray &messages, const Turn &turn, const Dialect &dialect)
{
    for (const ToolResult &result : turn.results) {
        messages.append(QJsonObject{{u"role"_s, u"tool"_s},
                                    {u"tool_call_id"_s, dialect.id(result.call.id)},
                                    {u"name"_s, result.call.name},
                                    {u"content"_s, (result.isError ? u"Error: "_s : QString()) + result.text}});
    }
    if (turn.words.isEmpty()) {
        return;
    }
    if (!turn.results.isEmpty() && dialect.quirks.wantsAnswerAfterTool) {
        messages.append(textMessage(u"assistant"_s, u"Understood."_s));
    }
    messages.append(QJsonObject{{u"role"_s, u"user"_s}, {u"content"_s, contentOf(turn.words)}});
}

QJsonArray messagesOf(const Request &request, const Dialect &dialect)
{
    QString system = request.system;
    if (request.responseSchema && dialect.quirks.schema == SchemaForm::AnyJson) {
        system += (system.isEmpty() ? QString() : u"\n\n"_s) + schemaInWords(*request.responseSchema);
    }
    QJsonArray messages;
    if (!system.trimmed().isEmpty()) {
        const bool isDeveloper = dialect.isOpenAi && dialect.model.takesDeveloper;
        const bool isRefused = dialect.isOpenAi && dialect.model.refusesSystem;
        messages.append(textMessage(isRefused ? u"user"_s : isDeveloper ? u"developer"_s : u"system"_s, system));
    }
    const QVector<Turn> turns = turnsOf(request, protocolName);
    for (const Turn &turn : turns) {
        if (turn.isAssistant) {
            messages.append(messageOfAnswer(turn, dialect));
        } else {
            putPerson(messages, turn, dialect);
        }
    }
    return messages;
}

void putTools(QJsonObject &body, const Request &request, const Dialect &dialect)
{
    if (request.tools.isEmpty()) {
        return;
    }
    QJsonArray tools;
    for (const ToolDefinition &tool : request.tools) {
        tools.append(QJsonObject{{u"type"_s, u"function"_s},
                                 {u"function"_s, QJsonObject{{u"name"_s, tool.name},
                                                             {u"description"_s, tool.description},
                                                             {u"parameters"_s, objectSchema(tool.parameters)}}}});
    }
    body.insert(u"tools"_s, tools);
    if (request.sampling.toolChoice != ToolChoice::Auto) {
        body.insert(u"tool_choice"_s, request.sampling.toolChoice == ToolChoice::Required ? u"required"_s : u"none"_s);
    }
    if (dialect.quirks.asksForParallelCalls) {
        body.insert(u"parallel_tool_calls"_s, true);
    }
}

void putEffort(QJsonObject &body, ReasoningEffort effort, const Dialect &dialect)
{
    if (effort == ReasoningEffort::Default || (dialect.isOpenAi && !dialect.model.isReasoning)) {
        return;
    }
    const bool isOff = effort == ReasoningEffort::Off;
    // What others call off, their neighbours call none; OpenAI's own models differ in their least.
    const QString word = isOff && !dialect.isOpenAi ? u"none"_s : dialect.model.wordOf(effort);
    switch (dialect.quirks.effort) {
    case EffortForm::None:
        return;
    case EffortForm::Word:
        body.insert(u"reasoning_effort"_s, word);
        return;
    case EffortForm::Object:
        body.insert(u"reasoning"_s, isOff ? QJsonObject{{u"enabled"_s, false}} : QJsonObject{{u"effort"_s, word}});
        return;
    case EffortForm::Thinking:
        body.insert(u"thinking"_s, QJsonObject{{u"type"_s, isOff ? u"disabled"_s : u"enabled"_s}});
        break;
    case EffortForm::Template:
        body.insert(u"chat_template_kwargs"_s, QJsonObject{{u"enable_thinking"_s, !isOff}});
        break;
    }
    if (!isOff) {
        body.insert(u"reasoning_effort"_s, word);
    }
}

void putSampling(QJsonObject &body, const Request &request, const Dialect &dialect)
{
    const Sampling &sampling = request.sampling;
    if (sampling.maxOutputTokens) {
        body.insert(dialect.quirks.namesCompletionTokens ? u"max_completion_tokens"_s : u"max_tokens"_s,
                    *sampling.maxOutputTokens);
    }
    if (sampling.temperature && !dialect.isReasoning()) {
        body.insert(u"temperature"_s, *sampling.temperature);
    }
    putEffort(body, sampling.reasoning, dialect);
    if (!request.responseSchema) {
        return;
    }
    if (dialect.quirks.schema == SchemaForm::AnyJson) {
        // Some of these servers cannot hold to a form and call tools in one answer.
        if (request.tools.isEmpty()) {
            body.insert(u"response_format"_s, QJsonObject{{u"type"_s, u"json_object"_s}});
        }
        return;
    }
    const QJsonObject schema{{u"name"_s, u"answer"_s},
                             {u"strict"_s, isStrictSchema(*request.responseSchema)},
                             {u"schema"_s, *request.responseSchema}};
    body.insert(u"response_format"_s, QJsonObject{{u"type"_s, u"json_schema"_s}, {u"json_schema"_s, schema}});
}

/// Azure's resource, its /openai, a deployment of it, or its newer interface without dates.
QUrl azureUrl(const Endpoint &endpoint, const QString &deployment, QLatin1StringView path)
{
    Endpoint base = endpoint;
    QString given = base.baseUrl.path();
    while (given.endsWith(u'/')) {
        given.chop(1);
    }
    if (given.endsWith(path)) {
        given.chop(path.size());
    }
    const bool isDated = !given.contains("/v1"_L1) && !given.contains("/models"_L1);
    if (isDated && !given.contains("/deployments/"_L1) && !deployment.isEmpty()) {
        given = u"/openai/deployments/"_s + deployment;
    } else if (isDated && deployment.isEmpty()) {
        given = u"/openai"_s;
    }
    QUrl url = endpoint.baseUrl;
    url.setPath(given + path);
    QUrlQuery query(url);
    if (isDated && !query.hasQueryItem(u"api-version"_s)) {
        query.addQueryItem(u"api-version"_s, azureVersion);
    }
    url.setQuery(query);
    return url;
}

QUrl pathUrl(const Endpoint &endpoint, const QString &deployment, QLatin1StringView path)
{
    if (isAzure(endpoint.baseUrl)) {
        return azureUrl(endpoint, deployment, path);
    }
    return urlOf(endpoint, u"/v1", QString(path), {"/chat/completions"_L1, "/responses"_L1, "/models"_L1});
}

} // namespace

QString OpenAiChatProtocol::name() const
{
    return protocolName;
}

HttpRequest OpenAiChatProtocol::write(const Request &request, const Endpoint &endpoint) const
{
    const Dialect dialect = dialectOf(request, endpoint);
    QJsonObject body{{u"model"_s, request.model.name}, {u"messages"_s, messagesOf(request, dialect)}};
    putTools(body, request, dialect);
    putSampling(body, request, dialect);
    body.insert(u"stream"_s, request.isStreamed);
    if (request.isStreamed && dialect.quirks.takesStreamOptions) {
        body.insert(u"stream_options"_s, QJsonObject{{u"include_usage"_s, true}});
    }
    const KeyHeader key = keyHeaderOf(endpoint.baseUrl);
    return postOf(pathUrl(endpoint, request.model.name, "/chat/completions"_L1), endpoint, key.name, key.prefix, body,
                  request.isStreamed);
}

std::unique_ptr<AnswerDecoder> OpenAiChatProtocol::read(const HttpHead &head) const
{
    return std::make_unique<OpenAiChatDecoder>(head);
}

HttpRequest OpenAiChatProtocol::writeModelList(const Endpoint &endpoint) const
{
    const KeyHeader key = keyHeaderOf(endpoint.baseUrl);
    return getOf(pathUrl(endpoint, {}, "/models"_L1), endpoint, key.name, key.prefix);
}

Result<QStringList> OpenAiChatProtocol::readModelList(const HttpHead &head, const QByteArray &body) const
{
    return modelEntries(head, body).map(modelNames);
}

} // namespace autodevos
