// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <atomic>

namespace autodevos {

/// A clock that stands still until a test moves it. Thread-safe.
class FakeClock final : public Clock {
public:
    static constexpr qint64 start = 1'700'000'000'000; ///< 2023-11-14 22:13:20 UTC

    [[nodiscard]] qint64 nowMs() const override { return start + m_passedMs; }
    [[nodiscard]] qint64 monotonicMs() const override { return m_passedMs; }
    void advance(qint64 ms) { m_passedMs += ms; }

private:
    std::atomic<qint64> m_passedMs = 0;
};

} // namespace autodevos
