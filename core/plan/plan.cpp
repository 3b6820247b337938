// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/plan.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace autodevos {
namespace {

template<typename Tag>
QJsonArray toArray(const QVector<Id<Tag>> &ids)
{
    QJsonArray array;
    for (const Id<Tag> &id : ids) {
        array.append(id.value());
    }
    return array;
}

template<typename T>
QJsonArray toArray(const QVector<T> &values)
{
    QJsonArray array;
    for (const T &value : values) {
        array.append(toJson(value));
    }
    return array;
}

} // namespace

const Task *Plan::task(const TaskId &id) const
{
    const auto found = std::ranges::find(tasks, id, &Task::id);
    return found == tasks.cend() ? nullptr : &*found;
}

const Requirement *Plan::requirement(const RequirementId &id) const
{
    const auto found = std::ranges::find(requirements, id, &Requirement::id);
    return found == requirements.cend() ? nullptr : &*found;
}

QJsonObject toJson(const Requirement &requirement)
{
    QJsonObject json{{u"id"_s, requirement.id.value()},
                     {u"text"_s, requirement.text},
                     {u"kind"_s, toString(requirement.kind)},
                     {u"offset"_s, requirement.offset},
                     {u"length"_s, requirement.length}};
    if (!requirement.cannot.isEmpty()) {
        json.insert(u"cannot"_s, requirement.cannot);
    }
    return json;
}

namespace {

/// What is at the program's own limit is not written: plans from before there was one read and hash the same.
QJsonObject toJson(const TaskLimits &limits)
{
    QJsonObject json{{u"timeoutSeconds"_s, limits.timeoutSeconds},
                     {u"retries"_s, limits.retries},
                     {u"backoffBaseSeconds"_s, limits.backoffBaseSeconds},
                     {u"backoffCapSeconds"_s, limits.backoffCapSeconds}};
    if (limits.turns > 0) {
        json.insert(u"turns"_s, limits.turns);
    }
    if (limits.tokens > 0) {
        json.insert(u"tokens"_s, limits.tokens);
    }
    if (limits.cost > 0) {
        json.insert(u"cost"_s, limits.cost);
    }
    return json;
}

} // namespace

QJsonObject toJson(const Task &task)
{
    QJsonObject json{
        {u"id"_s, task.id.value()},
        {u"title"_s, task.title},
        {u"role"_s, task.role.value()},
        {u"instructions"_s, task.instructions},
        {u"needs"_s, toArray(task.needs)},
        {u"provides"_s, QJsonArray::fromStringList(task.provides)},
        {u"covers"_s, toArray(task.covers)},
        {u"checks"_s, QJsonArray::fromStringList(task.checks)},
        {u"limits"_s, toJson(task.limits)},
        {u"resource"_s, toString(task.resource)},
        {u"estimate"_s, QJsonObject{{u"seconds"_s, task.estimate.seconds}, {u"tokens"_s, task.estimate.tokens}}}};
    if (task.isBuiltIn) {
        json.insert(u"builtIn"_s, true);
    }
    return json;
}

QJsonObject toJson(const Plan &plan)
{
    QJsonObject json{{u"version"_s, plan.version},
                     {u"name"_s, plan.name},
                     {u"prompt"_s, plan.prompt.text},
                     {u"requirements"_s, toArray(plan.requirements)},
                     {u"tasks"_s, toArray(plan.tasks)},
                     {u"reasons"_s, plan.reasons},
                     {u"notes"_s, QJsonArray::fromStringList(plan.notes)},
                     {u"model"_s, plan.model}};
    if (plan.isOwnStack) {
        json.insert(u"ownStack"_s, true);
    }
    if (plan.domain != Domain{}) {
        const QJsonObject domain = toJson(plan.domain);
        json.insert(u"domain"_s, domain);
        json.insert(u"theme"_s, domain.value(u"theme"_s)); // where readers of `plan --json` look for it
    }
    return json;
}

} // namespace autodevos
