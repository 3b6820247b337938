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
    m_pending.events.append(std::move(event));
    if (whenDurable) {
        m_pending.waiting.append(std::move(whenDurable));
    }
}

void EventLog::commitBeside(std::function<void(const Status &)> ended, Delay delay)
{
    m_ended = std::move(ended);
    m_delay = std::move(delay);
    if (m_journal) {
        m_waker = std::make_unique<Waker>([this] {
            if (!m_journal->isCommitting()) { // else the next one is on its way already
                handleWritten();
            }
        });
    }
}

void EventLog::afterCommit(WhenDurable whenDurable)
{
    if (!hasUncommitted()) {
        whenDurable({});
        return;
    }
    Batch &last = m_pending.events.isEmpty() ? m_writing : m_pending;
    last.waiting.append(std::move(whenDurable));
}

Status EventLog::beginCommit()
{
    if (!m_ended) {
        return commit();
    }
    if (m_writing.events.isEmpty() && !m_pending.events.isEmpty()) {
        begin();
    }
    return {};
}

void EventLog::begin()
{
    m_writing = std::exchange(m_pending, {});
    m_isBegun = true;
    if (m_journal) {
        m_journal->beginCommit([waker = m_waker.get()] { waker->wake(); });
    } else {
        m_delay([this] { handleWritten(); });
    }
}

/// Somebody may have waited for it meanwhile: whoever began it is told all the same.
void EventLog::handleWritten()
{
    m_ended(m_writing.events.isEmpty() ? m_status : end());
}

/// Of what is on its way; what failed comes first again.
Status EventLog::end()
{
    const bool isBegun = std::exchange(m_isBegun, false);
    m_status = m_journal ? (isBegun ? m_journal->endCommit() : m_journal->commit())
               : m_store ? m_store(m_writing.events)
                         : Status();
    Batch batch = std::exchange(m_writing, {});
    if (!m_status) {
        m_pending.events = batch.events + m_pending.events;
        m_pending.waiting = batch.waiting + m_pending.waiting;
        return m_status;
    }
    if (m_ended && !m_pending.events.isEmpty()) { // the disk goes on while these are taken in
        begin();
    }
    take(batch);
    return {};
}

void EventLog::take(const Batch &batch)
{
    for (const Event &event : batch.events) {
        m_state.apply(event);
        if (event.kind == EventKind::PlanMade) {
            m_ledger.apply(event, m_state);
        }
    }
    if (m_committed) {
        m_committed(batch.events);
    }
    for (const WhenDurable &whenDurable : batch.waiting) {
        whenDurable({});
    }
}

Status EventLog::commit()
{
    if (!m_writing.events.isEmpty()) {
        if (const Status status = end(); !status) {
            return status;
        }
    }
    if (m_writing.events.isEmpty()) { // else they are on their way already
        m_writing = std::exchange(m_pending, {});
    }
    return m_writing.events.isEmpty() ? Status() : end();
}

void EventLog::abandon(const Error &error)
{
    for (Batch *batch : {&m_writing, &m_pending}) {
        for (const WhenDurable &whenDurable : std::exchange(batch->waiting, {})) {
            whenDurable(tl::unexpected(error));
        }
    }
}

} // namespace autodevos
