// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/llm/ssedecoder.h"
#include "tests/fuzz/fuzz.h"

#include <QVector>

#include <algorithm>

using namespace autodevos;

namespace {

struct Stream {
    QVector<SseEvent> events;
    QByteArray stray;
    bool isRead = true;
    friend bool operator==(const Stream &, const Stream &) = default;
};

Stream read(const QByteArray &bytes, qsizetype slice)
{
    Stream stream;
    SseDecoder decoder(qsizetype(4096));
    const auto take = [&stream](const SseEvent &event) {
        stream.events.append(event);
        return Status();
    };
    for (qsizetype at = 0; at < bytes.size() && stream.isRead; at += slice) {
        stream.isRead =
            decoder.feed(QByteArrayView(bytes).sliced(at, std::min(slice, bytes.size() - at)), take).has_value();
    }
    if (const auto last = stream.isRead ? decoder.finish() : std::nullopt) {
        stream.events.append(*last);
    }
    stream.stray = decoder.strayLines();
    return stream;
}

} // namespace

int LLVMFuzzerTestOneInput(const uint8_t *data, std::size_t size)
{
    const QByteArray bytes = fuzz::bytesOf(data, size);
    if (bytes.isEmpty()) {
        return 0;
    }
    const Stream whole = read(bytes, bytes.size());
    for (const qsizetype slice : {1, 3, 7}) {
        const Stream sliced = read(bytes, slice);
        fuzz::require(sliced.isRead == whole.isRead, "the limit is the same in any slices");
        fuzz::require(!whole.isRead || sliced == whole, "any slices give the same events");
    }
    return 0;
}
