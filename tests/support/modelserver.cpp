// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/modelserver.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace autodevos {
namespace {

using Protocol = ModelAsk::Protocol;

const QStringList names = {u"echo"_s,  u"tool"_s, u"builder"_s, u"refuse"_s,
                           u"limit"_s, u"slow"_s, u"outage"_s,  u"fences"_s};

QByteArray pathOf(const QByteArray &request)
{
    return request.split(' ').value(1);
}

/// The words of a message's content, whatever its shape.
QString wordsIn(const QJsonValue &content)
{
    if (content.isString()) {
        return content.toString();
    }
    QStringList words;
    for (const QJsonValue part : content.toArray()) {
        const QJsonObject object = part.toObject();
        const QJsonValue result = object.value("functionResponse"_L1).toObject().value("response"_L1);
        words.append(object.value("type"_L1) == "tool_result"_L1 ? wordsIn(object.value("content"_L1))
                     : result.isObject() ? QString::fromUtf8(QJsonDocument(result.toObject()).toJson())
                                         : object.value("text"_L1).toString());
    }
    return words.join(u'\n');
}

/// Who speaks: "assistant", "system" or anything else for the user and tools.
QString speakerOf(const QJsonObject &message)
{
    const QString role = message.value("role"_L1).toString();
    const bool isCall = message.value("type"_L1) == "function_call"_L1 || message.value("type"_L1) == "reasoning"_L1;
    return role == "model"_L1 || isCall ? u"assistant"_s : role == "developer"_L1 ? u"system"_s : role;
}

void readConversation(ModelAsk &ask, const QJsonObject &body)
{
    const QString member = ask.protocol == Protocol::Gemini      ? u"contents"_s
                           : ask.protocol == Protocol::Responses ? u"input"_s
                                                                 : u"messages"_s;
    bool wasAssistant = false;
    bool isFirst = true;
    for (const QJsonValue value : body.value(member).toArray()) {
        const QJsonObject message = value.toObject();
        const QString speaker = speakerOf(message);
        if (speaker == "assistant"_L1) {
            ask.turn += wasAssistant ? 0 : 1;
            wasAssistant = true;
            ask.last.clear();
        } else if (speaker != "system"_L1) {
            const QString said =
                message.value("type"_L1) == "function_call_output"_L1
                    ? message.value("output"_L1).toString()
                    : wordsIn(message.value(ask.protocol == Protocol::Gemini ? u"parts"_s : u"content"_s));
            ask.last += said + u'\n';
            ask.first = isFirst ? said : ask.first;
            isFirst = false;
            wasAssistant = false;
        }
    }
}

void readTools(ModelAsk &ask, const QJsonObject &body)
{
    for (const QJsonValue value : body.value("tools"_L1).toArray()) {
        const QJsonObject tool = value.toObject();
        for (const QJsonValue inner : tool.value("functionDeclarations"_L1).toArray()) {
            ask.tools.append(inner.toObject().value("name"_L1).toString());
        }
        const QJsonObject function = tool.value("function"_L1).toObject(tool);
        if (function.contains("name"_L1)) {
            ask.tools.append(function.value("name"_L1).toString());
        }
    }
}

ModelAsk askFrom(const QByteArray &request)
{
    ModelAsk ask;
    const qsizetype end = request.indexOf("\r\n\r\n");
    ask.head = request.first(end);
    ask.body = request.sliced(end + 4);
    const QByteArray path = pathOf(request);
    ask.protocol = path.contains("enerateContent") ? Protocol::Gemini
                   : path.contains("/messages")    ? Protocol::Anthropic
                   : path.contains("/responses")   ? Protocol::Responses
                                                   : Protocol::Chat;
    const QJsonObject body = QJsonDocument::fromJson(ask.body).object();
    ask.isStreamed = body.value("stream"_L1).toBool() || path.contains(":streamGenerateContent");
    ask.model = body.value("model"_L1).toString();
    if (ask.protocol == Protocol::Gemini) {
        const qsizetype from = path.lastIndexOf('/') + 1;
        ask.model = QString::fromUtf8(path.sliced(from, path.indexOf(':', from) - from));
    }
    readConversation(ask, body);
    readTools(ask, body);
    return ask;
}

QByteArray modelList(const QByteArray &path)
{
    QJsonArray list;
    for (const QString &name : names) {
        list.append(path.startsWith("/v1beta")
                        ? QJsonObject{{u"name"_s, u"models/"_s + name},
                                      {u"supportedGenerationMethods"_s, QJsonArray{u"generateContent"_s}}}
                        : QJsonObject{{u"id"_s, name}, {u"object"_s, u"model"_s}, {u"type"_s, u"model"_s}});
    }
    const QString member = path.startsWith("/v1beta") ? u"models"_s : u"data"_s;
    return QJsonDocument(QJsonObject{{u"object"_s, u"list"_s}, {member, list}}).toJson(QJsonDocument::Compact);
}

QByteArray errorBody(Protocol protocol, int status, const QString &message)
{
    QJsonObject error{{u"message"_s, message}};
    if (protocol == Protocol::Gemini) {
        error.insert(u"code"_s, status);
        error.insert(u"status"_s, status == 401   ? u"UNAUTHENTICATED"_s
                                  : status == 400 ? u"INVALID_ARGUMENT"_s
                                  : status == 404 ? u"NOT_FOUND"_s
                                  : status == 429 ? u"RESOURCE_EXHAUSTED"_s
                                                  : u"UNAVAILABLE"_s);
    } else {
        error.insert(u"type"_s, status == 401   ? u"authentication_error"_s
                                : status == 400 ? u"invalid_request_error"_s
                                : status == 404 ? u"not_found_error"_s
                                : status == 429 ? u"rate_limit_error"_s
                                                : u"overloaded_error"_s);
    }
    QJsonObject body{{u"error"_s, error}};
    if (protocol == Protocol::Anthropic) {
        body.insert(u"type"_s, u"error"_s);
    }
    return QJsonDocument(body).toJson(QJsonDocument::Compact);
}

bool hasKey(const QByteArray &request, const QByteArray &key)
{
    return key.isEmpty() || request.contains(": " + key + "\r\n") || request.contains(": Bearer " + key + "\r\n");
}

/// False: the other side is gone.
bool waitFor(FaultPeer &peer, const ModelReply &reply, bool isStream)
{
    for (int left = reply.pauseMs; left > 0; left -= 100) {
        if (!peer.pause(std::min(left, 100)) || (isStream && reply.isAlive && !peer.chunk(": still here\n\n"))) {
            return false;
        }
    }
    return true;
}

bool sendStream(FaultPeer &peer, const ModelAsk &ask, const ModelReply &reply)
{
    bool isThere = peer.send(streamHead());
    for (const QByteArray &event : streamedReply(ask, reply)) {
        isThere = isThere && waitFor(peer, reply, true) && peer.chunk(event);
    }
    return isThere && peer.chunk({});
}

} // namespace

ModelServer::ModelServer(Script script, QByteArray key, Script probe)
    : m_script(std::move(script))
    , m_key(std::move(key))
    , m_probe(std::move(probe))
    , m_server(std::make_unique<FaultServer>([this](FaultPeer &peer) { serve(peer); }))
{
}

QString ModelServer::url() const
{
    return m_server->url({}).toString();
}

QVector<ModelAsk> ModelServer::asks() const
{
    const std::lock_guard lock(m_mutex);
    return m_asks;
}

void ModelServer::serve(FaultPeer &peer)
{
    for (QByteArray request = peer.request(); !request.isEmpty() && answer(peer, request); request = peer.request()) {
    }
}

bool ModelServer::answer(FaultPeer &peer, const QByteArray &request)
{
    const ModelAsk ask = askFrom(request);
    if (!hasKey(request, m_key)) {
        return peer.answer(401, errorBody(ask.protocol, 401, u"This key is not known here"_s));
    }
    if (request.startsWith("GET")) {
        return peer.answer(200, modelList(pathOf(request)));
    }
    const bool isProbe = ask.first.contains("19 + 23"_L1) || ask.first.contains("a = 19 and b = 23"_L1);
    qsizetype number = 0;
    {
        const std::lock_guard lock(m_mutex);
        number = m_asks.size();
        m_probes += isProbe ? 1 : 0;
        if (!isProbe) {
            m_asks.append(ask);
        }
    }
    const ModelReply reply = replyTo(ask, isProbe);
    const bool isSent = send(peer, ask, reply);
    const std::lock_guard lock(m_mutex);
    if (!isProbe) {
        m_asks[number].isAnswered = isSent && reply.status == 200;
    }
    return isSent;
}

ModelReply ModelServer::replyTo(const ModelAsk &ask, bool isProbe) const
{
    if (!isProbe) {
        return m_script(ask);
    }
    if (m_probe) {
        return m_probe(ask);
    }
    if (ask.model == "fences"_L1) {
        return {.text = u"It is 42."_s};
    }
    if (ask.tools.contains(u"add"_s)) {
        return {.calls = {{u"add"_s, {{u"a"_s, 19}, {u"b"_s, 23}}}}};
    }
    return {.text = u"{\"sum\": 42}"_s};
}

bool ModelServer::send(FaultPeer &peer, const ModelAsk &ask, const ModelReply &reply)
{
    if (reply.neverComes) {
        peer.hang();
        return false;
    }
    if (reply.status != 200) {
        const QByteArray delay =
            reply.retryAfter > 0 ? "Retry-After: " + QByteArray::number(reply.retryAfter) + "\r\n" : QByteArray();
        return peer.answer(reply.status, errorBody(ask.protocol, reply.status, reply.text),
                           "Content-Type: application/json\r\n" + delay);
    }
    if (ask.isStreamed) {
        return sendStream(peer, ask, reply);
    }
    return waitFor(peer, reply, false) && peer.answer(200, wholeReply(ask, reply));
}

int ModelServer::probes() const
{
    const std::lock_guard lock(m_mutex);
    return m_probes;
}

} // namespace autodevos
