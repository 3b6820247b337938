// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/llm/wireprotocol.h"

namespace autodevos {

/// All that a decoder said: how it ended and what the sink heard.
struct Decoded {
    Result<Response> result;
    QString text;      ///< of the Text deltas, joined
    QString reasoning; ///< of the Reasoning deltas
    QStringList tools; ///< one a call: name and arguments as heard
    friend bool operator==(const Decoded &, const Decoded &) = default;
};

/// Feeds `body` in slices whose lengths `nextLength` gives (at least 1).
template<typename NextLength>
Decoded decode(const WireProtocol &protocol, const HttpHead &head, const QByteArray &body, NextLength nextLength)
{
    Decoded decoded{failure(ErrorKind::Internal, QStringLiteral("not ended")), {}, {}, {}};
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
            return decoded;
        }
        at += length;
    }
    decoded.result = decoder->finish();
    return decoded;
}

inline Decoded decode(const WireProtocol &protocol, const HttpHead &head, const QByteArray &body)
{
    return decode(protocol, head, body, [&body] { return std::max<qsizetype>(body.size(), 1); });
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
