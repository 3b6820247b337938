// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <QHash>

#include <functional>
#include <memory>
#include <queue>
#include <vector>

class QTimer;

namespace autodevos {

using TimerId = quint64; ///< 0: none

/// Calls back later. The run controller's only way to wait, so that a test can let virtual time pass.
/// Lives in the engine thread; callbacks come in that thread, never from inside `start`.
class Timers {
public:
    Timers() = default;
    Timers(const Timers &) = delete;
    Timers &operator=(const Timers &) = delete;
    virtual ~Timers() = default;

    [[nodiscard]] virtual TimerId start(qint64 ms, std::function<void()> callback) = 0;
    virtual void cancel(TimerId id) = 0; ///< of one that has fired or never was: nothing happens
};

/// Deadlines in order, without a clock: the shared part of real and virtual timers.
class TimerQueue {
public:
    [[nodiscard]] TimerId add(qint64 deadlineMs, std::function<void()> callback);
    void cancel(TimerId id);
    [[nodiscard]] qint64 nextDeadlineMs(); ///< -1: none
    /// Takes out and calls what is due, earliest first.
    void fire(qint64 nowMs);

private:
    struct Deadline {
        qint64 ms = 0;
        TimerId id = 0;
        friend bool operator>(const Deadline &a, const Deadline &b) { return a.ms != b.ms ? a.ms > b.ms : a.id > b.id; }
    };

    std::priority_queue<Deadline, std::vector<Deadline>, std::greater<>> m_deadlines; ///< cancelled ones stay till due
    QHash<TimerId, std::function<void()>> m_callbacks;
    TimerId m_lastId = 0;
};

/// Timers on the thread's event loop: one QTimer for all of them.
class EventLoopTimers final : public Timers {
public:
    explicit EventLoopTimers(const Clock &clock);
    ~EventLoopTimers() override;

    [[nodiscard]] TimerId start(qint64 ms, std::function<void()> callback) override;
    void cancel(TimerId id) override;

private:
    void arm();

    const Clock &m_clock;
    TimerQueue m_queue;
    std::unique_ptr<QTimer> m_timer;
    qint64 m_armedMs = -1;
};

} // namespace autodevos
