// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/reuseledger.h"
#include "core/journal/journal.h"

#include <functional>

namespace autodevos {

/// The engine's one way to say that something happened: events are appended, committed together, and only then acted
/// on. Keeps the projections that the engine decides by. Lives in the engine thread, owned by the session's engine.
class EventLog {
public:
    using Listener = std::function<void(const QVector<Event> &)>;
    using WhenDurable = std::function<void(const Status &)>;
    /// Makes events durable, all or none.
    using Store = std::function<Status(const QVector<Event> &)>;

    /// Without a journal `store` makes events durable; without either they live in memory only (tests and benchmarks).
    /// `committed` hears every durable event.
    EventLog(std::unique_ptr<Journal> journal, const Clock &clock, Listener committed, Store store = {});

    /// Takes in what the journal already holds; nothing is written and the listener hears nothing.
    void replay(const QVector<Event> &events);

    /// `whenDurable` is called once, by `commit` or by `abandon`.
    void append(Event event, WhenDurable whenDurable = {});
    /// Makes everything appended durable. On failure nothing is lost and nothing may be acted on; call it again later.
    [[nodiscard]] Status commit();
    [[nodiscard]] bool hasUncommitted() const { return !m_pending.isEmpty(); }
    /// Answers everybody who still waits for a commit with `error`.
    void abandon(const Error &error);

    [[nodiscard]] const ProjectState &state() const { return m_state; }      ///< of what is durable
    [[nodiscard]] const ReuseLedger &ledger() const { return m_ledger; }     ///< also of what is appended
    [[nodiscard]] const Journal *journal() const { return m_journal.get(); } ///< null: in memory

private:
    std::unique_ptr<Journal> m_journal;
    const Clock &m_clock;
    Listener m_committed;
    Store m_store;
    ProjectState m_state;
    ReuseLedger m_ledger;
    QVector<Event> m_pending;
    QVector<WhenDurable> m_waiting;
    qint64 m_lastSequence = 0;
};

} // namespace autodevos
