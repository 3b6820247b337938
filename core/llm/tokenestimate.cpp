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
    return 1 + bytes * 2 / 7 + images * tokensOfImage;
}

} // namespace autodevos
