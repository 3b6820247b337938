// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/filelock.h"
#include "core/journal/projectstate.h"

namespace autodevos {

/// What a look at a followed journal brought.
struct JournalNews {
    std::optional<LockHolder> holder; ///< nothing: no process has the project open
    bool isReplaced = false;          ///< another journal lies there now: what earlier looks brought is void
    QVector<Event> events;            ///< since the last look, in order
};

/// Reads a project's journal again and again beside the process that writes it. Any one thread; blocks on the disk.
/// Takes no lock, keeps no file open and writes nothing, so the writer never notices it.
class JournalFollower {
public:
    explicit JournalFollower(QString projectFolder);

    /// While nothing changes it costs three system calls. All that a holder wrote before it ended is in the look that
    /// no longer names it. A project that is just being made has no events yet; after an error the next look tries
    /// again.
    [[nodiscard]] Result<JournalNews> look();
    [[nodiscard]] qint64 lastSequence() const { return m_lastSequence; }

private:
    /// Tells whether a file was written since; the log's time is set once more when what was written can be read.
    struct Mark {
        quint64 inode = 0; ///< 0: there is none
        qint64 size = 0;
        qint64 changedNs = 0;
        [[nodiscard]] bool operator==(const Mark &) const = default;
    };
    struct Marks {
        Mark journal;
        Mark log; ///< SQLite's write-ahead log
        [[nodiscard]] bool operator==(const Marks &) const = default;
    };
    [[nodiscard]] static Mark markOf(const QString &path);

    QString m_folder;
    Marks m_seen;
    bool m_isSettled = false; ///< no write since `m_seen` can have left the same marks
    bool m_hadHolder = false;
    qint64 m_lastSequence = 0;
};

/// How a project stands: its state, and who has it open.
struct ProjectStanding {
    ProjectState state; ///< a run that no process carries on any more is INTERRUPTED there
    std::optional<LockHolder> holder;
};
/// One look, without opening the project. NotFound when the folder holds none.
[[nodiscard]] Result<ProjectStanding> standingOf(const QString &projectFolder);

} // namespace autodevos
