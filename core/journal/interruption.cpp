// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/interruption.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace autodevos {

QVector<Event> interruptionOf(const ProjectState &state)
{
    QVector<Event> events;
    const RunStatus &run = state.run();
    for (auto task = state.tasks().cbegin(); task != state.tasks().cend(); ++task) {
        if (task->state != TaskState::Running && task->state != TaskState::Waiting) {
            continue;
        }
        const bool isDone = !task->attempts.isEmpty() && task->attempts.last().ok && task->attempts.last().endedMs > 0;
        Event event{.kind = EventKind::TaskStateChanged, .run = run.id, .task = task.key()};
        event.payload = {{u"state"_s, toString(isDone ? TaskState::Completed : TaskState::Interrupted)}};
        if (!isDone) {
            event.payload.insert(u"reason"_s, u"The program ended while the task was at work."_s);
        }
        events.append(std::move(event));
    }
    if (run.state == RunState::Running || run.state == RunState::Paused) {
        events.append({.kind = EventKind::RunFinished,
                       .run = run.id,
                       .payload = {{u"state"_s, toString(RunState::Interrupted)},
                                   {u"failed"_s, QJsonArray()},
                                   {u"gates"_s, QJsonArray()}}});
    }
    return events;
}

QVector<Event> takeAsInterrupted(ProjectState &state)
{
    qint64 lastSignMs = state.run().startedMs;
    for (const TaskStatus &task : state.tasks()) {
        lastSignMs = std::max(lastSignMs, task.heartbeatMs);
    }
    QVector<Event> events = interruptionOf(state);
    for (Event &event : events) {
        event.sequence = state.lastSequence(); // the journal goes on behind it
        event.time = lastSignMs;
        state.apply(event);
    }
    return events;
}

} // namespace autodevos
