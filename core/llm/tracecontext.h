// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <array>
#include <optional>

namespace autodevos {

/// Which trace a call belongs to, and which span of it the call is (W3C Trace Context, level 1).
struct TraceContext {
    std::array<quint8, 16> trace{};
    std::array<quint8, 8> span{};
    bool isSampled = false;

    /// A trace of its own, with random ids.
    [[nodiscard]] static TraceContext fresh();
    /// Another span of the same trace, with a random id.
    [[nodiscard]] TraceContext child() const;
    /// Of a traceparent header; nothing when it is not valid.
    [[nodiscard]] static std::optional<TraceContext> parse(QByteArrayView header);
    /// "00-<32 hex digits>-<16 hex digits>-<00 or 01>": the value of the traceparent header.
    [[nodiscard]] QByteArray toHeader() const;
    friend bool operator==(const TraceContext &, const TraceContext &) = default;
};

} // namespace autodevos
