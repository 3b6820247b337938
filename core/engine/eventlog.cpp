// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/eventlog.h"

namespace autodevos {

EventLog::EventLog(std::unique_ptr<Journal> journal, const Clock &clock, Listener committed, Store store)
    : m_journal(std::move(journal))
    , m_clock(clock)
    , m_committed(std::move(committed))
    , m_store(std::move(store))
{
}

void EventLog::replay(const QVector<Event> &events)
{
    for (const Event &event : events) {
        m_state.apply(event);
        m_ledger.apply(event, m_state);
        m_lastSequence = event.sequence;
    }
}

void EventLog::append(Event event, WhenDurable whenDurable)
{
    if (m_journal) {
        event = m_journal->append(std::move(event));
    } else {
        event.sequence = ++m_lastSequence;
        event.time = m_clock.nowMs();
    }
    if (event.kind != EventKind::PlanMade) { // the ledger looks a new plan up in the state: see commit
        m_ledger.apply(event, m_state);
    }
    m_pending.append(std::move(event));
    if (whenDurable) {
        m_waiting.append(std::move(whenDurable));
    }
}

Status EventLog::commit()
{
    if (m_pending.isEmpty()) {
        return {};
    }
    if (const Status status = m_journal ? m_journal->commit() : m_store ? m_store(m_pending) : Status(); !status) {
        return status;
    }
    const QVector<Event> events = std::exchange(m_pending, {});
    for (const Event &event : events) {
        m_state.apply(event);
        if (event.kind == EventKind::PlanMade) {
            m_ledger.apply(event, m_state);
        }
    }
    if (m_committed) {
        m_committed(events);
    }
    for (const WhenDurable &whenDurable : std::exchange(m_waiting, {})) {
        whenDurable({});
    }
    return {};
}

void EventLog::abandon(const Error &error)
{
    for (const WhenDurable &whenDurable : std::exchange(m_waiting, {})) {
        whenDurable(tl::unexpected(error));
    }
}

} // namespace autodevos
