// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/llm/wireprotocol.h"

#include <QJsonDocument>

namespace autodevos {

/// All that a decoder said: how it ended and what the sink heard.
struct Decoded {
    Result<Response> result;
    QString text;      ///< of the Text deltas, joined
    QString reasoning; ///< of the Reasoning deltas
    QStringList tools; ///< one a call: name and arguments as heard
    Response begun;    ///< what had come, of an answer that failed
    friend bool operator==(const Decoded &, const Decoded &) = default;
};

/// Feeds `body` in slices whose lengths `nextLength` gives (at least 1).
template<typename NextLength>
Decoded decode(const WireProtocol &protocol, const HttpHead &head, const QByteArray &body, NextLength nextLength)
{
    Decoded decoded{failure(ErrorKind::Internal, QStringLiteral("not ended")), {}, {}, {}, {}};
    const DeltaSink sink = [&decoded](const Delta &delta) {
        if (delta.kind == DeltaKind::Text) {
            decoded.text += delta.text;
        } else if (delta.kind == DeltaKind::Reasoning) {
            decoded.reasoning += delta.text;
        } else {
            while (decoded.tools.size() <= delta.call) {
                decoded.tools.append(QString());
            }
            decoded.tools[delta.call] += delta.text;
        }
    };
    const std::unique_ptr<AnswerDecoder> decoder = protocol.read(head);
    for (qsizetype at = 0; at < body.size();) {
        const qsizetype length = std::min<qsizetype>(nextLength(), body.size() - at);
        if (Status status = decoder->feed(QByteArrayView(body).sliced(at, length), sink); !status) {
            decoded.result = tl::unexpected(status.error());
            decoded.begun = decoder->begun();
            return decoded;
        }
        at += length;
    }
    decoded.result = decoder->finish();
    if (!decoded.result) {
        decoded.begun = decoder->begun();
    }
    return decoded;
}

inline Decoded decode(const WireProtocol &protocol, const HttpHead &head, const QByteArray &body)
{
    return decode(protocol, head, body, [&body] { return std::max<qsizetype>(body.size(), 1); });
}

/// JSON with ' for ".
inline QByteArray json(const char *text)
{
    return QByteArray(text).replace('\'', '"');
}

/// A stream of unnamed events with these data, in the notation of `json`.
inline QByteArray events(std::initializer_list<const char *> data)
{
    QByteArray stream;
    for (const char *one : data) {
        stream += "data: " + json(one) + "\n\n";
    }
    return stream;
}

inline QJsonObject bodyOf(const HttpRequest &request)
{
    return QJsonDocument::fromJson(request.body).object();
}

inline QByteArray headerOf(const HttpRequest &request, QByteArrayView name)
{
    return HttpHead{0, request.headers}.header(name);
}

/// What stands at a way into JSON: "messages", 0, "content".
template<typename... Steps>
QJsonValue at(const QJsonValue &value, Steps... steps)
{
    QJsonValue here = value;
    const auto go = [&here](auto step) {
        if constexpr (std::is_integral_v<decltype(step)>) {
            here = here.toArray().at(step);
        } else {
            here = here.toObject().value(QLatin1StringView(step));
        }
    };
    (go(steps), ...);
    return here;
}

/// A conversation with everything in it: a picture, two calls and their results, one of them failed.
inline Request conversation(const QString &provider, const QString &model)
{
    Request request;
    request.model = {provider, model};
    request.system = QStringLiteral("Be brief.");
    request.tools = {
        {QStringLiteral("read"),
         QStringLiteral("Reads."),
         {{QStringLiteral("type"), QStringLiteral("object")}, {QStringLiteral("properties"), QJsonObject()}}}};
    request.messages = {
        Message{Speaker::User, QStringLiteral("Look"), {}, {}, false, {{QStringLiteral("image/png"), "PNG"}}},
        Message{Speaker::Assistant,
                QStringLiteral("I read"),
                {{QStringLiteral("c1"), QStringLiteral("read"), {{QStringLiteral("path"), QStringLiteral("a")}}},
                 {QStringLiteral("c2"), QStringLiteral("read"), {{QStringLiteral("path"), QStringLiteral("b")}}}}},
        Message{Speaker::Tool, QStringLiteral("no file"), {}, QStringLiteral("c2"), true},
        Message{Speaker::Tool, QStringLiteral("content"), {}, QStringLiteral("c1")}};
    return request;
}

inline HttpHead sseHead(int status = 200)
{
    return {status, {{"content-type", "text/event-stream; charset=utf-8"}}};
}

inline HttpHead jsonHead(int status = 200)
{
    return {status, {{"content-type", "application/json"}}};
}

} // namespace autodevos
