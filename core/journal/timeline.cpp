// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/timeline.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace autodevos {

namespace {

const RunStatus *statusOf(const ProjectState &state, const RunId &run)
{
    if (state.run().id == run && !run.isEmpty()) {
        return &state.run();
    }
    const auto earlier = std::ranges::find(state.earlierRuns(), run, &RunStatus::id);
    return earlier == state.earlierRuns().end() ? nullptr : &*earlier;
}

TimelineRow rowOf(const ProjectState &state, const Task &task, const RunStatus &run)
{
    TimelineRow row{task.id, task.title, task.role, TaskState::Pending, 0, {}, false};
    const TaskStatus status = state.task(task.id);
    for (const AttemptStatus &attempt : status.attempts) {
        if (attempt.run == run.id) {
            row.bars.append({attempt.number, attempt.startedMs, attempt.endedMs, attempt.ok, attempt.usage});
        }
    }
    if (run.id == state.run().id) {
        row.state = status.state;
    } else if (!row.bars.isEmpty()) { // the run is over: what its last try came to is known
        const TimelineBar &last = row.bars.constLast();
        row.state = last.endMs == 0 ? TaskState::Interrupted : last.isOk ? TaskState::Completed : TaskState::Failed;
    }
    return row;
}

/// The row among `needs` that ended last; -1: none ended.
int lastEnded(const QVector<TimelineRow> &rows, const QVector<int> &needs)
{
    int last = -1;
    for (const int need : needs) {
        if (rows.at(need).endMs() > 0 && (last < 0 || rows.at(need).endMs() > rows.at(last).endMs())) {
            last = need;
        }
    }
    return last;
}

void markDecisive(Timeline &timeline, const QVector<QVector<int>> &needs)
{
    int row = -1;
    const auto ended = [&](int index) {
        const TimelineRow &one = timeline.rows.at(index);
        return one.bars.isEmpty() ? 0 : one.endMs() > 0 ? one.endMs() : timeline.endMs;
    };
    for (int i = 0; i < timeline.rows.size(); ++i) {
        row = ended(i) > 0 && (row < 0 || ended(i) > ended(row)) ? i : row;
    }
    while (row >= 0) {
        TimelineRow &one = timeline.rows[row];
        one.isDecisive = true;
        for (const TimelineBar &bar : std::as_const(one.bars)) {
            timeline.decisiveMs += (bar.endMs > 0 ? bar.endMs : timeline.endMs) - bar.startMs;
        }
        row = lastEnded(timeline.rows, needs.at(row));
    }
}

} // namespace

int Timeline::decisiveCount() const
{
    return static_cast<int>(std::ranges::count(rows, true, &TimelineRow::isDecisive));
}

Timeline timelineOf(const ProjectState &state, const RunId &run, qint64 nowMs)
{
    Timeline timeline;
    const RunStatus *status = statusOf(state, run);
    const std::shared_ptr<const Plan> plan =
        status == nullptr ? nullptr : state.plans().value(status->planVersion, state.plan());
    if (plan == nullptr) {
        return timeline;
    }
    timeline.run = run;
    timeline.startMs = status->startedMs;
    timeline.endMs = status->endedMs > 0 ? status->endedMs : std::max(nowMs, status->startedMs);
    const QSet<TaskId> carriedOut(status->tasks.cbegin(), status->tasks.cend());
    QHash<TaskId, int> index;
    for (const Task &task : plan->tasks) {
        if (carriedOut.contains(task.id)) {
            index.insert(task.id, static_cast<int>(timeline.rows.size()));
            timeline.rows.append(rowOf(state, task, *status));
        }
    }
    QVector<QVector<int>> needs(timeline.rows.size());
    for (const Task &task : plan->tasks) {
        for (const TaskId &need : task.needs) {
            if (index.contains(task.id) && index.contains(need)) {
                needs[index.value(task.id)].append(index.value(need));
            }
        }
    }
    for (int i = 0; i < timeline.rows.size(); ++i) {
        TimelineRow &row = timeline.rows[i];
        const int last = lastEnded(timeline.rows, needs.at(i));
        row.readyMs = needs.at(i).isEmpty() ? timeline.startMs : last < 0 ? 0 : timeline.rows.at(last).endMs();
        for (const TimelineBar &bar : std::as_const(row.bars)) {
            timeline.workMs += (bar.endMs > 0 ? bar.endMs : timeline.endMs) - bar.startMs;
        }
    }
    markDecisive(timeline, needs);
    const auto began = [](const TimelineRow &row) {
        return row.bars.isEmpty() ? std::numeric_limits<qint64>::max() : row.bars.constFirst().startMs;
    };
    std::ranges::stable_sort(timeline.rows, {}, began);
    return timeline;
}

} // namespace autodevos
