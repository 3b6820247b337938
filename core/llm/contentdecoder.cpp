// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/llm/contentdecoder.h"

#include <array>
#include <zlib.h>

using namespace Qt::StringLiterals;

namespace autodevos {
namespace {

constexpr int gzipOrZlib = MAX_WBITS + 32; // zlib finds out which of the two it is
constexpr qint64 bombFactor = 200;
constexpr qint64 bombSize = 8 * 1024 * 1024;

} // namespace

struct ContentDecoder::Stream {
    z_stream z = {};
    std::array<Bytef, 32 * 1024> out;
    Stream() = default;
    Stream(const Stream &) = delete;
    Stream &operator=(const Stream &) = delete;
    ~Stream() { inflateEnd(&z); }
};

ContentDecoder::ContentDecoder(std::unique_ptr<Stream> stream)
    : m_stream(std::move(stream))
{
}

ContentDecoder::~ContentDecoder() = default;

std::unique_ptr<ContentDecoder> ContentDecoder::create(QByteArrayView encoding)
{
    if (encoding != "gzip" && encoding != "x-gzip" && encoding != "deflate") {
        return nullptr;
    }
    auto stream = std::make_unique<Stream>();
    if (inflateInit2(&stream->z, gzipOrZlib) != Z_OK) {
        return nullptr;
    }
    return std::unique_ptr<ContentDecoder>(new ContentDecoder(std::move(stream)));
}

Status ContentDecoder::feed(QByteArrayView bytes, const Sink &sink)
{
    z_stream &z = m_stream->z;
    z.next_in = const_cast<Bytef *>(reinterpret_cast<const Bytef *>(bytes.data())); // zlib only reads it
    z.avail_in = static_cast<uInt>(bytes.size());
    m_taken += bytes.size();
    bool isFull = false;
    while (z.avail_in > 0 || isFull) {
        if (m_isComplete) { // another member follows
            inflateReset(&z);
            m_isComplete = false;
        }
        z.next_out = m_stream->out.data();
        z.avail_out = static_cast<uInt>(m_stream->out.size());
        const int code = inflate(&z, Z_NO_FLUSH);
        if (code != Z_OK && code != Z_STREAM_END && code != Z_BUF_ERROR) {
            return failure(ErrorKind::MalformedAnswer, u"The answer is said to be compressed but is not"_s);
        }
        const qsizetype size = static_cast<qsizetype>(m_stream->out.size() - z.avail_out);
        m_isComplete = code == Z_STREAM_END;
        isFull = z.avail_out == 0 && !m_isComplete;
        m_given += size;
        if (m_given > bombSize && m_given / bombFactor > m_taken) {
            return failure(ErrorKind::MalformedAnswer,
                           u"The answer was refused: a few bytes unfold to far too many (a compression bomb)"_s);
        }
        if (size > 0) {
            if (Status given = sink({reinterpret_cast<const char *>(m_stream->out.data()), size}); !given) {
                return given;
            }
        }
    }
    return {};
}

} // namespace autodevos
