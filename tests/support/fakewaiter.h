// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/waiter.h"

#include <QVector>

#include <atomic>
#include <chrono>

namespace autodevos {

/// Waits without waiting: whoever waits for a time moves the clock to it. Waits for a bell alone are real ones.
/// Thread-safe.
class FakeWaiter : public Waiter {
public:
    [[nodiscard]] qint64 monotonicMs() const override { return m_nowMs; }
    void advance(qint64 ms) { m_nowMs += ms; }

    bool wait(std::condition_variable_any &bell, std::unique_lock<std::mutex> &lock, qint64 untilMs,
              const std::stop_token &stop, const std::function<bool()> &isReady) const override
    {
        if (untilMs == forever) {
            return bell.wait(lock, stop, isReady);
        }
        if (!isReady() && !stop.stop_requested()) {
            const std::lock_guard guard(m_mutex);
            const qint64 now = m_nowMs;
            if (untilMs > now) {
                m_waits.append(untilMs - now);
                m_nowMs = untilMs;
            }
        }
        return isReady();
    }

    /// How long each wait for a time was, in order.
    [[nodiscard]] QVector<qint64> waits() const
    {
        const std::lock_guard guard(m_mutex);
        return m_waits;
    }

private:
    mutable std::mutex m_mutex;
    mutable std::atomic<qint64> m_nowMs = 0;
    mutable QVector<qint64> m_waits;
};

/// A clock that a test moves by hand; whoever waits for a time waits until the test has moved it there. Thread-safe.
class SteppedWaiter final : public Waiter {
public:
    [[nodiscard]] qint64 monotonicMs() const override { return m_nowMs; }
    void advance(qint64 ms) { m_nowMs += ms; }
    [[nodiscard]] int waiting() const { return m_waiting; } ///< threads that wait now

    bool wait(std::condition_variable_any &bell, std::unique_lock<std::mutex> &lock, qint64 untilMs,
              const std::stop_token &stop, const std::function<bool()> &isReady) const override
    {
        ++m_waiting;
        while (!isReady() && m_nowMs < untilMs && !stop.stop_requested()) {
            bell.wait_for(lock, std::chrono::milliseconds(1)); // the clock rings no bell
        }
        --m_waiting;
        return isReady();
    }

private:
    std::atomic<qint64> m_nowMs = 0;
    mutable std::atomic<int> m_waiting = 0;
};

} // namespace autodevos
