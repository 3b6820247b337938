// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/llm/contentdecoder.h"
#include "core/llm/http.h"

namespace autodevos {

/// How much of an answer is taken, in bytes.
struct HttpLimits {
    qsizetype head = 256 * 1024;             ///< status line and headers, of interim answers and trailers too
    qint64 body = qint64{128} * 1024 * 1024; ///< decoded
};

/// Hears the head of the answer, once. An error ends the exchange with it.
using HeadSink = std::function<Status(const HttpHead &head)>;
/// Hears the next bytes of the body, decoded. An error ends the exchange with it.
using BodySink = std::function<Status(QByteArrayView bytes)>;

/// Reads one HTTP/1.1 answer (RFC 9112) from bytes in any slices: skips interim answers, takes the framing off the body
/// and undoes its compression. One thread, used up by one answer. Keeps no more than one line of what it has read.
/// What breaks the protocol or a limit is MalformedAnswer; an answer that ends too early is Network.
class HttpReader {
public:
    HttpReader(HttpLimits limits, HeadSink headSink, BodySink bodySink);

    [[nodiscard]] Status feed(QByteArrayView bytes);
    /// The connection has ended: an error unless that is how this answer ends.
    [[nodiscard]] Status finish();

    [[nodiscard]] bool isComplete() const { return m_part == Part::Complete; }
    /// The answer is complete and the connection fit for another one.
    [[nodiscard]] bool canReuse() const { return isComplete() && m_keepsAlive; }
    [[nodiscard]] bool hasBody() const { return m_hasBody; } ///< its first byte was there
    [[nodiscard]] const HttpHead &head() const { return m_head; }

private:
    enum class Part { Start, Headers, Sized, UntilEnd, ChunkSize, ChunkData, ChunkEnd, Trailers, Complete };

    [[nodiscard]] Status takeLine(QByteArrayView &rest);
    [[nodiscard]] Status takeBody(QByteArrayView &rest);
    [[nodiscard]] Status readStatusLine(QByteArrayView line);
    [[nodiscard]] Status readHeader(QByteArrayView line);
    [[nodiscard]] Status readChunkSize(QByteArrayView line);
    [[nodiscard]] Status endHead();
    [[nodiscard]] Status chooseFraming();
    [[nodiscard]] Status chooseEncoding();
    [[nodiscard]] Status handOn(QByteArrayView bytes);
    [[nodiscard]] Status endBody();

    HttpLimits m_limits;
    HeadSink m_headSink;
    BodySink m_bodySink;
    Part m_part = Part::Start;
    HttpHead m_head;
    QByteArray m_line; ///< the beginning of a line whose end has not come
    qsizetype m_headBytes = 0;
    qint64 m_left = 0; ///< of the body, or of its current chunk
    qint64 m_bodyBytes = 0;
    std::unique_ptr<ContentDecoder> m_decoder;
    bool m_hasBody = false;
    bool m_keepsAlive = false;
};

} // namespace autodevos
