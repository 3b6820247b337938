// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/runestimate.h"

#include "core/agent/planner.h"
#include "core/base/jsonschema.h"
#include "core/plan/graph.h"

#include <algorithm>
#include <queue>
#include <vector>

using namespace Qt::StringLiterals;

namespace autodevos {
namespace {

TaskWork workFrom(const QJsonValue &value)
{
    const QJsonObject json = value.toObject();
    return {json.value("input"_L1).toInteger(), json.value("output"_L1).toInteger(),
            json.value("seconds"_L1).toDouble()};
}

/// Without paths of its own a task only runs checks: the fast ones take no time, the tools of the project take theirs.
double checkSeconds(const Task &task, CheckLevel level)
{
    return task.provides.isEmpty() && level == CheckLevel::Full ? task.estimate.seconds : 0;
}

TaskWork workOf(const Task &task, CheckLevel level, const ModelRate &rate, const WorkTable &table)
{
    TaskWork work = rate.isBuiltIn || task.isBuiltIn ? table.builtIn() : table.hosted(task.role);
    if (task.provides.isEmpty()) {
        work = {.seconds = table.builtIn().seconds};
    } else if (!rate.isBuiltIn && !task.isBuiltIn && task.estimate.tokens > 0) { // its planner knows better
        const qint64 usual = std::max<qint64>(1, work.input + work.output);
        work.input = work.input * task.estimate.tokens / usual;
        work.output = task.estimate.tokens - work.input;
    }
    work.seconds += checkSeconds(task, level);
    return work;
}

/// One piece of work more. The built-in model's is free, also where another one answers for other roles.
void addWork(const TaskWork &work, const ModelRate &rate, RunEstimate &estimate)
{
    estimate.tokens += work.input + work.output;
    estimate.isFree = estimate.isFree && rate.isBuiltIn;
    if (!rate.isBuiltIn && !rate.price) {
        estimate.usd.reset();
    } else if (!rate.isBuiltIn && estimate.usd) {
        *estimate.usd += costOf(Usage{.input = work.input, .output = work.output}, Price{rate.price->usual, 0, {}});
    }
}

/// How long the tasks take when the one with the longest way behind it goes first.
double makespan(const QVector<Task> &tasks, const QVector<double> &seconds, int slots)
{
    QHash<TaskId, int> indexes;
    for (int i = 0; i < tasks.size(); ++i) {
        indexes.insert(tasks.at(i).id, i);
    }
    QVector<QVector<int>> dependents(tasks.size());
    QVector<int> missing(tasks.size(), 0);
    for (int i = 0; i < tasks.size(); ++i) {
        for (const TaskId &need : tasks.at(i).needs) {
            if (const int other = indexes.value(need, -1); other >= 0) {
                dependents[other].append(i);
                ++missing[i];
            }
        }
    }
    QVector<double> ahead = seconds;
    const QVector<TaskId> order = topologicalOrder(tasks);
    for (auto id = order.crbegin(); id != order.crend(); ++id) {
        const int i = indexes.value(*id);
        double longest = 0;
        for (const int dependent : std::as_const(dependents[i])) {
            longest = std::max(longest, ahead.at(dependent));
        }
        ahead[i] += longest;
    }
    std::priority_queue<std::pair<double, int>> ready; // longest way first
    for (int i = 0; i < tasks.size(); ++i) {
        if (missing.at(i) == 0) {
            ready.emplace(ahead.at(i), -i);
        }
    }
    using Ending = std::pair<double, int>;
    std::priority_queue<Ending, std::vector<Ending>, std::greater<>> running;
    double now = 0;
    while (!ready.empty() || !running.empty()) {
        while (!ready.empty() && static_cast<int>(running.size()) < slots) {
            const int next = -ready.top().second;
            ready.pop();
            running.emplace(now + seconds.at(next), next);
        }
        const auto [end, done] = running.top();
        running.pop();
        now = end;
        for (const int dependent : std::as_const(dependents[done])) {
            if (--missing[dependent] == 0) {
                ready.emplace(ahead.at(dependent), -dependent);
            }
        }
    }
    return now;
}

} // namespace

WorkTable WorkTable::load()
{
    return fromJson(readJsonObject(u":/estimates/work.json"_s).value_or(QJsonObject()));
}

WorkTable WorkTable::fromJson(const QJsonObject &json)
{
    WorkTable table;
    table.m_builtIn = workFrom(json.value("builtIn"_L1));
    table.m_planning = workFrom(json.value("planning"_L1));
    const QJsonObject hosted = json.value("hosted"_L1).toObject();
    for (auto role = hosted.begin(); role != hosted.end(); ++role) {
        table.m_hosted.insert(role.key(), workFrom(role.value()));
    }
    return table;
}

TaskWork WorkTable::hosted(const RoleId &role) const
{
    return m_hosted.value(role.value(), m_hosted.value(u"*"_s));
}

RunEstimate estimateOf(const Plan &plan, bool isPlanned, const RunOptions &options, const ModelRate &rate,
                       const WorkTable &table, const QHash<RoleId, ModelRate> &byRole)
{
    RunEstimate estimate;
    estimate.tasks = static_cast<int>(plan.tasks.size());
    estimate.steps = static_cast<int>(waves(plan.tasks).size());
    estimate.usd = 0;
    QVector<double> seconds;
    seconds.reserve(plan.tasks.size());
    for (const Task &task : plan.tasks) {
        const ModelRate one = byRole.value(task.role, rate);
        const TaskWork work = workOf(task, options.checkLevel, one, table);
        addWork(work, one, estimate);
        seconds.append(work.seconds);
    }
    estimate.seconds = makespan(plan.tasks, seconds, std::max(1, options.maxParallel));
    const ModelRate planner = byRole.value(plannerRole(), rate);
    if (!isPlanned && !planner.isBuiltIn) {
        addWork(table.planning(), planner, estimate);
        estimate.seconds += table.planning().seconds;
    }
    return estimate;
}

} // namespace autodevos
