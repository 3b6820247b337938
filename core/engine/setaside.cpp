// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/setaside.h"

#include "core/plan/graph.h"

using namespace Qt::StringLiterals;

namespace autodevos {
namespace {

tl::unexpected<Error> refusal(const QString &message, const QString &remedy)
{
    return tl::unexpected(Error{ErrorKind::Usage, message, remedy, {}});
}

Event stateEvent(const TaskId &task, TaskState state, const TaskId &cause)
{
    Event event;
    event.kind = EventKind::TaskStateChanged;
    event.task = task;
    event.payload = {{u"state"_s, toString(state)}};
    if (!cause.isEmpty()) {
        event.payload.insert(u"setAside"_s, cause.value());
        event.payload.insert(u"reason"_s, task == cause ? u"Skipped as the person decided."_s
                                                        : u"It needs \"%1\", which is skipped."_s.arg(cause.value()));
    }
    return event;
}

QVector<TaskId> chosen(const Plan &plan, const ProjectState &state)
{
    QVector<TaskId> tasks;
    for (const Task &task : plan.tasks) {
        if (state.task(task.id).setAside == task.id) {
            tasks.append(task.id);
        }
    }
    return tasks;
}

bool isInPlan(const ProjectState &state, const TaskId &task)
{
    return state.hasPlan() && state.plan()->task(task) != nullptr;
}

} // namespace

QSet<TaskId> leftOut(const Plan &plan, const ProjectState &state, const QSet<TaskId> &wanted)
{
    QVector<TaskId> tasks = chosen(plan, state);
    tasks.removeIf([&wanted](const TaskId &id) { return wanted.contains(id); });
    if (!tasks.isEmpty()) {
        tasks += descendants(plan.tasks, tasks);
    }
    return {tasks.cbegin(), tasks.cend()};
}

Result<QVector<Event>> leaveOut(const ProjectState &state, const TaskId &task)
{
    if (!isInPlan(state, task)) {
        return refusal(u"The plan has no task \"%1\""_s.arg(task.value()), u"Choose one of the plan"_s);
    }
    if (state.task(task).state == TaskState::Completed) {
        return refusal(u"The task \"%1\" is completed already"_s.arg(task.value()), u"Only what is still to be done "
                                                                                    "can be skipped"_s);
    }
    QVector<Event> events{stateEvent(task, TaskState::Skipped, task)};
    for (const TaskId &follower : descendants(state.plan()->tasks, {task})) {
        const TaskStatus status = state.task(follower);
        if (status.state != TaskState::Completed && status.setAside.isEmpty()) {
            events.append(stateEvent(follower, TaskState::Skipped, task));
        }
    }
    return events;
}

Result<QVector<Event>> takeUp(const ProjectState &state, const TaskId &task)
{
    if (!isInPlan(state, task) || state.task(task).setAside != task) {
        return refusal(u"The task \"%1\" was not skipped by name"_s.arg(task.value()), u"Retry it"_s);
    }
    const Plan &plan = *state.plan();
    QVector<TaskId> others = chosen(plan, state);
    others.removeAll(task);
    QVector<Event> events;
    for (const Task &one : plan.tasks) {
        if (state.task(one.id).setAside != task) {
            continue;
        }
        TaskId cause; // it may stay behind another one
        for (const TaskId &other : std::as_const(others)) {
            if (cause.isEmpty() && descendants(plan.tasks, {other}).contains(one.id)) {
                cause = other;
            }
        }
        events.append(stateEvent(one.id, cause.isEmpty() ? TaskState::Pending : TaskState::Skipped, cause));
    }
    return events;
}

} // namespace autodevos
