// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/llm/requesthash.h"

#include "core/base/hash.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace autodevos {
namespace {

QJsonObject toJson(const Message &message)
{
    QJsonArray calls;
    for (const ToolCall &call : message.toolCalls) {
        calls.append(QJsonObject{{u"id"_s, call.id}, {u"name"_s, call.name}, {u"arguments"_s, call.arguments}});
    }
    QJsonArray images;
    for (const Image &image : message.images) {
        images.append(sha256Hex(image.data));
    }
    const bool isResult = message.speaker == Speaker::Tool;
    return {{u"speaker"_s, static_cast<int>(message.speaker)},
            {u"text"_s, isResult ? QString() : message.text},
            {u"calls"_s, calls},
            {u"answers"_s, message.toolCallId},
            {u"isError"_s, message.isError},
            {u"images"_s, images}};
}

QJsonObject toJson(const Brief &brief)
{
    QJsonArray findings;
    for (const Finding &finding : brief.findings) {
        findings.append(toJson(finding));
    }
    QJsonArray upstream;
    for (const UpstreamFile &file : brief.upstream) {
        upstream.append(QJsonArray{file.path, file.task.value(), sha256Hex(file.content)});
    }
    QJsonArray requirements;
    for (const Requirement &requirement : brief.requirements) {
        requirements.append(toJson(requirement));
    }
    return {{u"kind"_s, static_cast<int>(brief.kind)},
            {u"prompt"_s, brief.prompt.text},
            {u"roles"_s, QJsonArray::fromStringList(brief.roles)},
            {u"name"_s, brief.name},
            {u"task"_s, toJson(brief.task)},
            {u"requirements"_s, requirements},
            {u"domain"_s, toJson(brief.domain)},
            {u"upstream"_s, upstream},
            {u"findings"_s, findings},
            {u"plannedInstructions"_s, brief.plannedInstructions}};
}

QJsonObject toJson(const Sampling &sampling)
{
    return {{u"temperature"_s, sampling.temperature ? QJsonValue(*sampling.temperature) : QJsonValue()},
            {u"maxOutputTokens"_s, sampling.maxOutputTokens ? QJsonValue(*sampling.maxOutputTokens) : QJsonValue()},
            {u"reasoning"_s, static_cast<int>(sampling.reasoning)},
            {u"toolChoice"_s, static_cast<int>(sampling.toolChoice)}};
}

} // namespace

QString requestHash(const Request &request)
{
    QJsonArray messages;
    for (const Message &message : request.messages) {
        messages.append(toJson(message));
    }
    QJsonArray tools;
    for (const ToolDefinition &tool : request.tools) {
        tools.append(tool.name);
    }
    const QJsonObject json{{u"model"_s, request.model.toString()},
                           {u"system"_s, request.system},
                           {u"messages"_s, messages},
                           {u"tools"_s, tools},
                           {u"schema"_s, request.responseSchema.value_or(QJsonObject())},
                           {u"sampling"_s, toJson(request.sampling)},
                           {u"brief"_s, toJson(request.brief)}};
    return sha256Hex(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

} // namespace autodevos
