// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/llm/httpreader.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace autodevos {
namespace {

constexpr qsizetype longestChunkLine = 4096;

tl::unexpected<Error> malformed(const QString &what)
{
    return failure(ErrorKind::MalformedAnswer, what, u"Check that the base URL leads to a model server"_s);
}

/// A number of only digits of that base that fits.
std::optional<qint64> number(QByteArrayView text, int base)
{
    const auto isDigit = [base](char c) {
        return (c >= '0' && c <= '9') || (base == 16 && ((c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F')));
    };
    bool ok = !text.isEmpty() && std::ranges::all_of(text, isDigit);
    const qint64 value = ok ? text.toByteArray().toLongLong(&ok, base) : 0;
    return ok ? std::optional(value) : std::nullopt;
}

/// What the "Connection" header says of keeping it, with the version's default.
bool keepsAlive(const HttpHead &head, bool isByDefault)
{
    const QByteArray said = head.header("connection").toLower();
    return said.contains("close") ? false : said.contains("keep-alive") || isByDefault;
}

} // namespace

HttpReader::HttpReader(HttpLimits limits, HeadSink headSink, BodySink bodySink)
    : m_limits(limits)
    , m_headSink(std::move(headSink))
    , m_bodySink(std::move(bodySink))
{
}

Status HttpReader::feed(QByteArrayView bytes)
{
    Status status;
    while (status && !bytes.isEmpty() && !isComplete()) {
        const bool isBody = m_part == Part::Sized || m_part == Part::UntilEnd || m_part == Part::ChunkData;
        status = isBody ? takeBody(bytes) : takeLine(bytes);
    }
    if (!bytes.isEmpty()) {
        m_keepsAlive = false; // more than was asked for
    }
    return status;
}

Status HttpReader::finish()
{
    if (isComplete()) {
        return {};
    }
    if (m_part == Part::UntilEnd) {
        return endBody();
    }
    const bool isHead = m_part == Part::Start || m_part == Part::Headers;
    return failure(ErrorKind::Network, isHead ? u"The server closed the connection without an answer"_s
                                              : u"The connection was cut off in the middle of the answer"_s);
}

Status HttpReader::takeLine(QByteArrayView &rest)
{
    const qsizetype end = rest.indexOf('\n');
    const QByteArrayView piece = end < 0 ? rest : rest.first(end);
    rest = end < 0 ? QByteArrayView() : rest.sliced(end + 1);
    const bool isChunkLine = m_part == Part::ChunkSize || m_part == Part::ChunkEnd;
    if (isChunkLine ? m_line.size() + piece.size() > longestChunkLine
                    : (m_headBytes += piece.size() + 1) > m_limits.head) {
        return malformed(u"The server sends headers without end"_s);
    }
    if (end < 0) {
        m_line += piece;
        return m_part == Part::Start && m_line.size() >= 5 && !m_line.trimmed().isEmpty() && !m_line.startsWith("HTTP/")
                   ? malformed(u"What answers does not speak HTTP"_s)
                   : Status();
    }
    const QByteArray kept = std::exchange(m_line, {});
    const QByteArray joined = kept.isEmpty() ? QByteArray() : kept + piece.toByteArray();
    QByteArrayView line = kept.isEmpty() ? piece : QByteArrayView(joined);
    if (line.endsWith('\r')) {
        line.chop(1);
    }
    switch (m_part) {
    case Part::Start:
        return line.isEmpty() ? Status() : readStatusLine(line);
    case Part::Headers:
        return line.isEmpty() ? endHead() : readHeader(line);
    case Part::ChunkSize:
        return readChunkSize(line);
    case Part::ChunkEnd:
        m_part = Part::ChunkSize;
        return line.isEmpty() ? Status() : malformed(u"The pieces of the answer do not fit together"_s);
    default: // trailers say nothing that is asked for
        return line.isEmpty() ? endBody() : Status();
    }
}

Status HttpReader::readStatusLine(QByteArrayView line)
{
    m_head = {};
    const bool isHttp = line.size() >= 12 && line.startsWith("HTTP/1.") && line.at(8) == ' ';
    const std::optional<qint64> code = isHttp ? number(line.sliced(9, 3), 10) : std::nullopt;
    if (!code || *code < 100 || *code == 101) {
        return malformed(u"What answers does not speak HTTP"_s);
    }
    m_head.status = static_cast<int>(*code);
    m_keepsAlive = line.at(7) != '0';
    m_part = Part::Headers;
    return {};
}

Status HttpReader::readHeader(QByteArrayView line)
{
    if ((line.startsWith(' ') || line.startsWith('\t')) && !m_head.headers.isEmpty()) { // folded
        m_head.headers.last().second += ' ' + line.trimmed().toByteArray();
        return {};
    }
    const qsizetype colon = line.indexOf(':');
    if (colon <= 0) {
        return malformed(u"The server sends headers that cannot be read"_s);
    }
    m_head.headers.append(
        {line.first(colon).trimmed().toByteArray().toLower(), line.sliced(colon + 1).trimmed().toByteArray()});
    return {};
}

Status HttpReader::endHead()
{
    if (m_head.status < 200) { // an interim answer: the real one follows
        m_part = Part::Start;
        return {};
    }
    m_keepsAlive = keepsAlive(m_head, m_keepsAlive);
    if (Status framed = chooseFraming(); !framed) {
        return framed;
    }
    if (Status encoded = chooseEncoding(); !encoded) {
        return encoded;
    }
    if (Status heard = m_headSink(m_head); !heard) {
        return heard;
    }
    return m_part == Part::Sized && m_left == 0 ? endBody() : Status();
}

Status HttpReader::chooseFraming()
{
    std::optional<qint64> length;
    bool isChunked = false;
    for (const auto &[name, value] : std::as_const(m_head.headers)) {
        if (name == "transfer-encoding") {
            if (value.toLower() != "chunked" && value.toLower() != "identity") {
                return malformed(u"The server sends the answer in a form that is not known"_s);
            }
            isChunked = isChunked || value.toLower() == "chunked";
        } else if (name == "content-length") {
            const std::optional<qint64> said = number(value, 10);
            if (!said || (length && *length != *said)) {
                return malformed(u"The server says no clear length of the answer"_s);
            }
            length = said;
        }
    }
    if (m_head.status == 204 || m_head.status == 304) {
        m_part = Part::Sized;
    } else if (isChunked) {
        m_part = Part::ChunkSize;
        m_keepsAlive = m_keepsAlive && !length;
    } else if (length) {
        m_part = Part::Sized;
        m_left = *length;
    } else {
        m_part = Part::UntilEnd;
        m_keepsAlive = false;
    }
    return m_left > m_limits.body ? malformed(u"The answer is larger than any answer of a model"_s) : Status();
}

Status HttpReader::chooseEncoding()
{
    const QByteArray encoding = m_head.header("content-encoding").toLower();
    if (encoding.isEmpty() || encoding == "identity") {
        return {};
    }
    m_decoder = ContentDecoder::create(encoding);
    return m_decoder ? Status() : malformed(u"The answer is compressed in a way that was not asked for"_s);
}

Status HttpReader::readChunkSize(QByteArrayView line)
{
    const qsizetype end = line.indexOf(';'); // extensions say nothing that is asked for
    const std::optional<qint64> size = number((end < 0 ? line : line.first(end)).trimmed(), 16);
    if (!size) {
        return malformed(u"The pieces of the answer do not fit together"_s);
    }
    m_left = *size;
    m_part = *size == 0 ? Part::Trailers : Part::ChunkData;
    return {};
}

Status HttpReader::takeBody(QByteArrayView &rest)
{
    const bool isSized = m_part != Part::UntilEnd;
    const QByteArrayView bytes = isSized ? rest.first(std::min<qint64>(m_left, rest.size())) : rest;
    rest = rest.sliced(bytes.size());
    m_hasBody = true;
    if (Status heard =
            m_decoder ? m_decoder->feed(bytes, [this](QByteArrayView plain) { return handOn(plain); }) : handOn(bytes);
        !heard || !isSized) {
        return heard;
    }
    m_left -= bytes.size();
    if (m_left > 0) {
        return {};
    }
    if (m_part == Part::ChunkData) {
        m_part = Part::ChunkEnd;
        return {};
    }
    return endBody();
}

Status HttpReader::handOn(QByteArrayView bytes)
{
    m_bodyBytes += bytes.size();
    return m_bodyBytes > m_limits.body ? malformed(u"The answer is larger than any answer of a model"_s)
                                       : m_bodySink(bytes);
}

Status HttpReader::endBody()
{
    if (m_decoder && m_hasBody && !m_decoder->isComplete()) {
        return failure(ErrorKind::Network, u"The connection was cut off in the middle of the answer"_s);
    }
    m_part = Part::Complete;
    return {};
}

} // namespace autodevos
