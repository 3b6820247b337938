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

} // namespace autodevos
