// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/graphmodel.h"

#include <algorithm>

namespace autodevos {

GraphModel::GraphModel(QObject *parent)
    : QObject(parent)
{
    m_flushTimer.setSingleShot(true);
    m_flushTimer.setInterval(33);
    connect(&m_flushTimer, &QTimer::timeout, this, &GraphModel::flush);
}

void GraphModel::setState(const ProjectState &state)
{
    m_rows.reset(state);
    readStructure();
    Q_EMIT structureChanged();
}

void GraphModel::applyEvents(const ProjectState &state, const QVector<Event> &events)
{
    if (m_rows.apply(state, events)) {
        readStructure();
        Q_EMIT structureChanged();
        return;
    }
    schedule();
}

void GraphModel::setStale(const QVector<TaskId> &tasks)
{
    m_rows.setStale(tasks);
    schedule();
}

void GraphModel::setCollapsed(const QSet<RoleId> &roles)
{
    if (m_collapsed != roles) {
        m_collapsed = roles;
        readStructure();
        Q_EMIT structureChanged();
    }
}

QSet<RoleId> GraphModel::collapsibleRoles() const
{
    QSet<RoleId> seen;
    QSet<RoleId> several;
    for (const TaskRow &row : tasks()) {
        if (seen.contains(row.role)) {
            several.insert(row.role);
        }
        seen.insert(row.role);
    }
    return several;
}

int GraphModel::indexOf(const TaskId &task) const
{
    const int row = m_rows.indexOf(task);
    if (!isGrouped()) {
        return row;
    }
    return row >= 0 ? m_groups.nodeOf.at(row) : m_groupNodes.value(task, -1);
}

TaskId GraphModel::firstTaskOf(const TaskId &group) const
{
    const int node = m_groupNodes.value(group, -1);
    return node < 0 ? TaskId() : tasks().at(m_groups.members.at(node).constFirst()).id;
}

void GraphModel::flush()
{
    m_flushTimer.stop();
    QVector<int> dirty = m_rows.takeDirty();
    if (isGrouped()) {
        QSet<int> nodes;
        for (const int row : std::as_const(dirty)) {
            nodes.insert(m_groups.nodeOf.at(row));
        }
        dirty = QVector<int>(nodes.begin(), nodes.end());
        std::sort(dirty.begin(), dirty.end());
        for (const int node : std::as_const(dirty)) {
            m_nodes[node] = nodeRow(m_groups.members.at(node));
        }
    }
    if (!dirty.isEmpty()) {
        Q_EMIT nodesChanged(dirty);
    }
}

TaskRow GraphModel::nodeRow(const QVector<int> &members) const
{
    return members.size() == 1 ? tasks().at(members.constFirst()) : groupRow(tasks(), members);
}

void GraphModel::readStructure()
{
    m_groups = m_collapsed.isEmpty() ? RoleGroups() : groupedByRole(tasks(), m_rows.dependents(), m_collapsed);
    m_nodes.clear();
    m_groupNodes.clear();
    for (const QVector<int> &members : std::as_const(m_groups.members)) {
        if (members.size() > 1) {
            m_groupNodes.insert(groupRow(tasks(), members).id, static_cast<int>(m_nodes.size()));
        }
        m_nodes.append(nodeRow(members));
    }
    readEdges();
}

void GraphModel::readEdges()
{
    m_edges.clear();
    m_dependents.clear();
    m_dependents.resize(m_nodes.size());
    QSet<QPair<int, int>> known;
    for (int row = 0; row < tasks().size(); ++row) {
        for (const TaskId &need : tasks().at(row).needs) {
            const int from = indexOf(need);
            const int to = isGrouped() ? m_groups.nodeOf.at(row) : row;
            if (from < 0 || (isGrouped() && (from == to || known.contains({from, to})))) {
                continue;
            }
            m_edges.append({from, to});
            if (isGrouped()) {
                known.insert({from, to});
                m_dependents[from].append(to);
            }
        }
    }
}

void GraphModel::schedule()
{
    if (m_rows.hasDirty() && !m_flushTimer.isActive()) {
        m_flushTimer.start();
    }
}

QVector<int> GraphModel::chain(int from, int to) const
{
    QVector<int> before(nodes().size(), -1);
    QVector<int> open{from};
    before[from] = from;
    for (qsizetype next = 0; next < open.size() && before.at(to) < 0; ++next) {
        for (const int node : dependents(open.at(next))) {
            if (before.at(node) < 0) {
                before[node] = open.at(next);
                open.append(node);
            }
        }
    }
    if (before.at(to) < 0) {
        return {};
    }
    QVector<int> way{to};
    while (way.constFirst() != from) {
        way.prepend(before.at(way.constFirst()));
    }
    return way;
}

} // namespace autodevos
