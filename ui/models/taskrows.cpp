// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/taskrows.h"

#include "core/plan/graph.h"
#include "core/words/reasonwords.h"

#include <QSet>

#include <algorithm>
#include <numeric>

namespace autodevos {

qint64 TaskRow::elapsedMs(qint64 nowMs) const
{
    if (startedMs == 0) {
        return 0;
    }
    const qint64 end = endedMs >= startedMs ? endedMs : nowMs;
    return std::max<qint64>(0, end - startedMs);
}

void TaskRows::reset(const ProjectState &state)
{
    QSet<TaskId> stale;
    for (const TaskRow &row : m_rows) {
        if (row.isStale) {
            stale.insert(row.id);
        }
    }
    m_rows.clear();
    m_indexes.clear();
    m_dependents.clear();
    m_dirty.clear();
    m_isRunActive = state.run().state == RunState::Running;
    const auto plan = state.plan();
    if (!plan) {
        m_isDirty.clear();
        return;
    }
    const QVector<TaskId> path = criticalPath(plan->tasks);
    m_rows.reserve(plan->tasks.size());
    for (const Task &task : plan->tasks) {
        TaskRow row;
        row.id = task.id;
        row.title = task.title;
        row.role = task.role;
        row.needs = task.needs;
        row.covers = task.covers;
        row.isStale = stale.contains(task.id);
        m_indexes.insert(task.id, static_cast<int>(m_rows.size()));
        m_rows.append(row);
    }
    for (int step = 0; step < path.size(); ++step) {
        TaskRow &row = m_rows[indexOf(path.at(step))];
        row.criticalStep = row.criticalEnd = step;
    }
    m_dependents.resize(m_rows.size());
    m_isDirty.fill(false, m_rows.size());
    for (int row = 0; row < m_rows.size(); ++row) {
        for (const TaskId &need : std::as_const(m_rows[row].needs)) {
            if (const int index = indexOf(need); index >= 0) {
                m_dependents[index].append(row);
            }
        }
        readTask(state, row);
    }
    for (int row = 0; row < m_rows.size(); ++row) {
        readMissing(row);
    }
    m_dirty.clear();
    m_isDirty.fill(false);
}

bool TaskRows::apply(const ProjectState &state, const QVector<Event> &events)
{
    const auto isPlan = [](const Event &event) {
        return event.kind == EventKind::PlanMade;
    };
    if (std::any_of(events.begin(), events.end(), isPlan)) {
        reset(state);
        return true;
    }
    QSet<int> touched;
    bool isWholeRun = false;
    for (const Event &event : events) {
        isWholeRun = isWholeRun || event.kind == EventKind::RunStarted || event.kind == EventKind::RunFinished ||
                     event.kind == EventKind::RunPaused || event.kind == EventKind::RunResumed;
        if (const int row = indexOf(event.task); row >= 0) {
            touched.insert(row);
        }
    }
    m_isRunActive = state.run().state == RunState::Running;
    const bool hasFiles = std::any_of(events.begin(), events.end(), [](const Event &event) {
        return event.kind == EventKind::FilesCommitted; // may take a file over from another task
    });
    for (int row = 0; (isWholeRun || hasFiles) && row < m_rows.size(); ++row) {
        const auto status = state.tasks().constFind(m_rows[row].id);
        if (isWholeRun || (status != state.tasks().constEnd() && status->files.size() != m_rows[row].files.size())) {
            touched.insert(row);
        }
    }
    for (const int row : std::as_const(touched)) {
        const TaskState before = m_rows[row].state;
        readTask(state, row);
        if (m_rows[row].state != before) {
            for (const int dependent : std::as_const(m_dependents[row])) {
                readMissing(dependent);
            }
        }
    }
    return false;
}

void TaskRows::setStale(const QVector<TaskId> &tasks)
{
    const QSet<TaskId> stale(tasks.begin(), tasks.end());
    for (int row = 0; row < m_rows.size(); ++row) {
        if (const bool isStale = stale.contains(m_rows[row].id); m_rows[row].isStale != isStale) {
            m_rows[row].isStale = isStale;
            markDirty(row);
        }
    }
}

QVector<int> TaskRows::takeDirty()
{
    QVector<int> dirty = std::exchange(m_dirty, {});
    std::sort(dirty.begin(), dirty.end());
    for (const int row : std::as_const(dirty)) {
        m_isDirty[row] = false;
    }
    return dirty;
}

void TaskRows::readTask(const ProjectState &state, int index)
{
    TaskRow &row = m_rows[index];
    const auto found = state.tasks().constFind(row.id);
    static const TaskStatus nothing;
    const TaskStatus &status = found == state.tasks().constEnd() ? nothing : *found;
    row.state = status.state;
    row.reason = reasonInWords(status.reason);
    row.latestLine = status.latestLine;
    // Attempts of an earlier run no longer count once the task waits for a new one.
    row.tries = status.attempts.isEmpty() || status.startedMs == 0 ? 0 : status.attempts.constLast().number;
    row.cost = 0;
    for (const AttemptStatus &attempt : status.attempts) {
        row.cost += row.tries > 0 && attempt.run == status.attempts.constLast().run ? attempt.usage.cost : 0;
    }
    row.files = status.files;
    row.startedMs = status.startedMs;
    row.endedMs = status.endedMs;
    row.heartbeatMs = status.heartbeatMs;
    row.isReused = status.isReused;
    row.isLeftOut = status.isLeftOut();
    markDirty(index);
}

void TaskRows::readMissing(int index)
{
    TaskRow &row = m_rows[index];
    row.missingNeeds = 0;
    row.firstMissing.clear();
    for (const TaskId &need : std::as_const(row.needs)) {
        const int other = indexOf(need);
        if (other < 0 || m_rows[other].state == TaskState::Completed) {
            continue;
        }
        if (row.missingNeeds++ == 0) {
            row.firstMissing = m_rows[other].title;
        }
    }
    markDirty(index);
}

void TaskRows::markDirty(int row)
{
    if (!m_isDirty[row]) {
        m_isDirty[row] = true;
        m_dirty.append(row);
    }
}

} // namespace autodevos
