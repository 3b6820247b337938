// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/taskrows.h"

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

    [[nodiscard]] const QVector<TaskRow> &nodes() const { return m_rows.rows(); }
    [[nodiscard]] const QVector<GraphEdge> &edges() const { return m_edges; }
    [[nodiscard]] int indexOf(const TaskId &task) const { return m_rows.indexOf(task); }
    [[nodiscard]] const QVector<int> &dependents(int node) const { return m_rows.dependents(node); }
    /// The shortest way along the edges, with both ends; empty: there is none.
    [[nodiscard]] QVector<int> chain(int from, int to) const;
    [[nodiscard]] bool isRunActive() const { return m_rows.isRunActive(); }

    /// Tells what is still gathered at once; for tests and before an export.
    void flush();

Q_SIGNALS:
    void structureChanged(); ///< nodes and edges are others than before
    void nodesChanged(const QVector<int> &nodes);

private:
    void readEdges();
    void schedule();

    TaskRows m_rows;
    QVector<GraphEdge> m_edges;
    QTimer m_flushTimer;
};

} // namespace autodevos
