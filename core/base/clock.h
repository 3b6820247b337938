// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace autodevos {

/// Tells the time; a test puts its own in place. Thread-safe.
class Clock {
public:
    Clock() = default;
    Clock(const Clock &) = delete;
    Clock &operator=(const Clock &) = delete;
    virtual ~Clock() = default;

    [[nodiscard]] virtual qint64 nowMs() const = 0;       ///< milliseconds since 1970, UTC
    [[nodiscard]] virtual qint64 monotonicMs() const = 0; ///< for durations; never goes back
};

class SystemClock final : public Clock {
public:
    [[nodiscard]] qint64 nowMs() const override;
    [[nodiscard]] qint64 monotonicMs() const override;
};

} // namespace autodevos
