// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/graphmodel.h"

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
    readEdges();
    Q_EMIT structureChanged();
}

void GraphModel::applyEvents(const ProjectState &state, const QVector<Event> &events)
{
    if (m_rows.apply(state, events)) {
        readEdges();
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

void GraphModel::flush()
{
    m_flushTimer.stop();
    const QVector<int> dirty = m_rows.takeDirty();
    if (!dirty.isEmpty()) {
        Q_EMIT nodesChanged(dirty);
    }
}

void GraphModel::readEdges()
{
    m_edges.clear();
    for (int node = 0; node < nodes().size(); ++node) {
        for (const TaskId &need : nodes().at(node).needs) {
            if (const int from = indexOf(need); from >= 0) {
                m_edges.append({from, node});
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
