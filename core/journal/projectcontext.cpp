// SPDX-License-Identifier: GPL-3.0-or-later
// ProjectState::toContext, the format of .autodevos/context.json: version 1.
#include "core/journal/projectstate.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace autodevos {
namespace {

template<typename TagId>
QJsonArray idArray(const QVector<TagId> &ids)
{
    QJsonArray array;
    for (const TagId &id : ids) {
        array.append(id.value());
    }
    return array;
}

QJsonObject attemptContext(const AttemptStatus &attempt)
{
    QJsonArray checks;
    for (const CheckResult &check : attempt.checks) {
        checks.append(toJson(check));
    }
    return {{u"run"_s, attempt.run.value()},     {u"number"_s, attempt.number},
            {u"model"_s, attempt.model},         {u"started"_s, attempt.startedMs},
            {u"ended"_s, attempt.endedMs},       {u"ok"_s, attempt.ok},
            {u"error"_s, attempt.error},         {u"report"_s, attempt.report},
            {u"usage"_s, toJson(attempt.usage)}, {u"checks"_s, checks}};
}

QJsonObject taskContext(const Task &task, const TaskStatus &status)
{
    QJsonArray attempts;
    for (const AttemptStatus &attempt : status.attempts) {
        attempts.append(attemptContext(attempt));
    }
    return {{u"id"_s, task.id.value()},
            {u"title"_s, task.title},
            {u"role"_s, task.role.value()},
            {u"needs"_s, idArray(task.needs)},
            {u"covers"_s, idArray(task.covers)},
            {u"state"_s, toString(status.state)},
            {u"reason"_s, status.reason},
            {u"reused"_s, status.isReused},
            {u"files"_s, QJsonArray::fromStringList(status.files)},
            {u"attempts"_s, attempts}};
}

QJsonObject planContext(const Plan &plan)
{
    QJsonArray requirements;
    for (const Requirement &requirement : plan.requirements) {
        requirements.append(toJson(requirement));
    }
    return {{u"version"_s, plan.version},
            {u"name"_s, plan.name},
            {u"prompt"_s, plan.prompt.text},
            {u"model"_s, plan.model},
            {u"requirements"_s, requirements}};
}

QJsonObject runContext(const RunStatus &run)
{
    QJsonArray gates;
    for (const Finding &gate : run.gates) {
        gates.append(toJson(gate));
    }
    return {{u"id"_s, run.id.value()},
            {u"state"_s, toString(run.state)},
            {u"planVersion"_s, run.planVersion},
            {u"maxParallel"_s, run.maxParallel},
            {u"checkLevel"_s, toString(run.checkLevel)},
            {u"failFast"_s, run.failFast},
            {u"model"_s, run.model},
            {u"started"_s, run.startedMs},
            {u"ended"_s, run.endedMs},
            {u"tasks"_s, idArray(run.tasks)},
            {u"gates"_s, gates}};
}

} // namespace

QJsonObject ProjectState::toContext() const
{
    QJsonObject context{{u"version"_s, 1}, {u"sequence"_s, m_lastSequence}, {u"usage"_s, toJson(usage())}};
    QJsonArray questions;
    for (const QuestionStatus &open : m_questions) {
        QJsonObject question = toJson(open.question);
        question.insert(u"task"_s, open.task.value());
        question.insert(u"attempt"_s, open.attempt);
        questions.append(question);
    }
    context.insert(u"questions"_s, questions);
    QJsonArray tasks;
    if (const std::shared_ptr<const Plan> newest = plan()) {
        context.insert(u"plan"_s, planContext(*newest));
        for (const Task &planned : newest->tasks) {
            tasks.append(taskContext(planned, task(planned.id)));
        }
    }
    context.insert(u"tasks"_s, tasks);
    QJsonArray runs;
    for (const RunStatus &run : m_earlierRuns) {
        runs.append(runContext(run));
    }
    if (m_run.state != RunState::None) {
        runs.append(runContext(m_run));
    }
    context.insert(u"runs"_s, runs);
    QJsonArray artifacts;
    for (auto artifact = m_artifacts.constBegin(); artifact != m_artifacts.constEnd(); ++artifact) {
        artifacts.append(
            QJsonObject{{u"path"_s, artifact.key()}, {u"task"_s, artifact->task.value()}, {u"hash"_s, artifact->hash}});
    }
    context.insert(u"artifacts"_s, artifacts);
    QJsonArray conflicts;
    for (const ConflictStatus &status : m_conflicts) {
        QJsonObject conflict = toJson(status.conflict);
        conflict.insert(u"task"_s, status.task.value());
        conflicts.append(conflict);
    }
    context.insert(u"conflicts"_s, conflicts);
    return context;
}

} // namespace autodevos
