// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/projectstate.h"

#include <QHash>
#include <QVector>

namespace autodevos {

/// What every view shows of one task; a value.
struct TaskRow {
    TaskId id;
    QString title;
    RoleId role;
    TaskState state = TaskState::Pending;
    QString reason;     ///< why it waits, was skipped or failed; one line
    QString latestLine; ///< what it did last, for people
    int tries = 0;      ///< attempts in the run that carried it out last
    double cost = 0;        ///< USD of those attempts
    QStringList files;
    qint64 startedMs = 0;
    qint64 endedMs = 0;
    qint64 heartbeatMs = 0;
    bool isReused = false;
    bool isLeftOut = false; ///< completed, but the check level left out all it does
    bool isStale = false;   ///< a previewed change would run it again
    int criticalStep = -1;  ///< place on the chain with the largest estimate, from 0; -1: not on it
    int criticalEnd = -1;   ///< the last such place; another one only where this stands for several tasks
    int groupSize = 0;      ///< tasks of a role that this stands for; 0: it is a task
    int groupDone = 0;      ///< of them completed
    int missingNeeds = 0;   ///< needed tasks that are not completed yet
    QString firstMissing;   ///< title of the first of them
    QVector<TaskId> needs;
    QVector<RequirementId> covers;

    /// Time of the latest attempt; 0 before the first.
    [[nodiscard]] qint64 elapsedMs(qint64 nowMs) const;
    [[nodiscard]] bool isCritical() const { return criticalStep >= 0; }
    friend bool operator==(const TaskRow &, const TaskRow &) = default;
};

/// The tasks of the newest plan in plan order, projected from a project's state: what GraphModel and TaskTableModel
/// have in common. Main thread; plain value; keeps no reference to the state.
class TaskRows {
public:
    /// Reads everything again.
    void reset(const ProjectState &state);
    /// Takes over what the events changed. True when the plan itself changed: then everything was read again.
    [[nodiscard]] bool apply(const ProjectState &state, const QVector<Event> &events);
    void setStale(const QVector<TaskId> &tasks);

    [[nodiscard]] const QVector<TaskRow> &rows() const { return m_rows; }
    [[nodiscard]] int indexOf(const TaskId &task) const { return m_indexes.value(task, -1); }
    /// Rows that need each one.
    [[nodiscard]] const QVector<QVector<int>> &dependents() const { return m_dependents; }
    /// Rows that need the given one.
    [[nodiscard]] const QVector<int> &dependents(int row) const { return m_dependents.at(row); }
    [[nodiscard]] bool isRunActive() const { return m_isRunActive; }
    /// Rows changed since the last call, each once, ascending.
    [[nodiscard]] QVector<int> takeDirty();
    [[nodiscard]] bool hasDirty() const { return !m_dirty.isEmpty(); }

private:
    void readTask(const ProjectState &state, int row);
    void readMissing(int row);
    void markDirty(int row);

    QVector<TaskRow> m_rows;
    QHash<TaskId, int> m_indexes;
    QVector<QVector<int>> m_dependents;
    QVector<bool> m_isDirty;
    QVector<int> m_dirty;
    bool m_isRunActive = false;
};

} // namespace autodevos
