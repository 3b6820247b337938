// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/rolegroups.h"

#include <QObject>
#include <QTimer>

namespace autodevos {

/// One dependency: the task at `from` is needed by the task at `to`.
struct GraphEdge {
    int from = 0;
    int to = 0;
    friend bool operator==(const GraphEdge &, const GraphEdge &) = default;
};

/// The plan as a graph: nodes by index in plan order and the edges between them. A projection of the project's
/// events in the main thread, owned by the view that shows it. Changes are gathered and told every 33 ms; it never
/// polls and never asks the engine.
class GraphModel final : public QObject {
    Q_OBJECT

public:
    explicit GraphModel(QObject *parent = nullptr);

    void setState(const ProjectState &state);
    void applyEvents(const ProjectState &state, const QVector<Event> &events);
    void setStale(const QVector<TaskId> &tasks);

    /// Tasks, and in place of those of a collapsed role the groups they form.
    [[nodiscard]] const QVector<TaskRow> &nodes() const { return isGrouped() ? m_nodes : m_rows.rows(); }
    [[nodiscard]] const QVector<TaskRow> &tasks() const { return m_rows.rows(); }
    [[nodiscard]] const QVector<GraphEdge> &edges() const { return m_edges; }
    /// The node of a task, which may be its group's, or of a group; -1: none.
    [[nodiscard]] int indexOf(const TaskId &task) const;
    [[nodiscard]] const QVector<int> &dependents(int node) const
    {
        return isGrouped() ? m_dependents.at(node) : m_rows.dependents(node);
    }
    void setCollapsed(const QSet<RoleId> &roles);
    [[nodiscard]] const QSet<RoleId> &collapsed() const { return m_collapsed; }
    [[nodiscard]] QSet<RoleId> collapsibleRoles() const; ///< with two tasks or more
    /// The first task of a group; empty: there is no such group.
    [[nodiscard]] TaskId firstTaskOf(const TaskId &group) const;
    /// The shortest way along the edges, with both ends; empty: there is none.
    [[nodiscard]] QVector<int> chain(int from, int to) const;
    [[nodiscard]] bool isRunActive() const { return m_rows.isRunActive(); }

    /// Tells what is still gathered at once; for tests and before an export.
    void flush();

Q_SIGNALS:
    void structureChanged(); ///< nodes and edges are others than before
    void nodesChanged(const QVector<int> &nodes);

private:
    void readStructure();
    void readEdges();
    void schedule();
    [[nodiscard]] bool isGrouped() const { return !m_groups.nodeOf.isEmpty(); }
    [[nodiscard]] TaskRow nodeRow(const QVector<int> &members) const;

    TaskRows m_rows;
    QVector<GraphEdge> m_edges;
    QSet<RoleId> m_collapsed;
    RoleGroups m_groups; ///< empty while nothing is collapsed
    QVector<TaskRow> m_nodes;
    QHash<TaskId, int> m_groupNodes;
    QVector<QVector<int>> m_dependents;
    QTimer m_flushTimer;
};

} // namespace autodevos
