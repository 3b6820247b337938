// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/rolegroups.h"

#include "ui/models/words.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace autodevos {

namespace {

/// A graph of nodes that grow together, by number; those that were joined into another have no members any more.
struct Contracted {
    QVector<QVector<int>> members;
    QVector<QSet<int>> next;
};

/// Nodes so that every one comes after those that lead to it. What lies on a circle is left out.
QVector<int> inOrder(const Contracted &graph)
{
    QVector<int> missing(graph.members.size(), 0);
    for (const QSet<int> &next : graph.next) {
        for (const int node : next) {
            ++missing[node];
        }
    }
    QVector<int> order;
    for (int node = 0; node < graph.members.size(); ++node) {
        if (missing.at(node) == 0) {
            order.append(node);
        }
    }
    for (qsizetype i = 0; i < order.size(); ++i) {
        for (const int node : graph.next.at(order.at(i))) {
            if (--missing[node] == 0) {
                order.append(node);
            }
        }
    }
    return order;
}

/// How often a way to each node has left the role and come back to it at most: those of the role with the same figure
/// can become one node without a circle. -1: no way comes from the role.
QVector<int> returnsTo(const Contracted &graph, const QVector<bool> &isOfRole)
{
    QVector<int> returns(graph.members.size(), -1);
    for (const int node : inOrder(graph)) {
        if (isOfRole.at(node)) {
            returns[node] = std::max(0, returns.at(node));
        }
        for (const int other : graph.next.at(node)) {
            const bool comesBack = returns.at(node) >= 0 && isOfRole.at(other) && !isOfRole.at(node);
            returns[other] = std::max(returns.at(other), returns.at(node) + (comesBack ? 1 : 0));
        }
    }
    return returns;
}

void join(Contracted &graph, const QVector<int> &nodes)
{
    const int into = nodes.constFirst();
    const QSet<int> gone(nodes.begin() + 1, nodes.end());
    for (const int node : gone) {
        graph.members[into] += std::exchange(graph.members[node], {});
        graph.next[into] += std::exchange(graph.next[node], {});
    }
    for (QSet<int> &next : graph.next) {
        if (next.intersects(gone)) {
            next.subtract(gone);
            next.insert(into);
        }
    }
    graph.next[into].remove(into);
    std::ranges::sort(graph.members[into]);
}

void contract(Contracted &graph, const QVector<TaskRow> &rows, const RoleId &role)
{
    QVector<bool> isOfRole(graph.members.size(), false);
    for (int node = 0; node < graph.members.size(); ++node) {
        isOfRole[node] = !graph.members.at(node).isEmpty() && rows.at(graph.members.at(node).constFirst()).role == role;
    }
    const QVector<int> returns = returnsTo(graph, isOfRole);
    QMap<int, QVector<int>> together;
    for (int node = 0; node < graph.members.size(); ++node) {
        if (isOfRole.at(node) && returns.at(node) >= 0) {
            together[returns.at(node)].append(node);
        }
    }
    for (const QVector<int> &nodes : std::as_const(together)) {
        if (nodes.size() > 1) {
            join(graph, nodes);
        }
    }
}

int urgency(TaskState state)
{
    constexpr std::array order{TaskState::Running, TaskState::Waiting, TaskState::Failed,   TaskState::Interrupted,
                               TaskState::Pending, TaskState::Skipped, TaskState::Completed};
    return static_cast<int>(std::ranges::find(order, state) - order.begin());
}

} // namespace

RoleGroups groupedByRole(const QVector<TaskRow> &rows, const QVector<QVector<int>> &dependents,
                         const QSet<RoleId> &collapsed)
{
    Contracted graph;
    QVector<RoleId> roles; // in plan order, so that the same plan is grouped the same way
    for (int row = 0; row < rows.size(); ++row) {
        graph.members.append(QVector<int>{row});
        graph.next.append(QSet<int>(dependents.at(row).begin(), dependents.at(row).end()));
        if (collapsed.contains(rows.at(row).role) && !roles.contains(rows.at(row).role)) {
            roles.append(rows.at(row).role);
        }
    }
    for (const RoleId &role : std::as_const(roles)) {
        contract(graph, rows, role);
    }
    RoleGroups groups;
    groups.nodeOf.resize(rows.size());
    for (const QVector<int> &members : std::as_const(graph.members)) {
        for (const int row : members) {
            groups.nodeOf[row] = static_cast<int>(groups.members.size());
        }
        if (!members.isEmpty()) {
            groups.members.append(members);
        }
    }
    return groups;
}

TaskRow groupRow(const QVector<TaskRow> &rows, const QVector<int> &members)
{
    const auto moreUrgent = [&rows](int a, int b) {
        return urgency(rows.at(a).state) < urgency(rows.at(b).state);
    };
    const TaskRow &lead = rows.at(*std::ranges::min_element(members, moreUrgent));
    TaskRow group;
    group.role = lead.role;
    group.id = TaskId(u"*"_s + rows.at(members.constFirst()).id.value()); // no task may be called so
    group.groupSize = static_cast<int>(members.size());
    group.title = groupTitle(group.role, group.groupSize);
    group.state = lead.state;
    group.latestLine = lead.title;
    group.reason = lead.reason;
    group.heartbeatMs = lead.heartbeatMs;
    bool isOver = true;
    for (const int member : members) {
        const TaskRow &row = rows.at(member);
        group.groupDone += row.state == TaskState::Completed ? 1 : 0;
        group.files += row.files;
        group.cost += row.cost;
        group.isStale = group.isStale || row.isStale;
        if (row.isCritical()) {
            group.criticalStep = group.isCritical() ? std::min(group.criticalStep, row.criticalStep) : row.criticalStep;
            group.criticalEnd = std::max(group.criticalEnd, row.criticalEnd);
        }
        if (row.startedMs > 0) {
            group.startedMs = group.startedMs == 0 ? row.startedMs : std::min(group.startedMs, row.startedMs);
            isOver = isOver && row.endedMs >= row.startedMs;
            group.endedMs = std::max(group.endedMs, row.endedMs);
        }
    }
    group.endedMs = isOver ? group.endedMs : 0;
    return group;
}

} // namespace autodevos
