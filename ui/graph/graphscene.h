// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/layout.h"
#include "ui/models/graphmodel.h"

#include <QPainterPath>
#include <QRectF>

namespace autodevos {

/// Finds quickly what lies in a part of the scene: item numbers by cell of a uniform grid.
class GraphGrid {
public:
    void reset(const QRectF &bounds, double cellWidth, double cellHeight);
    void insert(int item, const QRectF &rect);
    /// Items whose cells meet `rect`, each once, in the order of their numbers.
    [[nodiscard]] QVector<int> itemsIn(const QRectF &rect, int itemCount) const;

private:
    struct Range {
        int left, top, right, bottom;
    };
    [[nodiscard]] Range rangeOf(const QRectF &rect) const;

    QPointF m_origin;
    double m_cellWidth = 1;
    double m_cellHeight = 1;
    int m_columns = 0;
    int m_rows = 0;
    QVector<QVector<int>> m_cells;
};

/// The laid-out graph: where every node and edge lies, without what they look like. An immutable value that may be
/// built in any thread.
class GraphScene {
public:
    struct Input {
        QVector<TaskId> tasks;
        QVector<GraphEdge> edges;
        QSizeF nodeSize;
    };

    /// Nodes known from `previous` stay where they are as far as the edges allow.
    [[nodiscard]] static GraphScene build(const Input &input, const GraphScene &previous);

    [[nodiscard]] const QVector<TaskId> &tasks() const { return m_input.tasks; }
    [[nodiscard]] const QVector<GraphEdge> &edges() const { return m_input.edges; }
    [[nodiscard]] const QVector<QRectF> &nodes() const { return m_nodes; }
    [[nodiscard]] QSizeF nodeSize() const { return m_input.nodeSize; }
    [[nodiscard]] int rankOf(int node) const { return m_layout.nodes.at(node).rank; }
    [[nodiscard]] const QVector<QPointF> &route(int edge) const { return m_layout.edges.at(edge); }
    /// The route with rounded bends.
    [[nodiscard]] QPainterPath path(int edge) const;
    [[nodiscard]] const QRectF &bounds() const { return m_layout.bounds; }
    [[nodiscard]] qint64 crossings() const { return m_layout.crossings; }

    [[nodiscard]] int nodeAt(const QPointF &point) const; ///< -1: none
    /// The edge that passes within `reach` of the point, the nearest one; -1: none.
    [[nodiscard]] int edgeAt(const QPointF &point, double reach) const;
    [[nodiscard]] QVector<int> nodesIn(const QRectF &rect) const;
    [[nodiscard]] QVector<int> edgesIn(const QRectF &rect) const;
    /// Edges that start or end at the node.
    [[nodiscard]] const QVector<int> &edgesOf(int node) const { return m_edgesOf.at(node); }
    [[nodiscard]] int firstNode() const; ///< where walking starts: top of the first column; -1: none
    /// The node to go to from `node` by an arrow key: along edges for left and right, in the column for up and
    /// down; -1: none.
    [[nodiscard]] int neighbour(int node, Qt::Key key) const;

private:
    void index();

    Input m_input;
    Layout m_layout;
    QVector<QRectF> m_nodes;
    QVector<QVector<int>> m_edgesOf;
    GraphGrid m_nodeGrid;
    GraphGrid m_edgeGrid;
};

} // namespace autodevos
