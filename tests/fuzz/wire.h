// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/fuzz/fuzz.h"
#include "tests/llm/wirecheck.h"

namespace autodevos::fuzz {

/// The first two bytes choose what the server says of its answer and where it is cut; the rest is the answer. However
/// it is cut, the same is read.
inline int readAnswer(const WireProtocol &protocol, const uint8_t *data, std::size_t size)
{
    if (size < 2) {
        return 0;
    }
    static const QByteArrayList types{"text/event-stream", "application/json", "application/x-ndjson", "text/html", ""};
    static constexpr int statuses[] = {200, 400, 429, 503};
    const HttpHead head{statuses[data[0] / 8 % 4], {{"content-type", types.at(data[0] % types.size())}}};
    const qsizetype slice = data[1] % 32 + 1;
    const QByteArray body = bytesOf(data + 2, size - 2);
    const Decoded whole = decode(protocol, head, body);
    require(whole == decode(protocol, head, body, [slice] { return slice; }), "bytes in slices read as the whole");
    (void)protocol.readModelList(head, body);
    return 0;
}

} // namespace autodevos::fuzz
