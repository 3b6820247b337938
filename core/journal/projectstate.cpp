// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/projectstate.h"

#include "core/base/names.h"

#include <QJsonArray>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace autodevos {
namespace {

constexpr auto runNames = std::to_array<Name<RunState>>({
    {RunState::None, "NONE"_L1},
    {RunState::Running, "RUNNING"_L1},
    {RunState::Paused, "PAUSED"_L1},
    {RunState::Completed, "COMPLETED"_L1},
    {RunState::Failed, "FAILED"_L1},
    {RunState::Interrupted, "INTERRUPTED"_L1},
});

QVector<TaskId> taskIds(const QJsonValue &list)
{
    QVector<TaskId> ids;
    const QJsonArray entries = list.toArray();
    for (const QJsonValue entry : entries) {
        ids.append(TaskId(entry.toString()));
    }
    return ids;
}

QString firstLine(const QString &text)
{
    return text.trimmed().section(u'\n', 0, 0).left(300);
}

/// The plan was valid when it was journaled: the roles it names are known by that.
std::shared_ptr<const Plan> readPlan(const QJsonObject &json)
{
    QSet<QString> roles;
    const QJsonArray tasks = json.value(u"tasks"_s).toArray();
    for (const QJsonValue task : tasks) {
        roles.insert(task.toObject().value(u"role"_s).toString());
    }
    Result<Plan> plan = planFromJson(json, QStringList(roles.cbegin(), roles.cend()));
    return plan ? std::make_shared<const Plan>(std::move(*plan)) : nullptr;
}

QString toolLine(const QJsonObject &payload)
{
    const QString target = payload.value(u"target"_s).toString();
    const QString summary = payload.value(u"summary"_s).toString();
    QString line = payload.value(u"name"_s).toString();
    if (!target.isEmpty()) {
        line += u' ' + target;
    }
    if (!summary.isEmpty() && summary != target) {
        line += u": "_s + summary;
    }
    return firstLine(line);
}

/// The attempt an event belongs to; made when it is new, so that a journal with losses still reads.
AttemptStatus &attemptOf(TaskStatus &status, const Event &event)
{
    for (auto attempt = status.attempts.rbegin(); attempt != status.attempts.rend(); ++attempt) {
        if (attempt->run == event.run && attempt->number == event.attempt) {
            return *attempt;
        }
    }
    status.attempts.append({.run = event.run, .number = event.attempt, .startedMs = event.time});
    return status.attempts.last();
}

void startAttempt(TaskStatus &status, const Event &event)
{
    // An attempt carried out again from its record after a crash keeps its place and what it had used.
    AttemptStatus &attempt = attemptOf(status, event);
    attempt.model = event.payload.value(u"model"_s).toString();
    attempt.startedMs = event.time;
    attempt.endedMs = 0;
    status.startedMs = event.time;
    status.endedMs = 0;
}

void finishAttempt(TaskStatus &status, const Event &event)
{
    AttemptStatus &attempt = attemptOf(status, event);
    attempt.endedMs = event.time;
    attempt.ok = event.payload.value(u"ok"_s).toBool();
    attempt.error = attempt.ok ? QString() : firstLine(event.payload.value(u"error"_s).toString());
    status.endedMs = event.time;
    if (attempt.ok && event.payload.size() == 3 && event.payload.contains("ending"_L1)) { // and seconds
        attempt.report.clear();
        return;
    }
    attempt.report = event.payload.value(u"report"_s).toString();
    if (event.payload.contains(u"usage"_s)) {
        attempt.usage = usageFromJson(event.payload.value(u"usage"_s).toObject());
        attempt.usage += attempt.lost;
    }
}

void changeState(TaskStatus &status, const Event &event)
{
    status.state = stateFrom(event.payload);
    const bool saysMore = event.payload.size() > 1;
    status.reason = saysMore ? event.payload.value("reason"_L1).toString() : QString();
    status.setAside = saysMore ? TaskId(event.payload.value("setAside"_L1).toString()) : TaskId();
    if (saysMore && event.payload.value("restored"_L1).toBool()) { // its times are those of when it was carried out
        if (status.state == TaskState::Pending) {
            status.startedMs = status.endedMs = 0;
        }
        return;
    }
    if (isFinal(status.state) || status.state == TaskState::Interrupted) {
        status.endedMs = event.time;
    }
}

QVector<CheckResult> checkResults(const QJsonObject &payload)
{
    QVector<CheckResult> results;
    const QJsonArray entries = payload.value(u"results"_s).toArray();
    for (const QJsonValue entry : entries) {
        results.append(checkResultFromJson(entry.toObject()));
    }
    return results;
}

} // namespace

QString toString(RunState state)
{
    return wordOf(runNames, state);
}

bool TaskStatus::isLeftOut() const
{
    if (state != TaskState::Completed || !files.isEmpty() || attempts.isEmpty()) {
        return false;
    }
    const QVector<CheckResult> &checks = attempts.constLast().checks;
    return !checks.isEmpty() && std::ranges::all_of(checks, &CheckResult::skipped);
}

/// A question is open until it is answered or nobody waits for the answer any more.
void ProjectState::settleQuestions(const Event &event)
{
    if (m_questions.isEmpty() && event.kind != EventKind::QuestionAsked) {
        return;
    }
    const QString id = event.payload.value(u"question"_s).toString();
    m_questions.removeIf([&event, &id](const QuestionStatus &open) {
        switch (event.kind) {
        case EventKind::QuestionAsked:
        case EventKind::UserDecided:
            return open.task == event.task && open.attempt == event.attempt && open.question.id == id;
        case EventKind::TaskStateChanged:
            return open.task == event.task && stateFrom(event.payload) != TaskState::Waiting;
        case EventKind::AttemptStarted:
        case EventKind::AttemptFinished:
            return open.task == event.task;
        case EventKind::RunStarted:
        case EventKind::RunFinished:
            return true;
        default:
            return false;
        }
    });
    if (event.kind == EventKind::QuestionAsked) {
        m_questions.append({event.run, event.task, event.attempt, questionFromJson(event.payload), event.time});
    }
}

void ProjectState::applyBudget(const Event &event)
{
    if (event.kind == EventKind::TaskStateChanged || event.kind == EventKind::AttemptStarted ||
        event.kind == EventKind::AttemptFinished) {
        return;
    }
    const QJsonObject &payload = event.payload;
    if (payload.contains(u"options"_s) && event.kind != EventKind::QuestionAsked) {
        m_runOptions = payload.value(u"options"_s).toObject();
    }
    switch (event.kind) {
    case EventKind::PromptGiven:
    case EventKind::RunStarted:
    case EventKind::RunResumed:
        m_isOverBudget = false;
        return;
    case EventKind::QuestionAsked:
        m_isOverBudget = m_isOverBudget || questionFromJson(payload).kind == QuestionKind::Budget;
        return;
    case EventKind::UserDecided:
        break;
    default:
        return;
    }
    const QString decision = payload.value(u"answer"_s).toString();
    if (!event.task.isEmpty() || payload.value(u"question"_s).toString() != "budget"_L1 || decision == "stop"_L1) {
        return;
    }
    m_isOverBudget = false;
    if (decision == "more"_L1) {
        m_runOptions.insert(u"budget"_s, payload.value(u"text"_s).toString().toDouble());
    } else {
        m_runOptions.insert(u"whenOverBudget"_s, decision);
    }
}

/// What is paid beside attempts: planning, and calls whose answer stands in no record.
void ProjectState::applyUsage(const Event &event)
{
    const bool isPlanners = event.kind == EventKind::ModelAnswered && event.task.isEmpty();
    if (!isPlanners && event.kind != EventKind::CallPaid) {
        return;
    }
    const QJsonObject holder = isPlanners ? event.payload.value(u"response"_s).toObject() : event.payload;
    const Usage usage = usageFromJson(holder.value(u"usage"_s).toObject());
    if (!event.task.isEmpty()) {
        AttemptStatus &attempt = attemptOf(m_tasks[event.task], event);
        attempt.usage += usage;
        attempt.lost += usage;
        return;
    }
    m_beside += usage;
    (!event.run.isEmpty() && event.run == m_run.id ? m_run.beside : m_planning) += usage;
}

void ProjectState::apply(const Event &event)
{
    m_lastSequence = event.sequence;
    settleQuestions(event);
    applyBudget(event);
    applyUsage(event);
    switch (event.kind) {
    case EventKind::PlanMade:
        if (std::shared_ptr<const Plan> plan = readPlan(event.payload.value(u"plan"_s).toObject())) {
            m_plans.insert(plan->version, plan);
        }
        break;
    case EventKind::RunStarted:
        startRun(event);
        break;
    case EventKind::RunPaused:
        m_run.state = RunState::Paused;
        break;
    case EventKind::RunResumed:
        m_run.state = RunState::Running;
        m_run.endedMs = 0;
        m_run.beside += std::exchange(m_planning, {});
        break;
    case EventKind::RunFinished:
        finishRun(event);
        break;
    case EventKind::FilesCommitted:
        commitFiles(event);
        break;
    default:
        break;
    }
    if (!event.task.isEmpty()) {
        applyToTask(event);
    }
}

void ProjectState::startRun(const Event &event)
{
    if (m_run.state != RunState::None) {
        // One run at a time: when the next one starts, whatever was left open had been cut off.
        if (m_run.state == RunState::Running || m_run.state == RunState::Paused) {
            m_run.state = RunState::Interrupted;
        }
        m_earlierRuns.append(m_run);
    }
    const QJsonObject &payload = event.payload;
    m_run = {.id = event.run,
             .state = RunState::Running,
             .planVersion = payload.value(u"planVersion"_s).toInt(),
             .maxParallel = payload.value(u"maxParallel"_s).toInt(),
             .checkLevel = checkLevelFromString(payload.value(u"checkLevel"_s).toString()).value_or(CheckLevel::Fast),
             .failFast = payload.value(u"failFast"_s).toBool(),
             .model = payload.value(u"model"_s).toString(),
             .startedMs = event.time,
             .beside = std::exchange(m_planning, {}),
             .tasks = taskIds(payload.value(u"tasks"_s))};
    m_run.beside.cost = payload.value(u"spent"_s).toDouble();
    for (const TaskId &id : std::as_const(m_run.tasks)) {
        TaskStatus &status = m_tasks[id];
        status.state = TaskState::Pending;
        status.reason.clear();
        status.setAside = {};
        status.isReused = false;
        status.startedMs = 0;
        status.endedMs = 0;
    }
    for (const TaskId &id : taskIds(payload.value(u"reused"_s))) {
        m_tasks[id].isReused = true;
    }
}

void ProjectState::finishRun(const Event &event)
{
    const QString state = event.payload.value(u"state"_s).toString();
    m_run.state = valueOf(runNames, state).value_or(RunState::Failed);
    m_run.endedMs = event.time;
    m_run.gates.clear();
    const QJsonArray gates = event.payload.value(u"gates"_s).toArray();
    for (const QJsonValue gate : gates) {
        m_run.gates.append(findingFromJson(gate.toObject()));
    }
}

void ProjectState::applyToTask(const Event &event)
{
    TaskStatus &status = m_tasks[event.task];
    status.heartbeatMs = event.time;
    switch (event.kind) {
    case EventKind::TaskStateChanged:
        changeState(status, event);
        break;
    case EventKind::AttemptStarted:
        startAttempt(status, event);
        break;
    case EventKind::ModelAnswered:
        attemptOf(status, event).usage +=
            usageFromJson(event.payload.value(u"response"_s).toObject().value(u"usage"_s).toObject());
        break;
    case EventKind::ToolCalled:
        status.latestLine = toolLine(event.payload);
        break;
    case EventKind::CommandRan:
        status.latestLine = firstLine(event.payload.value(u"command"_s).toString());
        break;
    case EventKind::LogWritten:
        status.latestLine = firstLine(event.payload.value(u"text"_s).toString());
        break;
    case EventKind::ChecksFinished:
        if (event.attempt > 0) {
            attemptOf(status, event).checks = checkResults(event.payload);
        }
        break;
    case EventKind::AttemptFinished:
        finishAttempt(status, event);
        break;
    default:
        break;
    }
}

void ProjectState::commitFiles(const Event &event)
{
    const auto take = [this](const QString &path) {
        m_conflicts.remove(path);
        settleGates(path);
        const ArtifactStatus earlier = m_artifacts.take(path);
        if (!earlier.task.isEmpty()) {
            m_tasks[earlier.task].files.removeAll(path);
        }
        return earlier;
    };
    QSet<TaskId> owners;
    const auto give = [&](const QJsonObject &file, const QString &hash, const QString &generated) {
        const QString path = file.value(u"path"_s).toString();
        const TaskId task(file.value(u"task"_s).toString(event.task.value()));
        m_artifacts.insert(path, {task, hash, generated});
        m_tasks[task].files.append(path);
        owners.insert(task);
    };
    const QJsonArray files = event.payload.value(u"files"_s).toArray();
    for (const QJsonValue entry : files) {
        const QJsonObject file = entry.toObject();
        const QString path = file.value(u"path"_s).toString();
        const QString hash = file.value(u"hash"_s).toString();
        take(path);
        if (!file.value(u"removed"_s).toBool()) {
            give(file, hash, file.value(u"generated"_s).toString(hash));
        }
    }
    const QJsonArray kept = event.payload.value(u"kept"_s).toArray();
    for (const QJsonValue entry : kept) {
        const QJsonObject file = entry.toObject();
        const QString path = file.value(u"path"_s).toString();
        const QString generated = file.value(u"generated"_s).toString();
        const ArtifactStatus earlier = take(path);
        if (!generated.isEmpty()) {
            give(file, earlier.hash.isEmpty() ? generated : earlier.hash, generated);
        }
    }
    const QJsonArray conflicts = event.payload.value(u"conflicts"_s).toArray();
    for (const QJsonValue entry : conflicts) {
        const FileConflict conflict = conflictFromJson(entry.toObject());
        m_conflicts.insert(conflict.path, {event.task, conflict});
    }
    for (const TaskId &task : std::as_const(owners)) {
        m_tasks[task].files.sort();
    }
}

/// A run that only a conflict kept from counting counts once the last one is decided.
void ProjectState::settleGates(const QString &path)
{
    const qsizetype settled =
        m_run.gates.removeIf([&path](const Finding &gate) { return gate.check == mergeCheck && gate.file == path; });
    if (settled > 0 && m_run.state == RunState::Failed && m_run.gates.isEmpty() &&
        std::ranges::all_of(m_run.tasks, [this](const TaskId &id) {
            const TaskStatus status = task(id);
            return status.state == TaskState::Completed || !status.setAside.isEmpty();
        })) {
        m_run.state = RunState::Completed;
    }
}

std::shared_ptr<const Plan> ProjectState::plan() const
{
    return m_plans.isEmpty() ? nullptr : m_plans.last();
}

TaskStatus ProjectState::task(const TaskId &id) const
{
    return m_tasks.value(id);
}

Usage ProjectState::usage() const
{
    Usage sum = m_beside;
    for (const TaskStatus &status : m_tasks) {
        for (const AttemptStatus &attempt : status.attempts) {
            sum += attempt.usage;
        }
    }
    return sum;
}

Usage ProjectState::runUsage() const
{
    Usage sum = m_run.beside;
    for (const TaskStatus &status : m_tasks) {
        for (const AttemptStatus &attempt : status.attempts) {
            if (attempt.run == m_run.id) {
                sum += attempt.usage;
            }
        }
    }
    return sum;
}

} // namespace autodevos
