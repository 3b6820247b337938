// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/modelserver.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

// Replies in the words of the four protocols.

namespace autodevos {
namespace {

using Protocol = ModelAsk::Protocol;
using Call = ModelReply::Call;

constexpr int inputTokens = 120;

QByteArray bytesOf(const QJsonObject &json)
{
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

QByteArray dataEvent(const QJsonObject &json)
{
    return "data: " + bytesOf(json) + "\n\n";
}

QByteArray namedEvent(const QJsonObject &json)
{
    return "event: " + json.value("type"_L1).toString().toUtf8() + '\n' + dataEvent(json);
}

QString argumentsOf(const Call &call)
{
    return QString::fromUtf8(bytesOf(call.arguments));
}

/// Unlike those of every other turn of the conversation.
QString callId(const ModelAsk &ask, qsizetype index)
{
    return u"call_%1_%2"_s.arg(ask.turn).arg(index);
}

/// Two halves: what comes in one piece shows no fault of putting pieces together.
QStringList pieces(const QString &text)
{
    qsizetype half = text.size() / 2;
    if (half > 0 && text.at(half).isLowSurrogate()) {
        --half;
    }
    return text.size() < 2 ? QStringList{text} : QStringList{text.first(half), text.sliced(half)};
}

// Chat Completions

QJsonObject chatUsage(const ModelReply &reply)
{
    return {{u"prompt_tokens"_s, inputTokens},
            {u"completion_tokens"_s, reply.outputTokens},
            {u"total_tokens"_s, inputTokens + reply.outputTokens}};
}

QJsonObject chatCall(const ModelAsk &ask, const Call &call, qsizetype index)
{
    return {{u"index"_s, index},
            {u"id"_s, callId(ask, index)},
            {u"type"_s, u"function"_s},
            {u"function"_s, QJsonObject{{u"name"_s, call.name}, {u"arguments"_s, argumentsOf(call)}}}};
}

QString chatFinish(const ModelReply &reply)
{
    return reply.calls.isEmpty() ? u"stop"_s : u"tool_calls"_s;
}

QJsonObject chatWhole(const ModelAsk &ask, const ModelReply &reply)
{
    QJsonObject message{{u"role"_s, u"assistant"_s},
                        {u"content"_s, reply.isRefusal ? QJsonValue() : QJsonValue(reply.text)}};
    if (reply.isRefusal) {
        message.insert(u"refusal"_s, reply.text);
    }
    QJsonArray calls;
    for (qsizetype i = 0; i < reply.calls.size(); ++i) {
        calls.append(chatCall(ask, reply.calls.at(i), i));
    }
    if (!calls.isEmpty()) {
        message.insert(u"tool_calls"_s, calls);
    }
    return {{u"id"_s, u"chat-1"_s},
            {u"object"_s, u"chat.completion"_s},
            {u"model"_s, ask.model},
            {u"choices"_s, QJsonArray{QJsonObject{
                               {u"index"_s, 0}, {u"message"_s, message}, {u"finish_reason"_s, chatFinish(reply)}}}},
            {u"usage"_s, chatUsage(reply)}};
}

QByteArray chatChunk(const ModelAsk &ask, const QJsonObject &delta, const QJsonValue &finish = {})
{
    return dataEvent(
        {{u"id"_s, u"chat-1"_s},
         {u"object"_s, u"chat.completion.chunk"_s},
         {u"model"_s, ask.model},
         {u"choices"_s, QJsonArray{QJsonObject{{u"index"_s, 0}, {u"delta"_s, delta}, {u"finish_reason"_s, finish}}}}});
}

QVector<QByteArray> chatStream(const ModelAsk &ask, const ModelReply &reply)
{
    QVector<QByteArray> events{chatChunk(ask, {{u"role"_s, u"assistant"_s}, {u"content"_s, QString()}})};
    for (const QString &piece : pieces(reply.text)) {
        events.append(chatChunk(ask, {{reply.isRefusal ? u"refusal"_s : u"content"_s, piece}}));
    }
    for (qsizetype i = 0; i < reply.calls.size(); ++i) {
        QJsonObject begun = chatCall(ask, reply.calls.at(i), i);
        begun.insert(u"function"_s, QJsonObject{{u"name"_s, reply.calls.at(i).name}, {u"arguments"_s, QString()}});
        events.append(chatChunk(ask, {{u"tool_calls"_s, QJsonArray{begun}}}));
        for (const QString &piece : pieces(argumentsOf(reply.calls.at(i)))) {
            events.append(chatChunk(
                ask,
                {{u"tool_calls"_s,
                  QJsonArray{QJsonObject{{u"index"_s, i}, {u"function"_s, QJsonObject{{u"arguments"_s, piece}}}}}}}));
        }
    }
    events.append(chatChunk(ask, {}, chatFinish(reply)));
    events.append(dataEvent({{u"id"_s, u"chat-1"_s}, {u"choices"_s, QJsonArray()}, {u"usage"_s, chatUsage(reply)}}));
    events.append("data: [DONE]\n\n");
    return events;
}

// Anthropic Messages

QString anthropicStop(const ModelReply &reply)
{
    return reply.isRefusal ? u"refusal"_s : reply.calls.isEmpty() ? u"end_turn"_s : u"tool_use"_s;
}

QJsonObject anthropicUse(const ModelAsk &ask, const Call &call, qsizetype index, const QJsonObject &input)
{
    return {{u"type"_s, u"tool_use"_s}, {u"id"_s, callId(ask, index)}, {u"name"_s, call.name}, {u"input"_s, input}};
}

QJsonObject anthropicWhole(const ModelAsk &ask, const ModelReply &reply)
{
    QJsonArray content;
    if (!reply.text.isEmpty()) {
        content.append(QJsonObject{{u"type"_s, u"text"_s}, {u"text"_s, reply.text}});
    }
    for (qsizetype i = 0; i < reply.calls.size(); ++i) {
        content.append(anthropicUse(ask, reply.calls.at(i), i, reply.calls.at(i).arguments));
    }
    return {{u"id"_s, u"msg_1"_s},
            {u"type"_s, u"message"_s},
            {u"role"_s, u"assistant"_s},
            {u"model"_s, ask.model},
            {u"content"_s, content},
            {u"stop_reason"_s, anthropicStop(reply)},
            {u"usage"_s, QJsonObject{{u"input_tokens"_s, inputTokens}, {u"output_tokens"_s, reply.outputTokens}}}};
}

void putBlock(QVector<QByteArray> &events, int &index, const QJsonObject &block, const QString &kind,
              const QString &member, const QString &text)
{
    events.append(
        namedEvent({{u"type"_s, u"content_block_start"_s}, {u"index"_s, index}, {u"content_block"_s, block}}));
    for (const QString &piece : pieces(text)) {
        events.append(namedEvent({{u"type"_s, u"content_block_delta"_s},
                                  {u"index"_s, index},
                                  {u"delta"_s, QJsonObject{{u"type"_s, kind}, {member, piece}}}}));
    }
    events.append(namedEvent({{u"type"_s, u"content_block_stop"_s}, {u"index"_s, index}}));
    ++index;
}

QVector<QByteArray> anthropicStream(const ModelAsk &ask, const ModelReply &reply)
{
    QJsonObject message = anthropicWhole(ask, ModelReply());
    message.insert(u"stop_reason"_s, QJsonValue());
    message.insert(u"usage"_s, QJsonObject{{u"input_tokens"_s, inputTokens}, {u"output_tokens"_s, 1}});
    QVector<QByteArray> events{namedEvent({{u"type"_s, u"message_start"_s}, {u"message"_s, message}})};
    int index = 0;
    if (!reply.text.isEmpty()) {
        putBlock(events, index, {{u"type"_s, u"text"_s}, {u"text"_s, QString()}}, u"text_delta"_s, u"text"_s,
                 reply.text);
    }
    for (qsizetype i = 0; i < reply.calls.size(); ++i) {
        putBlock(events, index, anthropicUse(ask, reply.calls.at(i), i, {}), u"input_json_delta"_s, u"partial_json"_s,
                 argumentsOf(reply.calls.at(i)));
    }
    events.append(namedEvent({{u"type"_s, u"message_delta"_s},
                              {u"delta"_s, QJsonObject{{u"stop_reason"_s, anthropicStop(reply)}}},
                              {u"usage"_s, QJsonObject{{u"output_tokens"_s, reply.outputTokens}}}}));
    events.append(namedEvent({{u"type"_s, u"message_stop"_s}}));
    return events;
}

// OpenAI Responses

QJsonArray outputItems(const ModelAsk &ask, const ModelReply &reply)
{
    QJsonArray items;
    if (!reply.text.isEmpty()) {
        const QJsonObject part =
            reply.isRefusal
                ? QJsonObject{{u"type"_s, u"refusal"_s}, {u"refusal"_s, reply.text}}
                : QJsonObject{{u"type"_s, u"output_text"_s}, {u"text"_s, reply.text}, {u"annotations"_s, QJsonArray()}};
        items.append(QJsonObject{{u"id"_s, u"msg_%1"_s.arg(ask.turn)},
                                 {u"type"_s, u"message"_s},
                                 {u"role"_s, u"assistant"_s},
                                 {u"status"_s, u"completed"_s},
                                 {u"content"_s, QJsonArray{part}}});
    }
    for (qsizetype i = 0; i < reply.calls.size(); ++i) {
        items.append(QJsonObject{{u"id"_s, u"fc_%1_%2"_s.arg(ask.turn).arg(i)},
                                 {u"type"_s, u"function_call"_s},
                                 {u"status"_s, u"completed"_s},
                                 {u"call_id"_s, callId(ask, i)},
                                 {u"name"_s, reply.calls.at(i).name},
                                 {u"arguments"_s, argumentsOf(reply.calls.at(i))}});
    }
    return items;
}

QJsonObject responsesWhole(const ModelAsk &ask, const ModelReply &reply)
{
    return {{u"id"_s, u"resp_1"_s},
            {u"object"_s, u"response"_s},
            {u"status"_s, u"completed"_s},
            {u"model"_s, ask.model},
            {u"output"_s, outputItems(ask, reply)},
            {u"usage"_s, QJsonObject{{u"input_tokens"_s, inputTokens},
                                     {u"output_tokens"_s, reply.outputTokens},
                                     {u"total_tokens"_s, inputTokens + reply.outputTokens}}}};
}

void putItem(QVector<QByteArray> &events, const QJsonObject &item, int index, const ModelReply &reply)
{
    const bool isCall = item.value("type"_L1) == "function_call"_L1;
    QJsonObject begun = item;
    begun.insert(u"status"_s, u"in_progress"_s);
    begun.insert(isCall ? u"arguments"_s : u"content"_s, isCall ? QJsonValue(QString()) : QJsonValue(QJsonArray()));
    events.append(
        namedEvent({{u"type"_s, u"response.output_item.added"_s}, {u"output_index"_s, index}, {u"item"_s, begun}}));
    const QString kind = isCall            ? u"response.function_call_arguments.delta"_s
                         : reply.isRefusal ? u"response.refusal.delta"_s
                                           : u"response.output_text.delta"_s;
    for (const QString &piece : pieces(isCall ? item.value("arguments"_L1).toString() : reply.text)) {
        events.append(namedEvent({{u"type"_s, kind},
                                  {u"item_id"_s, item.value("id"_L1)},
                                  {u"output_index"_s, index},
                                  {u"content_index"_s, 0},
                                  {u"delta"_s, piece}}));
    }
    events.append(
        namedEvent({{u"type"_s, u"response.output_item.done"_s}, {u"output_index"_s, index}, {u"item"_s, item}}));
}

QVector<QByteArray> responsesStream(const ModelAsk &ask, const ModelReply &reply)
{
    QJsonObject begun = responsesWhole(ask, {});
    begun.insert(u"status"_s, u"in_progress"_s);
    begun.remove(u"usage"_s);
    QVector<QByteArray> events{namedEvent({{u"type"_s, u"response.created"_s}, {u"response"_s, begun}})};
    int index = 0;
    for (const QJsonValue item : outputItems(ask, reply)) {
        putItem(events, item.toObject(), index++, reply);
    }
    events.append(namedEvent({{u"type"_s, u"response.completed"_s}, {u"response"_s, responsesWhole(ask, reply)}}));
    return events;
}

// Gemini

QJsonObject geminiAnswer(const ModelAsk &ask, const ModelReply &reply, const QJsonArray &parts, const QString &finish)
{
    QJsonObject candidate{{u"content"_s, QJsonObject{{u"role"_s, u"model"_s}, {u"parts"_s, parts}}}, {u"index"_s, 0}};
    QJsonObject answer{{u"modelVersion"_s, ask.model}, {u"responseId"_s, u"r1"_s}};
    if (!finish.isEmpty()) {
        candidate.insert(u"finishReason"_s, finish);
        answer.insert(u"usageMetadata"_s, QJsonObject{{u"promptTokenCount"_s, inputTokens},
                                                      {u"candidatesTokenCount"_s, reply.outputTokens},
                                                      {u"totalTokenCount"_s, inputTokens + reply.outputTokens}});
    }
    answer.insert(u"candidates"_s, QJsonArray{candidate});
    return answer;
}

QJsonArray geminiParts(const ModelReply &reply)
{
    QJsonArray parts;
    if (!reply.text.isEmpty() && !reply.isRefusal) {
        parts.append(QJsonObject{{u"text"_s, reply.text}});
    }
    for (const Call &call : reply.calls) {
        parts.append(
            QJsonObject{{u"functionCall"_s, QJsonObject{{u"name"_s, call.name}, {u"args"_s, call.arguments}}}});
    }
    return parts;
}

QString geminiFinish(const ModelReply &reply)
{
    return reply.isRefusal ? u"PROHIBITED_CONTENT"_s : u"STOP"_s;
}

QVector<QByteArray> geminiStream(const ModelAsk &ask, const ModelReply &reply)
{
    QVector<QByteArray> events;
    for (const QString &piece : reply.isRefusal ? QStringList() : pieces(reply.text)) {
        events.append(dataEvent(geminiAnswer(ask, reply, {QJsonObject{{u"text"_s, piece}}}, {})));
    }
    events.append(dataEvent(geminiAnswer(ask, reply, geminiParts({.calls = reply.calls}), geminiFinish(reply))));
    return events;
}

} // namespace

QByteArray wholeReply(const ModelAsk &ask, const ModelReply &reply)
{
    switch (ask.protocol) {
    case Protocol::Gemini:
        return bytesOf(geminiAnswer(ask, reply, geminiParts(reply), geminiFinish(reply)));
    case Protocol::Anthropic:
        return bytesOf(anthropicWhole(ask, reply));
    case Protocol::Responses:
        return bytesOf(responsesWhole(ask, reply));
    case Protocol::Chat:
        break;
    }
    return bytesOf(chatWhole(ask, reply));
}

QVector<QByteArray> streamedReply(const ModelAsk &ask, const ModelReply &reply)
{
    switch (ask.protocol) {
    case Protocol::Gemini:
        return geminiStream(ask, reply);
    case Protocol::Anthropic:
        return anthropicStream(ask, reply);
    case Protocol::Responses:
        return responsesStream(ask, reply);
    case Protocol::Chat:
        break;
    }
    return chatStream(ask, reply);
}

} // namespace autodevos
