// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/runmetrics.h"

#include <algorithm>

namespace autodevos {

const TaskMetrics *RunMetrics::task(const TaskId &id) const
{
    const auto found = std::ranges::find(tasks, id, &TaskMetrics::task);
    return found == tasks.cend() ? nullptr : &*found;
}

QVector<RunStatus> runsOf(const ProjectState &state)
{
    QVector<RunStatus> runs = state.earlierRuns();
    if (state.run().state != RunState::None) {
        runs.append(state.run());
    }
    return runs;
}

RunMetrics metricsOf(const ProjectState &state, const RunId &run, qint64 nowMs)
{
    RunMetrics metrics;
    const QVector<RunStatus> runs = runsOf(state);
    const auto status = std::ranges::find(runs, run, &RunStatus::id);
    const std::shared_ptr<const Plan> plan = status == runs.cend() ? nullptr : state.plans().value(status->planVersion);
    if (plan == nullptr) {
        return metrics;
    }
    metrics.run = *status;
    metrics.usage = status->beside;
    const bool isActive = status->state == RunState::Running || status->state == RunState::Paused;
    metrics.elapsedMs = std::max<qint64>(0, (isActive ? nowMs : status->endedMs) - status->startedMs);
    for (const Task &task : plan->tasks) {
        TaskMetrics entry{.task = task.id, .title = task.title, .role = task.role};
        for (const AttemptStatus &attempt : state.task(task.id).attempts) {
            if (attempt.run != run) {
                continue;
            }
            ++entry.tries;
            entry.isRunning = attempt.endedMs == 0 && isActive;
            const qint64 end = attempt.endedMs > 0 ? attempt.endedMs : entry.isRunning ? nowMs : attempt.startedMs;
            entry.workMs += std::max<qint64>(0, end - attempt.startedMs);
            entry.usage += attempt.usage;
            entry.isOk = attempt.ok;
        }
        if (entry.tries == 0) {
            const bool isNewest = run == state.run().id;
            const bool isDone =
                isNewest ? state.task(task.id).state == TaskState::Completed : status->state == RunState::Completed;
            metrics.done += isDone && status->tasks.contains(task.id) ? 1 : 0;
            continue;
        }
        metrics.done += entry.isOk ? 1 : 0;
        metrics.failed += !entry.isOk && !entry.isRunning ? 1 : 0;
        metrics.tries += entry.tries;
        metrics.workMs += entry.workMs;
        metrics.usage += entry.usage;
        metrics.tasks.append(entry);
    }
    return metrics;
}

QVector<TaskMetrics> byRole(const QVector<TaskMetrics> &tasks)
{
    QVector<TaskMetrics> roles;
    for (const TaskMetrics &task : tasks) {
        auto role = std::ranges::find(roles, task.role, &TaskMetrics::role);
        if (role == roles.end()) {
            roles.append({.task = {}, .title = {}, .role = task.role, .isOk = true});
            role = std::prev(roles.end());
        }
        role->tries += task.tries;
        role->workMs += task.workMs;
        role->usage += task.usage;
        role->isOk = role->isOk && task.isOk;
        role->isRunning = role->isRunning || task.isRunning;
    }
    return roles;
}

} // namespace autodevos
