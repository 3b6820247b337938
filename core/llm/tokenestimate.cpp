// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/llm/tokenestimate.h"

#include <QJsonDocument>

namespace autodevos {
namespace {

constexpr qint64 tokensOfImage = 1000;
constexpr qint64 bytesOfFrame = 16; ///< what the protocol writes around each message, call and tool

qint64 bytesOf(const QString &text)
{
    return text.toUtf8().size();
}

qint64 bytesOf(const QJsonObject &json)
{
    return json.isEmpty() ? 0 : QJsonDocument(json).toJson(QJsonDocument::Compact).size();
}

qint64 bytesOf(const Message &message)
{
    qint64 bytes = bytesOfFrame + bytesOf(message.text);
    for (const ToolCall &call : message.toolCalls) {
        bytes += bytesOfFrame + bytesOf(call.name) + bytesOf(call.arguments);
    }
    if (!message.replay.items.isEmpty()) {
        bytes += QJsonDocument(message.replay.items).toJson(QJsonDocument::Compact).size();
    }
    return bytes;
}

} // namespace

qint64 estimatedInputTokens(const Request &request)
{
    qint64 images = 0;
    qint64 bytes = bytesOf(request.system);
    for (const Message &message : request.messages) {
        bytes += bytesOf(message);
        images += message.images.size();
    }
    for (const ToolDefinition &tool : request.tools) {
        bytes += bytesOfFrame + bytesOf(tool.name) + bytesOf(tool.description) + bytesOf(tool.parameters);
    }
    bytes += bytesOf(request.responseSchema.value_or(QJsonObject()));
    return 1 + estimatedTokens(bytes) + images * tokensOfImage;
}

qint64 estimatedTokens(qint64 bytes)
{
    return bytes * 2 / 7;
}

Usage estimatedUsage(const Request &request, const Response &response)
{
    qint64 bytes = bytesOf(response.text) + bytesOf(response.reasoning);
    for (const ToolCall &call : response.toolCalls) {
        bytes += bytesOf(call.name) + bytesOf(call.arguments);
    }
    Usage usage;
    usage.input = estimatedInputTokens(request);
    usage.output = estimatedTokens(bytes);
    usage.reasoning = estimatedTokens(bytesOf(response.reasoning));
    usage.isEstimated = true;
    return usage;
}

} // namespace autodevos
