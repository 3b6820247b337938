// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/projectstate.h"

namespace autodevos {

/// What one task took in a run.
struct TaskMetrics {
    TaskId task;
    QString title;
    RoleId role;
    int tries = 0;
    qint64 workMs = 0; ///< all its tries together
    Usage usage;
    bool isOk = false; ///< its last try succeeded
    bool isRunning = false;
    friend bool operator==(const TaskMetrics &, const TaskMetrics &) = default;
};

/// What a run took, task by task and in all. The planning before it is in `beside` of the run.
struct RunMetrics {
    RunStatus run;
    QVector<TaskMetrics> tasks; ///< those that were tried in it, in plan order
    int done = 0;               ///< also without a try, where what they need came out as before
    int failed = 0;             ///< tried, and their last try did not succeed
    int tries = 0;
    qint64 elapsedMs = 0;
    qint64 workMs = 0;
    Usage usage;

    [[nodiscard]] const TaskMetrics *task(const TaskId &id) const;
    [[nodiscard]] double cost() const { return usage.cost; }
};

/// Every run, oldest first.
[[nodiscard]] QVector<RunStatus> runsOf(const ProjectState &state);
/// Pure. An unknown run gives an empty one.
[[nodiscard]] RunMetrics metricsOf(const ProjectState &state, const RunId &run, qint64 nowMs);
/// The same summed by role, in order of the first task of each; the title is empty.
[[nodiscard]] QVector<TaskMetrics> byRole(const QVector<TaskMetrics> &tasks);

} // namespace autodevos
