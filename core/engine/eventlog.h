// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/waker.h"
#include "core/engine/reuseledger.h"
#include "core/journal/journal.h"

#include <functional>

namespace autodevos {

/// The engine's one way to say that something happened: events are appended and committed together, and nobody outside
/// the process sees anything of them before. Keeps the projections that the engine decides by. Lives in the engine
/// thread, owned by the session's engine.
class EventLog {
public:
    using Listener = std::function<void(const QVector<Event> &)>;
    using WhenDurable = std::function<void(const Status &)>;
    /// Makes events durable, all or none.
    using Store = std::function<Status(const QVector<Event> &)>;
    /// Calls what it is given later, in this thread.
    using Delay = std::function<void(std::function<void()>)>;

    /// Without a journal `store` makes events durable; without either they live in memory only (tests and benchmarks).
    /// `committed` hears every durable event.
    EventLog(std::unique_ptr<Journal> journal, const Clock &clock, Listener committed, Store store = {});

    /// From here on `beginCommit` does not wait. The journal writes in a thread of its own, and is heard through the
    /// event loop; `store` is called with a `delay`. `ended` hears how every commit went that was begun.
    void commitBeside(std::function<void(const Status &)> ended, Delay delay = {});

    /// Takes in what the journal already holds; nothing is written and the listener hears nothing.
    void replay(const QVector<Event> &events);

    /// `whenDurable` is called once, by `commit` or by `abandon`.
    void append(Event event, WhenDurable whenDurable = {});
    /// Calls back, once, when everything appended so far is durable; at once when it is.
    void afterCommit(WhenDurable whenDurable);
    /// Makes everything appended durable. On failure nothing is lost and nothing may be acted on; call it again later.
    [[nodiscard]] Status commit();
    /// Sees to it that everything appended becomes durable soon, what is appended meanwhile with the commit after this
    /// one. Without `commitBeside` the same as `commit`.
    [[nodiscard]] Status beginCommit();
    [[nodiscard]] bool hasUncommitted() const { return uncommitted() > 0; }
    [[nodiscard]] qsizetype uncommitted() const { return m_writing.events.size() + m_pending.events.size(); }
    [[nodiscard]] bool isBlocked() const { return !m_status; } ///< the latest commit failed
    /// Answers everybody who still waits for a commit with `error`.
    void abandon(const Error &error);

    [[nodiscard]] const ProjectState &state() const { return m_state; }      ///< of what is durable
    [[nodiscard]] const ReuseLedger &ledger() const { return m_ledger; }     ///< also of what is appended
    [[nodiscard]] const Journal *journal() const { return m_journal.get(); } ///< null: in memory

private:
    struct Batch {
        QVector<Event> events;
        QVector<WhenDurable> waiting; ///< for them
    };

    void begin();
    [[nodiscard]] Status end();
    void handleWritten();
    void take(const Batch &batch);

    std::unique_ptr<Waker> m_waker; ///< outlives the journal's thread
    std::unique_ptr<Journal> m_journal;
    const Clock &m_clock;
    Listener m_committed;
    Store m_store;
    std::function<void(const Status &)> m_ended; ///< empty: `beginCommit` waits
    Delay m_delay;
    ProjectState m_state;
    ReuseLedger m_ledger;
    Batch m_writing;        ///< on its way to the disk
    bool m_isBegun = false; ///< without anybody waiting
    Batch m_pending;
    qint64 m_lastSequence = 0;
    Status m_status; ///< of the latest commit
};

} // namespace autodevos
