// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/projectstate.h"

namespace autodevos {

/// One try of a task on the time axis.
struct TimelineBar {
    int attempt = 0;
    qint64 startMs = 0; ///< since 1970, UTC
    qint64 endMs = 0;   ///< 0: still running
    bool isOk = false;
    Usage usage;
    friend bool operator==(const TimelineBar &, const TimelineBar &) = default;
};

struct TimelineRow {
    TaskId task;
    QString title;
    RoleId role;
    TaskState state = TaskState::Pending;
    qint64 readyMs = 0; ///< when the last task it needs had ended; 0: it never was
    QVector<TimelineBar> bars;
    bool isDecisive = false; ///< on the chain that decided how long the run took

    [[nodiscard]] qint64 endMs() const { return bars.isEmpty() ? 0 : bars.constLast().endMs; }
};

/// What a run did when: its tasks with their tries, in the order in which they began, and the chain of tasks of which
/// each began because the one before it ended, back from the task that ended last (the realised critical path).
struct Timeline {
    RunId run;
    qint64 startMs = 0;
    qint64 endMs = 0;          ///< of the run, or `nowMs` while it goes on
    qint64 workMs = 0;         ///< sum of all tries
    qint64 decisiveMs = 0;     ///< of the tries on the decisive chain
    QVector<TimelineRow> rows; ///< those that never began stand last, in plan order

    [[nodiscard]] qint64 makespanMs() const { return endMs - startMs; }
    [[nodiscard]] int decisiveCount() const;
};

/// Pure. An unknown run gives an empty timeline. Tasks that the run took over from an earlier one are left out.
[[nodiscard]] Timeline timelineOf(const ProjectState &state, const RunId &run, qint64 nowMs);

} // namespace autodevos
