// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/journal/projectstate.h"

#include <QJsonArray>

/// Projects for tests of views: a plan as people have it, a large one, and the events that bring tasks into a state.
namespace autodevos::sample {

/// Stands still until moved.
class StillClock final : public Clock {
public:
    [[nodiscard]] qint64 nowMs() const override { return m_now; }
    [[nodiscard]] qint64 monotonicMs() const override { return m_now; }
    void advance(qint64 milliseconds) { m_now += milliseconds; }

private:
    qint64 m_now = 1'790'000'000'000;
};

/// A project state that grows by events, and the events since they were last taken.
class Project {
public:
    explicit Project(const Plan &plan, qint64 nowMs = 1'790'000'000'000)
        : m_now(nowMs - 600'000)
    {
        adopt(plan);
    }

    void adopt(const Plan &plan) { add(EventKind::PlanMade, {}, {{QStringLiteral("plan"), toJson(plan)}}); }
    void startRun()
    {
        QJsonArray tasks;
        for (const Task &task : m_state.plan()->tasks) {
            tasks.append(task.id.value());
        }
        add(EventKind::RunStarted, {}, {{QStringLiteral("tasks"), tasks}});
    }
    void enter(const QString &task, TaskState state, const QString &reason = {})
    {
        add(EventKind::TaskStateChanged, task,
            {{QStringLiteral("state"), toString(state)}, {QStringLiteral("reason"), reason}});
    }
    void startAttempt(const QString &task, int number)
    {
        enter(task, TaskState::Running);
        add(EventKind::AttemptStarted, task, {{QStringLiteral("number"), number}}, number);
    }
    void finishAttempt(const QString &task, int number, bool isOk)
    {
        add(EventKind::AttemptFinished, task, {{QStringLiteral("ok"), isOk}}, number);
    }
    void commitFiles(const QString &task, const QStringList &paths)
    {
        QJsonArray files;
        for (const QString &path : paths) {
            files.append(QJsonObject{{QStringLiteral("path"), path}, {QStringLiteral("hash"), QStringLiteral("h")}});
        }
        add(EventKind::FilesCommitted, task, {{QStringLiteral("files"), files}}, 1);
    }
    void log(const QString &task, const QString &text)
    {
        add(EventKind::LogWritten, task, {{QStringLiteral("text"), text}}, 1);
    }
    void complete(const QString &task, int files)
    {
        startAttempt(task, 1);
        QStringList paths;
        for (int i = 0; i < files; ++i) {
            paths.append(QStringLiteral("src/%1/file%2.ts").arg(task).arg(i));
        }
        commitFiles(task, paths);
        wait(1'300 + 700 * files);
        finishAttempt(task, 1, true);
        enter(task, TaskState::Completed);
    }
    void wait(qint64 milliseconds) { m_now += milliseconds; }

    [[nodiscard]] const ProjectState &state() const { return m_state; }
    [[nodiscard]] QVector<Event> takeEvents() { return std::exchange(m_events, {}); }

private:
    void add(EventKind kind, const QString &task, const QJsonObject &payload, int attempt = 0)
    {
        Event event;
        event.sequence = m_state.lastSequence() + 1;
        event.time = m_now;
        event.kind = kind;
        event.run = RunId(QStringLiteral("run-1"));
        event.task = TaskId(task);
        event.attempt = attempt;
        event.payload = payload;
        m_state.apply(event);
        m_events.append(event);
    }

    ProjectState m_state;
    QVector<Event> m_events;
    qint64 m_now;
};

inline Task makeTask(const QString &id, const QString &title, const QString &role, const QStringList &needs,
                     int seconds = 10)
{
    Task task;
    task.id = TaskId(id);
    task.title = title;
    task.role = RoleId(role);
    task.instructions = QStringLiteral("Do it well.");
    task.estimate.seconds = seconds;
    task.provides = {QStringLiteral("src/%1/**").arg(id)};
    task.covers = {RequirementId(QStringLiteral("R1"))};
    for (const QString &need : needs) {
        task.needs.append(TaskId(need));
    }
    return task;
}

inline Plan makePlan(const QVector<Task> &tasks, int version = 1)
{
    Plan plan;
    plan.version = version;
    plan.name = QStringLiteral("Task manager");
    plan.prompt.text = QStringLiteral("Build a task manager");
    plan.tasks = tasks;
    Requirement requirement;
    requirement.id = RequirementId(QStringLiteral("R1"));
    requirement.text = QStringLiteral("Build a task manager");
    plan.requirements = {requirement};
    return plan;
}

/// A web application in 22 tasks.
[[nodiscard]] Plan webPlan();
/// Phases of parallel chains joined at their ends, as real plans have; ids "t0", "t1", …
[[nodiscard]] Plan largePlan(int count, quint32 seed = 1);
/// webPlan in the middle of a run, every state present.
[[nodiscard]] Project runningProject();

} // namespace autodevos::sample
