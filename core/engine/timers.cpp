// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/timers.h"

#include <QTimer>

#include <algorithm>
#include <limits>

namespace autodevos {

TimerId TimerQueue::add(qint64 deadlineMs, std::function<void()> callback)
{
    m_deadlines.push({deadlineMs, ++m_lastId});
    m_callbacks.emplace(m_lastId, std::move(callback));
    return m_lastId;
}

void TimerQueue::cancel(TimerId id)
{
    m_callbacks.remove(id);
    // A run of a hundred thousand tasks leaves as many cancelled time limits behind: throw them away now and then.
    if (m_deadlines.size() > 1024 && m_deadlines.size() > 2 * static_cast<std::size_t>(m_callbacks.size())) {
        decltype(m_deadlines) kept;
        for (; !m_deadlines.empty(); m_deadlines.pop()) {
            if (m_callbacks.contains(m_deadlines.top().id)) {
                kept.push(m_deadlines.top());
            }
        }
        m_deadlines = std::move(kept);
    }
}

qint64 TimerQueue::nextDeadlineMs()
{
    while (!m_deadlines.empty() && !m_callbacks.contains(m_deadlines.top().id)) {
        m_deadlines.pop();
    }
    return m_deadlines.empty() ? -1 : m_deadlines.top().ms;
}

void TimerQueue::fire(qint64 nowMs)
{
    for (qint64 next = nextDeadlineMs(); next >= 0 && next <= nowMs; next = nextDeadlineMs()) {
        const std::function<void()> callback = m_callbacks.take(m_deadlines.top().id);
        m_deadlines.pop();
        callback();
    }
}

EventLoopTimers::EventLoopTimers(const Clock &clock)
    : m_clock(clock)
    , m_timer(std::make_unique<QTimer>())
{
    m_timer->setSingleShot(true);
    m_timer->setTimerType(Qt::PreciseTimer);
    QObject::connect(m_timer.get(), &QTimer::timeout, m_timer.get(), [this] {
        m_armedMs = -1;
        m_queue.fire(m_clock.monotonicMs());
        arm();
    });
}

EventLoopTimers::~EventLoopTimers() = default;

TimerId EventLoopTimers::start(qint64 ms, std::function<void()> callback)
{
    const qint64 deadline = m_clock.monotonicMs() + std::max<qint64>(0, ms);
    const TimerId id = m_queue.add(deadline, std::move(callback));
    if (m_armedMs < 0 || deadline < m_armedMs) {
        arm();
    }
    return id;
}

void EventLoopTimers::cancel(TimerId id)
{
    m_queue.cancel(id); // the QTimer may fire for nothing once; it is armed anew then
}

void EventLoopTimers::arm()
{
    m_armedMs = m_queue.nextDeadlineMs();
    if (m_armedMs < 0) {
        m_timer->stop();
        return;
    }
    const qint64 wait = std::max<qint64>(0, m_armedMs - m_clock.monotonicMs());
    m_timer->start(static_cast<int>(std::min<qint64>(wait, std::numeric_limits<int>::max())));
}

} // namespace autodevos
