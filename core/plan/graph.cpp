// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/graph.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <functional>
#include <queue>
#include <vector>

namespace autodevos {
namespace {

using Indices = std::vector<int>;

/// The plan's edges by index. A need that names no task of the plan is left out: only a valid plan has none.
struct Edges {
    std::vector<Indices> needs;
    std::vector<Indices> neededBy;
};

Edges edgesOf(const QVector<Task> &tasks)
{
    const auto count = static_cast<std::size_t>(tasks.size());
    QHash<TaskId, int> index;
    index.reserve(tasks.size());
    for (qsizetype i = 0; i < tasks.size(); ++i) {
        index.insert(tasks.at(i).id, static_cast<int>(i));
    }
    Edges edges{std::vector<Indices>(count), std::vector<Indices>(count)};
    for (std::size_t i = 0; i < count; ++i) {
        for (const TaskId &need : tasks.at(static_cast<qsizetype>(i)).needs) {
            const auto found = index.constFind(need);
            if (found != index.cend()) {
                edges.needs[i].push_back(*found);
                edges.neededBy[static_cast<std::size_t>(*found)].push_back(static_cast<int>(i));
            }
        }
    }
    return edges;
}

/// Kahn's algorithm; what lies on or behind a cycle is missing from the result.
Indices sorted(const Edges &edges)
{
    std::vector<std::size_t> missing(edges.needs.size());
    std::priority_queue<int, Indices, std::greater<>> ready;
    for (std::size_t i = 0; i < missing.size(); ++i) {
        missing[i] = edges.needs[i].size();
        if (missing[i] == 0) {
            ready.push(static_cast<int>(i));
        }
    }
    Indices order;
    order.reserve(missing.size());
    while (!ready.empty()) {
        const int task = ready.top();
        ready.pop();
        order.push_back(task);
        for (const int next : edges.neededBy[static_cast<std::size_t>(task)]) {
            if (--missing[static_cast<std::size_t>(next)] == 0) {
                ready.push(next);
            }
        }
    }
    return order;
}

QVector<TaskId> idsOf(const QVector<Task> &tasks, const Indices &indices)
{
    QVector<TaskId> ids;
    ids.reserve(static_cast<qsizetype>(indices.size()));
    for (const int index : indices) {
        ids.append(tasks.at(index).id);
    }
    return ids;
}

} // namespace

QVector<TaskId> topologicalOrder(const QVector<Task> &tasks)
{
    return idsOf(tasks, sorted(edgesOf(tasks)));
}

QVector<TaskId> findCycle(const QVector<Task> &tasks)
{
    const Edges edges = edgesOf(tasks);
    const Indices order = sorted(edges);
    std::vector<bool> isSorted(edges.needs.size(), false);
    for (const int task : order) {
        isSorted[static_cast<std::size_t>(task)] = true;
    }
    const auto start = std::ranges::find(isSorted, false);
    if (start == isSorted.end()) {
        return {};
    }
    // Every unsorted task needs another unsorted one: following those needs must come back to where it has been.
    std::vector<qsizetype> position(edges.needs.size(), -1);
    Indices path;
    int task = static_cast<int>(start - isSorted.begin());
    while (position[static_cast<std::size_t>(task)] < 0) {
        position[static_cast<std::size_t>(task)] = static_cast<qsizetype>(path.size());
        path.push_back(task);
        const Indices &needs = edges.needs[static_cast<std::size_t>(task)];
        task =
            *std::ranges::find_if(needs, [&isSorted](int need) { return !isSorted[static_cast<std::size_t>(need)]; });
    }
    return idsOf(tasks, Indices(path.begin() + position[static_cast<std::size_t>(task)], path.end()));
}

QVector<QVector<TaskId>> waves(const QVector<Task> &tasks)
{
    const Edges edges = edgesOf(tasks);
    std::vector<std::size_t> depth(edges.needs.size(), 0);
    std::vector<Indices> members;
    for (const int task : sorted(edges)) {
        std::size_t &own = depth[static_cast<std::size_t>(task)];
        for (const int need : edges.needs[static_cast<std::size_t>(task)]) {
            own = std::max(own, depth[static_cast<std::size_t>(need)] + 1);
        }
        if (members.size() <= own) {
            members.resize(own + 1);
        }
        members[own].push_back(task);
    }
    QVector<QVector<TaskId>> result;
    for (Indices &wave : members) {
        std::ranges::sort(wave);
        result.append(idsOf(tasks, wave));
    }
    return result;
}

QVector<TaskId> criticalPath(const QVector<Task> &tasks)
{
    const Edges edges = edgesOf(tasks);
    const Indices order = sorted(edges);
    std::vector<qint64> remaining(edges.needs.size(), 0);
    Indices next(edges.needs.size(), -1);
    int first = -1;
    for (auto it = order.rbegin(); it != order.rend(); ++it) {
        const auto task = static_cast<std::size_t>(*it);
        for (const int follower : edges.neededBy[task]) {
            const qint64 rest = remaining[static_cast<std::size_t>(follower)];
            if (next[task] < 0 || rest > remaining[static_cast<std::size_t>(next[task])]) {
                next[task] = follower;
            }
        }
        const qint64 rest = next[task] < 0 ? 0 : remaining[static_cast<std::size_t>(next[task])];
        remaining[task] = tasks.at(*it).estimate.seconds + rest;
        if (first < 0 || remaining[task] >= remaining[static_cast<std::size_t>(first)]) {
            first = *it;
        }
    }
    Indices path;
    for (int task = first; task >= 0; task = next[static_cast<std::size_t>(task)]) {
        path.push_back(task);
    }
    return idsOf(tasks, path);
}

QVector<TaskId> descendants(const QVector<Task> &tasks, const QVector<TaskId> &roots)
{
    const Edges edges = edgesOf(tasks);
    const QSet<TaskId> wanted(roots.cbegin(), roots.cend());
    std::vector<bool> isRoot(edges.needs.size(), false);
    std::vector<bool> isReached(edges.needs.size(), false);
    Indices open;
    for (std::size_t i = 0; i < isRoot.size(); ++i) {
        if (wanted.contains(tasks.at(static_cast<qsizetype>(i)).id)) {
            isRoot[i] = true;
            open.push_back(static_cast<int>(i));
        }
    }
    while (!open.empty()) {
        const auto task = static_cast<std::size_t>(open.back());
        open.pop_back();
        for (const int next : edges.neededBy[task]) {
            if (!isReached[static_cast<std::size_t>(next)]) {
                isReached[static_cast<std::size_t>(next)] = true;
                open.push_back(next);
            }
        }
    }
    Indices reached;
    for (std::size_t i = 0; i < isReached.size(); ++i) {
        if (isReached[i] && !isRoot[i]) {
            reached.push_back(static_cast<int>(i));
        }
    }
    return idsOf(tasks, reached);
}

} // namespace autodevos
