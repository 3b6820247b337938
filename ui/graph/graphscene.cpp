// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/graph/graphscene.h"

#include <QLineF>
#include <QPolygonF>

#include <algorithm>
#include <cmath>

namespace autodevos {

namespace {

constexpr double CellWidth = 600;
constexpr double CellHeight = 300;

} // namespace

void GraphGrid::reset(const QRectF &bounds, double cellWidth, double cellHeight)
{
    // Never more than about a million cells, however wide a graph is.
    const double cells = (bounds.width() / cellWidth + 1) * (bounds.height() / cellHeight + 1);
    const double coarser = std::max(1.0, std::sqrt(cells / 1e6));
    m_origin = bounds.topLeft();
    m_cellWidth = cellWidth * coarser;
    m_cellHeight = cellHeight * coarser;
    m_columns = static_cast<int>(bounds.width() / m_cellWidth) + 1;
    m_rows = static_cast<int>(bounds.height() / m_cellHeight) + 1;
    m_cells.clear();
    m_cells.resize(static_cast<qsizetype>(m_columns) * m_rows);
}

GraphGrid::Range GraphGrid::rangeOf(const QRectF &rect) const
{
    const auto cell = [](double distance, double size, int count) {
        return static_cast<int>(std::clamp(std::floor(distance / size), 0.0, static_cast<double>(count - 1)));
    };
    return {cell(rect.left() - m_origin.x(), m_cellWidth, m_columns),
            cell(rect.top() - m_origin.y(), m_cellHeight, m_rows),
            cell(rect.right() - m_origin.x(), m_cellWidth, m_columns),
            cell(rect.bottom() - m_origin.y(), m_cellHeight, m_rows)};
}

void GraphGrid::insert(int item, const QRectF &rect)
{
    const Range range = rangeOf(rect);
    for (int row = range.top; row <= range.bottom; ++row) {
        for (int column = range.left; column <= range.right; ++column) {
            QVector<int> &cell = m_cells[static_cast<qsizetype>(row) * m_columns + column];
            if (cell.isEmpty() || cell.constLast() != item) {
                cell.append(item);
            }
        }
    }
}

QVector<int> GraphGrid::itemsIn(const QRectF &rect, int itemCount) const
{
    QVector<int> items;
    if (m_cells.isEmpty()) {
        return items;
    }
    QVector<bool> isSeen(itemCount, false);
    const Range range = rangeOf(rect);
    for (int row = range.top; row <= range.bottom; ++row) {
        for (int column = range.left; column <= range.right; ++column) {
            for (const int item : m_cells.at(static_cast<qsizetype>(row) * m_columns + column)) {
                if (!isSeen.at(item)) {
                    isSeen[item] = true;
                    items.append(item);
                }
            }
        }
    }
    std::sort(items.begin(), items.end());
    return items;
}

GraphScene GraphScene::build(const Input &input, const GraphScene &previous)
{
    GraphScene scene;
    scene.m_input = input;
    QHash<TaskId, int> known;
    for (int node = 0; node < previous.tasks().size(); ++node) {
        known.insert(previous.tasks().at(node), node);
    }
    const auto isKnown = [&known](const TaskId &task) {
        return known.contains(task);
    };
    const auto knownCount = std::count_if(input.tasks.begin(), input.tasks.end(), isKnown);
    // Another project's plan owes nothing to the old places.
    const bool keepsPlaces = previous.nodeSize() == input.nodeSize && 2 * knownCount > input.tasks.size();
    QVector<LayoutNode> nodes;
    for (const TaskId &task : input.tasks) {
        LayoutNode node{input.nodeSize.width(), input.nodeSize.height(), {}};
        if (keepsPlaces && isKnown(task)) {
            node.previous = previous.m_layout.nodes.at(known.value(task));
        }
        nodes.append(node);
    }
    QHash<QPair<int, int>, int> knownEdges;
    for (int edge = 0; edge < previous.edges().size(); ++edge) {
        knownEdges.insert({previous.edges().at(edge).from, previous.edges().at(edge).to}, edge);
    }
    QVector<LayoutEdge> edges;
    for (const GraphEdge &edge : input.edges) {
        LayoutEdge laid{edge.from, edge.to, {}};
        if (keepsPlaces) {
            const int from = known.value(input.tasks.at(edge.from), -1);
            const int to = known.value(input.tasks.at(edge.to), -1);
            if (const int before = knownEdges.value({from, to}, -1); before >= 0) {
                laid.previousLanes = previous.m_layout.lanes.at(before);
            }
        }
        edges.append(laid);
    }
    scene.m_layout = layoutGraph(nodes, edges);
    scene.index();
    return scene;
}

void GraphScene::index()
{
    const QSizeF size = m_input.nodeSize;
    m_nodeGrid.reset(bounds(), CellWidth, CellHeight);
    m_edgeGrid.reset(bounds(), CellWidth, CellHeight);
    for (int node = 0; node < m_layout.nodes.size(); ++node) {
        const QPointF centre = m_layout.nodes.at(node).centre;
        m_nodes.append(QRectF(centre - QPointF(size.width(), size.height()) / 2, size));
        m_nodeGrid.insert(node, m_nodes.constLast());
    }
    m_edgesOf.resize(m_nodes.size());
    for (int edge = 0; edge < edges().size(); ++edge) {
        m_edgesOf[edges().at(edge).from].append(edge);
        m_edgesOf[edges().at(edge).to].append(edge);
        const QVector<QPointF> &points = route(edge);
        for (qsizetype i = 1; i < points.size(); ++i) {
            m_edgeGrid.insert(edge, QRectF(points[i - 1], points[i]).normalized().adjusted(-2, -2, 2, 2));
        }
    }
}

QPainterPath GraphScene::path(int edge) const
{
    const QVector<QPointF> &points = route(edge);
    QPainterPath path;
    if (points.size() < 2) {
        return path;
    }
    path.moveTo(points.constFirst());
    for (qsizetype i = 1; i < points.size(); ++i) {
        const QPointF from = points[i - 1];
        const QPointF to = points[i];
        if (from.y() == to.y()) {
            path.lineTo(to);
        } else {
            // Level at both ends; all edges of a gap share the same shape, so they cross only where they must.
            const double reach = (to.x() - from.x()) / 2;
            path.cubicTo(from + QPointF(reach, 0), to - QPointF(reach, 0), to);
        }
    }
    return path;
}

int GraphScene::nodeAt(const QPointF &point) const
{
    for (const int node : nodesIn(QRectF(point, QSizeF(0, 0)))) {
        if (m_nodes.at(node).contains(point)) {
            return node;
        }
    }
    return -1;
}

int GraphScene::edgeAt(const QPointF &point, double reach) const
{
    int nearest = -1;
    double best = reach;
    const QRectF around(point - QPointF(reach, reach), QSizeF(2 * reach, 2 * reach));
    for (const int edge : edgesIn(around)) {
        const QList<QPolygonF> lines = path(edge).toSubpathPolygons();
        const QPolygonF line = lines.isEmpty() ? QPolygonF() : lines.constFirst();
        for (qsizetype i = 1; i < line.size(); ++i) {
            const QPointF along = line.at(i) - line.at(i - 1);
            const double length = QPointF::dotProduct(along, along);
            const double part = length <= 0 ? 0 : QPointF::dotProduct(point - line.at(i - 1), along) / length;
            const double distance = QLineF(line.at(i - 1) + along * std::clamp(part, 0.0, 1.0), point).length();
            if (distance < best) {
                best = distance;
                nearest = edge;
            }
        }
    }
    return nearest;
}

QVector<int> GraphScene::nodesIn(const QRectF &rect) const
{
    return m_nodeGrid.itemsIn(rect, static_cast<int>(m_nodes.size()));
}

QVector<int> GraphScene::edgesIn(const QRectF &rect) const
{
    return m_edgeGrid.itemsIn(rect, static_cast<int>(edges().size()));
}

int GraphScene::firstNode() const
{
    int first = -1;
    for (int node = 0; node < m_nodes.size(); ++node) {
        if (rankOf(node) == 0 && (first < 0 || m_nodes.at(node).top() < m_nodes.at(first).top())) {
            first = node;
        }
    }
    return first;
}

int GraphScene::neighbour(int node, Qt::Key key) const
{
    const QPointF here = m_nodes.at(node).center();
    int best = -1;
    double bestDistance = 0;
    const auto offer = [&](int other) {
        const double distance = std::abs(m_nodes.at(other).center().y() - here.y());
        if (best < 0 || distance < bestDistance) {
            best = other;
            bestDistance = distance;
        }
    };
    if (key == Qt::Key_Left || key == Qt::Key_Right) {
        for (const int edge : edgesOf(node)) {
            const auto [from, to] = edges().at(edge);
            if (key == Qt::Key_Right && from == node) {
                offer(to);
            } else if (key == Qt::Key_Left && to == node) {
                offer(from);
            }
        }
        return best;
    }
    for (int other = 0; other < m_nodes.size(); ++other) {
        const double down = m_nodes.at(other).center().y() - here.y();
        if (rankOf(other) == rankOf(node) && (key == Qt::Key_Down ? down > 0 : down < 0)) {
            offer(other);
        }
    }
    return best;
}

} // namespace autodevos
