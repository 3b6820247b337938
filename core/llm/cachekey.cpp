// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/llm/cachekey.h"

#include "core/base/hash.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace autodevos {
namespace {

QJsonObject keyOf(const Message &message)
{
    QJsonArray calls;
    for (const ToolCall &call : message.toolCalls) {
        calls.append(QJsonArray{call.id, call.name, call.arguments});
    }
    QJsonArray images;
    for (const Image &image : message.images) {
        images.append(QJsonArray{image.mediaType, sha256Hex(image.data)});
    }
    return {{u"speaker"_s, static_cast<int>(message.speaker)},
            {u"text"_s, message.text},
            {u"calls"_s, calls},
            {u"answers"_s, message.toolCallId},
            {u"isError"_s, message.isError},
            {u"images"_s, images},
            {u"replay"_s, QJsonArray{message.replay.protocol, message.replay.items}}};
}

QJsonObject keyOf(const ToolDefinition &tool)
{
    return {{u"name"_s, tool.name}, {u"description"_s, tool.description}, {u"parameters"_s, tool.parameters}};
}

QJsonArray keyOf(const UpstreamFile &file)
{
    return {file.path, file.task.value(), sha256Hex(file.content)};
}

template<typename List, typename Function>
QJsonArray listOf(const List &list, Function &&toKey)
{
    QJsonArray array;
    for (const auto &entry : list) {
        array.append(toKey(entry));
    }
    return array;
}

QJsonObject keyOf(const Brief &brief)
{
    const auto plain = [](const auto &value) {
        return toJson(value);
    };
    const auto own = [](const auto &value) {
        return keyOf(value);
    };
    return {{u"kind"_s, static_cast<int>(brief.kind)},
            {u"prompt"_s, brief.prompt.text},
            {u"decided"_s, brief.prompt.domain ? QJsonValue(toJson(*brief.prompt.domain)) : QJsonValue()},
            {u"roles"_s, QJsonArray::fromStringList(brief.roles)},
            {u"name"_s, brief.name},
            {u"task"_s, toJson(brief.task)},
            {u"requirements"_s, listOf(brief.requirements, plain)},
            {u"domain"_s, toJson(brief.domain)},
            {u"upstream"_s, listOf(brief.upstream, own)},
            {u"findings"_s, listOf(brief.findings, plain)},
            {u"ownFiles"_s, QJsonArray::fromStringList(brief.ownFiles)},
            {u"plannedInstructions"_s, brief.plannedInstructions}};
}

QJsonObject keyOf(const Sampling &sampling)
{
    return {{u"temperature"_s, sampling.temperature ? QJsonValue(*sampling.temperature) : QJsonValue()},
            {u"maxOutputTokens"_s, sampling.maxOutputTokens ? QJsonValue(*sampling.maxOutputTokens) : QJsonValue()},
            {u"reasoning"_s, static_cast<int>(sampling.reasoning)},
            {u"toolChoice"_s, static_cast<int>(sampling.toolChoice)}};
}

} // namespace

QString cacheKey(const Request &request, const QString &scope)
{
    const auto own = [](const auto &value) {
        return keyOf(value);
    };
    const QJsonObject json{{u"scope"_s, scope},
                           {u"model"_s, QJsonArray{request.model.provider, request.model.name}},
                           {u"system"_s, request.system},
                           {u"messages"_s, listOf(request.messages, own)},
                           {u"tools"_s, listOf(request.tools, own)},
                           {u"schema"_s, request.responseSchema ? QJsonValue(*request.responseSchema) : QJsonValue()},
                           {u"sampling"_s, keyOf(request.sampling)},
                           {u"brief"_s, keyOf(request.brief)}};
    return sha256Hex(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

} // namespace autodevos
