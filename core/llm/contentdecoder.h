// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QByteArrayView>

#include <functional>
#include <memory>

namespace autodevos {

/// Undoes the compression of one body (gzip or deflate), in pieces of bounded size: what a few bytes swell to never
/// stands in memory at once. One thread, used up by one body.
class ContentDecoder {
public:
    using Sink = std::function<Status(QByteArrayView bytes)>;

    /// For the value of a Content-Encoding header, in lower case; null for one that is not known.
    [[nodiscard]] static std::unique_ptr<ContentDecoder> create(QByteArrayView encoding);
    ContentDecoder(const ContentDecoder &) = delete;
    ContentDecoder &operator=(const ContentDecoder &) = delete;
    ~ContentDecoder();

    /// Hands on what `bytes` unfold to; ends with the sink's error, or MalformedAnswer for what is no compressed data
    /// or unfolds to more than two hundred times its size (from 8 MiB on).
    [[nodiscard]] Status feed(QByteArrayView bytes, const Sink &sink);
    /// The compressed data has reached its own end.
    [[nodiscard]] bool isComplete() const { return m_isComplete; }

private:
    struct Stream;
    explicit ContentDecoder(std::unique_ptr<Stream> stream);

    std::unique_ptr<Stream> m_stream;
    qint64 m_taken = 0;
    qint64 m_given = 0;
    bool m_isComplete = false;
};

} // namespace autodevos
