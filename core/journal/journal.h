// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/journal/event.h"

#include <functional>
#include <memory>
#include <optional>

namespace autodevos {

/// The durable event log of one project: <project>/.autodevos/journal.db (SQLite, WAL, synchronous FULL).
/// Lives in the engine thread, owned by the session; the only writer of state. Events are buffered by `append`
/// and made durable together by `commit`: whoever acts on an event commits first.
/// Holds the project's inter-process lock from open to destruction. Never deletes anything: a damaged database is
/// set aside as journal.db.corrupt-<time>, what is readable is carried over, and `openingNotes` says what happened.
class Journal {
public:
    /// ErrorKind::Locked names the process that holds the project; Io and Permission name the path.
    [[nodiscard]] static Result<std::unique_ptr<Journal>> open(const QString &projectFolder, const Clock &clock);
    ~Journal();
    Journal(const Journal &) = delete;
    Journal &operator=(const Journal &) = delete;

    /// Gives the event its sequence and time and buffers it. Returns the event as it will stand.
    Event append(Event event);
    /// Makes everything appended durable in one transaction. On failure the buffer is kept: a later commit tries again.
    [[nodiscard]] Status commit();
    [[nodiscard]] bool hasUncommitted() const;

    /// The same without waiting: everything appended so far is written in a thread of the journal's own while more is
    /// appended. `ended` is called in that thread; then, or earlier and waiting, `endCommit` tells how it went. One at
    /// a time; destruction waits for it.
    void beginCommit(std::function<void()> ended);
    [[nodiscard]] bool isCommitting() const; ///< begun and not through
    [[nodiscard]] Status endCommit();

    /// All durable events with sequence > `after`, in order.
    [[nodiscard]] Result<QVector<Event>> read(qint64 after = 0) const;
    [[nodiscard]] const QVector<Error> &openingNotes() const;

private:
    class Database;
    explicit Journal(std::unique_ptr<Database> database);
    std::unique_ptr<Database> m_database;
};

/// Reads a journal that another process may be writing; takes no lock, writes nothing.
[[nodiscard]] Result<QVector<Event>> readJournal(const QString &projectFolder, qint64 after = 0);
/// "autodevos-cli, process 4711, since 12:03" when another process holds the project.
[[nodiscard]] std::optional<QString> journalHolder(const QString &projectFolder);

} // namespace autodevos
