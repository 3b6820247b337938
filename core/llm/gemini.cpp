// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/llm/gemini.h"

#include "core/llm/conversation.h"
#include "core/llm/geminidecoder.h"
#include "core/llm/schemadialect.h"
#include "core/llm/wirerequest.h"

#include <QUrlQuery>

#include <array>

using namespace Qt::StringLiterals;

namespace autodevos {
namespace {

constexpr auto protocolName = "gemini"_L1;
constexpr auto version = u"/v1beta";
const QByteArray keyHeader = "x-goog-api-key";

/// The stand-in that Gemini 3 takes for the signature of a call that it did not make itself.
constexpr auto foreignSignature = "skip_thought_signature_validator"_L1;

struct Model {
    QString name;
    int version = 0;
    bool isGemma = false;
    [[nodiscard]] bool canThink() const { return !isGemma && version >= 205; }
    [[nodiscard]] bool isThird() const { return !isGemma && version >= 300; }
    [[nodiscard]] bool isPro() const { return name.contains("pro"_L1); }
};

Model modelOf(const Request &request)
{
    QString name = request.model.name;
    if (name.startsWith("models/"_L1)) {
        name = name.sliced(7);
    }
    return {name, versionIn(name), name.startsWith("gemma"_L1)};
}

QJsonObject textPart(const QString &text)
{
    return {{u"text"_s, text}};
}

QString idInReplay(const QJsonArray &replay, const QString &id)
{
    for (const QJsonValue part : replay) {
        if (part.toObject().value("functionCall"_L1).toObject().value("id"_L1).toString() == id) {
            return id;
        }
    }
    return {};
}

QJsonObject resultPart(const ToolResult &result, const QString &id)
{
    QJsonObject response{{u"name"_s, result.call.name},
                         {u"response"_s, QJsonObject{{result.isError ? u"error"_s : u"output"_s, result.text}}}};
    if (!id.isEmpty()) {
        response.insert(u"id"_s, id);
    }
    return {{u"functionResponse"_s, response}};
}

bool isReplayOf(const QJsonArray &parts, const QVector<ToolCall> &calls)
{
    QStringList names;
    for (const QJsonValue part : parts) {
        const QJsonObject object = part.toObject();
        if (object.contains("functionCall"_L1)) {
            names.append(object.value("functionCall"_L1).toObject().value("name"_L1).toString());
        }
    }
    return !parts.isEmpty() && std::ranges::equal(names, calls, {}, {}, [](const ToolCall &call) { return call.name; });
}

QJsonArray partsOfAnswer(const Turn &turn, const Model &model)
{
    if (isReplayOf(turn.replay, turn.calls)) {
        return turn.replay;
    }
    QJsonArray parts;
    if (!turn.text.trimmed().isEmpty()) {
        parts.append(textPart(turn.text));
    }
    for (const ToolCall &call : turn.calls) {
        QJsonObject part{{u"functionCall"_s, QJsonObject{{u"name"_s, call.name}, {u"args"_s, call.arguments}}}};
        if (model.isThird() && call == turn.calls.first()) {
            part.insert(u"thoughtSignature"_s, foreignSignature);
        }
        parts.append(part);
    }
    return parts.isEmpty() ? QJsonArray{textPart(u"(no text)"_s)} : parts;
}

QJsonArray partsOfPerson(const Turn &turn, const QJsonArray &replayBefore)
{
    QJsonArray parts;
    for (const ToolResult &result : turn.results) {
        parts.append(resultPart(result, idInReplay(replayBefore, result.call.id)));
    }
    for (const Words &words : turn.words) {
        for (const Image &image : words.images) {
            parts.append(
                QJsonObject{{u"inlineData"_s, QJsonObject{{u"mimeType"_s, image.mediaType},
                                                          {u"data"_s, QString::fromLatin1(image.data.toBase64())}}}});
        }
        if (!words.text.trimmed().isEmpty()) {
            parts.append(textPart(words.text));
        }
    }
    return parts;
}

QJsonArray contentsOf(const Request &request, const Model &model, const QString &preface)
{
    QJsonArray contents;
    QJsonArray replayBefore;
    const QVector<Turn> turns = turnsOf(request, protocolName);
    for (const Turn &turn : turns) {
        QJsonArray parts = turn.isAssistant ? partsOfAnswer(turn, model) : partsOfPerson(turn, replayBefore);
        if (contents.isEmpty() && !preface.isEmpty()) {
            parts.prepend(textPart(preface));
        }
        replayBefore = turn.replay;
        contents.append(QJsonObject{{u"role"_s, turn.isAssistant ? u"model"_s : u"user"_s}, {u"parts"_s, parts}});
    }
    return contents;
}

/// Budgets for the models that count tokens, levels for the later ones.
QJsonObject thinkingOf(const Model &model, ReasoningEffort effort)
{
    QJsonObject thinking{{u"includeThoughts"_s, effort != ReasoningEffort::Off}};
    if (effort == ReasoningEffort::Default) {
        return thinking;
    }
    if (model.isThird()) {
        const bool hasNoMedium = model.version == 300 && model.isPro();
        const QString level = effort == ReasoningEffort::Off   ? (model.isPro() ? u"LOW"_s : u"MINIMAL"_s)
                              : effort == ReasoningEffort::Low ? u"LOW"_s
                              : effort == ReasoningEffort::Medium && !hasNoMedium ? u"MEDIUM"_s
                                                                                  : u"HIGH"_s;
        thinking.insert(u"thinkingLevel"_s, level);
        return thinking;
    }
    const int budget = effort == ReasoningEffort::Off      ? (model.isPro() ? 128 : 0)
                       : effort == ReasoningEffort::Low    ? 1024
                       : effort == ReasoningEffort::Medium ? 8192
                                                           : 24576;
    thinking.insert(u"thinkingBudget"_s, budget);
    return thinking;
}

/// Up to the second generation a schema and functions exclude each other.
bool canEnforceSchema(const Request &request, const Model &model)
{
    return request.responseSchema && !model.isGemma && (request.tools.isEmpty() || model.isThird());
}

QJsonObject configOf(const Request &request, const Model &model)
{
    QJsonObject config;
    const Sampling &sampling = request.sampling;
    if (sampling.temperature) {
        config.insert(u"temperature"_s, *sampling.temperature);
    }
    if (sampling.maxOutputTokens) {
        config.insert(u"maxOutputTokens"_s, *sampling.maxOutputTokens);
    }
    if (model.canThink()) {
        config.insert(u"thinkingConfig"_s, thinkingOf(model, sampling.reasoning));
    }
    if (canEnforceSchema(request, model)) {
        config.insert(u"responseMimeType"_s, u"application/json"_s);
        config.insert(u"responseJsonSchema"_s, *request.responseSchema);
    }
    return config;
}

void putTools(QJsonObject &body, const Request &request)
{
    if (request.tools.isEmpty()) {
        return;
    }
    QJsonArray declarations;
    for (const ToolDefinition &tool : request.tools) {
        QJsonObject declaration{{u"name"_s, tool.name}, {u"description"_s, tool.description}};
        if (!tool.parameters.isEmpty()) {
            declaration.insert(u"parametersJsonSchema"_s, objectSchema(tool.parameters));
        }
        declarations.append(declaration);
    }
    body.insert(u"tools"_s, QJsonArray{QJsonObject{{u"functionDeclarations"_s, declarations}}});
    if (request.sampling.toolChoice != ToolChoice::Auto) {
        const QString mode = request.sampling.toolChoice == ToolChoice::Required ? u"ANY"_s : u"NONE"_s;
        body.insert(u"toolConfig"_s, QJsonObject{{u"functionCallingConfig"_s, QJsonObject{{u"mode"_s, mode}}}});
    }
}

/// Source code speaks of killing processes and injecting dependencies: only what is surely harmful is to be blocked.
QJsonArray safetySettings()
{
    QJsonArray settings;
    for (const QLatin1StringView category :
         {"HARM_CATEGORY_HARASSMENT"_L1, "HARM_CATEGORY_HATE_SPEECH"_L1, "HARM_CATEGORY_SEXUALLY_EXPLICIT"_L1,
          "HARM_CATEGORY_DANGEROUS_CONTENT"_L1}) {
        settings.append(QJsonObject{{u"category"_s, category}, {u"threshold"_s, u"BLOCK_ONLY_HIGH"_s}});
    }
    return settings;
}

QUrl modelsUrl(const Endpoint &endpoint, const QString &rest)
{
    return urlOf(endpoint, version, u"/models"_s + rest, {"/models"_L1});
}

} // namespace

QString GeminiProtocol::name() const
{
    return protocolName;
}

HttpRequest GeminiProtocol::write(const Request &request, const Endpoint &endpoint) const
{
    const Model model = modelOf(request);
    QString system = request.system;
    if (request.responseSchema && !canEnforceSchema(request, model)) {
        system += (system.isEmpty() ? QString() : u"\n\n"_s) + schemaInWords(*request.responseSchema);
    }
    QJsonObject body{{u"contents"_s, contentsOf(request, model, model.isGemma ? system : QString())}};
    if (!model.isGemma && !system.trimmed().isEmpty()) {
        body.insert(u"systemInstruction"_s, QJsonObject{{u"parts"_s, QJsonArray{textPart(system)}}});
    }
    putTools(body, request);
    if (const QJsonObject config = configOf(request, model); !config.isEmpty()) {
        body.insert(u"generationConfig"_s, config);
    }
    body.insert(u"safetySettings"_s, safetySettings());

    const QString encoded = QString::fromLatin1(QUrl::toPercentEncoding(model.name));
    QUrl url = modelsUrl(endpoint,
                         u'/' + encoded + (request.isStreamed ? ":streamGenerateContent"_L1 : ":generateContent"_L1));
    if (request.isStreamed) {
        QUrlQuery query(url);
        query.removeAllQueryItems(u"alt"_s);
        query.addQueryItem(u"alt"_s, u"sse"_s);
        url.setQuery(query);
    }
    return postOf(url, endpoint, keyHeader, {}, body, request.isStreamed);
}

std::unique_ptr<AnswerDecoder> GeminiProtocol::read(const HttpHead &head) const
{
    return std::make_unique<GeminiDecoder>(head);
}

HttpRequest GeminiProtocol::writeModelList(const Endpoint &endpoint) const
{
    QUrl url = modelsUrl(endpoint, {});
    QUrlQuery query(url);
    query.addQueryItem(u"pageSize"_s, u"1000"_s);
    url.setQuery(query);
    return getOf(url, endpoint, keyHeader, {});
}

Result<QStringList> GeminiProtocol::readModelList(const HttpHead &head, const QByteArray &body) const
{
    const Result<QJsonArray> entries = modelEntries(head, body);
    if (!entries) {
        return tl::unexpected(entries.error());
    }
    QJsonArray able;
    for (const QJsonValue entry : *entries) {
        const QJsonArray methods = entry.toObject().value("supportedGenerationMethods"_L1).toArray();
        if (methods.isEmpty() || methods.contains(u"generateContent"_s)) {
            able.append(entry);
        }
    }
    QStringList names = modelNames(able);
    for (QString &name : names) {
        name = name.startsWith("models/"_L1) ? name.sliced(7) : name;
    }
    return names;
}

} // namespace autodevos
