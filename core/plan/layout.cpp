// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/layout.h"

#include "core/plan/layeredgraph.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace autodevos {

using layered::Arc;
using layered::Graph;

namespace {

constexpr double NoHeight = std::numeric_limits<double>::quiet_NaN();

std::size_t at(int index)
{
    return static_cast<std::size_t>(index);
}

/// Marks the edges that can be layered: in range, no loops, none that closes a cycle.
std::vector<bool> usableEdges(int count, const QVector<LayoutEdge> &edges)
{
    std::vector<bool> isUsable(at(static_cast<int>(edges.size())), false);
    std::vector<std::vector<int>> outgoing(at(count));
    std::vector<int> open(at(count), 0);
    for (int i = 0; i < edges.size(); ++i) {
        const LayoutEdge &edge = edges[i];
        const bool isInRange = edge.from >= 0 && edge.from < count && edge.to >= 0 && edge.to < count;
        if (isInRange && edge.from != edge.to) {
            isUsable[at(i)] = true;
            outgoing[at(edge.from)].push_back(i);
            ++open[at(edge.to)];
        }
    }
    std::vector<int> ready;
    std::vector<bool> isDone(at(count), false);
    for (int node = 0; node < count; ++node) {
        if (open[at(node)] == 0) {
            ready.push_back(node);
        }
    }
    int next = 0;
    for (int done = 0; done < count; ++done) {
        if (ready.empty()) {
            // A cycle: its first node goes ahead, what still leads to it no longer counts.
            while (isDone[at(next)]) {
                ++next;
            }
            ready.push_back(next);
        }
        const int node = ready.back();
        ready.pop_back();
        isDone[at(node)] = true;
        for (const int edge : outgoing[at(node)]) {
            const int to = edges[edge].to;
            if (isDone[at(to)]) {
                isUsable[at(edge)] = false;
            } else if (--open[at(to)] == 0) {
                ready.push_back(to);
            }
        }
    }
    return isUsable;
}

std::vector<int> ranksOf(const QVector<LayoutNode> &nodes, const QVector<LayoutEdge> &edges,
                         const std::vector<bool> &isUsable)
{
    std::vector<Arc> arcs;
    for (int i = 0; i < edges.size(); ++i) {
        if (isUsable[at(i)]) {
            arcs.push_back({edges[i].from, edges[i].to});
        }
    }
    std::vector<int> previous;
    const auto hasPlace = [](const LayoutNode &node) {
        return node.previous.has_value();
    };
    if (std::any_of(nodes.begin(), nodes.end(), hasPlace)) {
        for (const LayoutNode &node : nodes) {
            previous.push_back(node.previous ? node.previous->rank : -1);
        }
    }
    return layered::assignRanks(static_cast<int>(nodes.size()), arcs, previous);
}

Graph buildGraph(std::vector<int> ranks, const QVector<LayoutEdge> &edges, const std::vector<bool> &isUsable)
{
    Graph graph;
    graph.realCount = static_cast<int>(ranks.size());
    graph.rank = std::move(ranks);
    graph.lanes.resize(at(static_cast<int>(edges.size())));
    for (int i = 0; i < edges.size(); ++i) {
        if (!isUsable[at(i)]) {
            continue;
        }
        int from = edges[i].from;
        for (int rank = graph.rank[at(from)] + 1; rank < graph.rank[at(edges[i].to)]; ++rank) {
            const int lane = graph.size();
            graph.rank.push_back(rank);
            graph.lanes[at(i)].push_back(lane);
            graph.arcs.push_back({from, lane});
            from = lane;
        }
        graph.arcs.push_back({from, edges[i].to});
    }
    const auto highest = std::max_element(graph.rank.begin(), graph.rank.end());
    graph.columns.resize(highest == graph.rank.end() ? 0 : at(*highest + 1));
    graph.position.resize(graph.rank.size());
    for (int vertex = 0; vertex < graph.size(); ++vertex) {
        graph.columns[at(graph.rank[at(vertex)])].push_back(vertex);
    }
    for (int column = 0; column < static_cast<int>(graph.columns.size()); ++column) {
        graph.renumber(column);
    }
    graph.buildNeighbours();
    return graph;
}

/// Heights to keep, from the previous layout. Nodes that had to change their column are free.
std::vector<double> wantedHeights(const Graph &graph, const QVector<LayoutNode> &nodes,
                                  const QVector<LayoutEdge> &edges)
{
    std::vector<double> wanted(graph.rank.size(), NoHeight);
    for (int node = 0; node < nodes.size(); ++node) {
        if (nodes[node].previous && nodes[node].previous->rank == graph.rank[at(node)]) {
            wanted[at(node)] = nodes[node].previous->centre.y();
        }
    }
    for (int edge = 0; edge < edges.size(); ++edge) {
        const std::vector<int> &lanes = graph.lanes[at(edge)];
        if (static_cast<int>(lanes.size()) == edges[edge].previousLanes.size()) {
            for (std::size_t i = 0; i < lanes.size(); ++i) {
                wanted[at(lanes[i])] = edges[edge].previousLanes[static_cast<qsizetype>(i)];
            }
        }
    }
    return wanted;
}

void orderAsBefore(Graph &graph, const std::vector<double> &wanted)
{
    std::vector<bool> isFree(wanted.size());
    for (std::size_t i = 0; i < wanted.size(); ++i) {
        isFree[i] = std::isnan(wanted[i]);
    }
    for (int column = 0; column < static_cast<int>(graph.columns.size()); ++column) {
        std::vector<int> &vertices = graph.columns[at(column)];
        const auto firstFree = std::stable_partition(vertices.begin(), vertices.end(),
                                                     [&isFree](int vertex) { return !isFree[at(vertex)]; });
        std::stable_sort(vertices.begin(), firstFree,
                         [&wanted](int a, int b) { return wanted[at(a)] < wanted[at(b)]; });
        graph.renumber(column);
    }
    layered::insertFree(graph, isFree);
}

/// Left border and width of every column; the gap grows where edges climb far, so that they stay apart.
struct Columns {
    std::vector<double> left;
    std::vector<double> width;
};

Columns placeColumns(const Graph &graph, const QVector<LayoutNode> &nodes, const std::vector<double> &heights,
                     const LayoutOptions &options)
{
    const std::size_t count = graph.columns.size();
    Columns columns{std::vector<double>(count, 0.0), std::vector<double>(count, 0.0)};
    for (int node = 0; node < nodes.size(); ++node) {
        double &width = columns.width[at(graph.rank[at(node)])];
        width = std::max(width, nodes[node].width);
    }
    std::vector<double> climb(count + 1, 0.0);
    std::vector<int> arcs(count + 1, 0);
    for (const Arc &arc : graph.arcs) {
        const std::size_t column = at(graph.rank[at(arc.from)]);
        climb[column] += std::abs(heights[at(arc.to)] - heights[at(arc.from)]);
        ++arcs[column];
    }
    double x = 0;
    for (std::size_t column = 0; column < count; ++column) {
        columns.left[column] = x;
        const double mean = arcs[column] > 0 ? climb[column] / arcs[column] : 0.0;
        // Steps, so that a small change elsewhere does not shift everything to the right of it.
        const double extra = std::floor(std::clamp(mean / 8 - 8, 0.0, 4 * options.rankGap) / 24) * 24;
        x += columns.width[column] + options.rankGap + extra;
    }
    return columns;
}

QVector<QPointF> routeOf(const LayoutEdge &edge, const std::vector<int> &lanes, const Graph &graph,
                         const Columns &columns, const std::vector<double> &heights, const Layout &layout,
                         const QVector<LayoutNode> &nodes)
{
    QVector<QPointF> points;
    const auto append = [&points](double x, double y) {
        // Points on a level line add nothing.
        const qsizetype size = points.size();
        if (size >= 2 && points[size - 1].y() == y && points[size - 2].y() == y) {
            points[size - 1].setX(x);
        } else if (size == 0 || points[size - 1] != QPointF(x, y)) {
            points.append(QPointF(x, y));
        }
    };
    const auto right = [&columns](int rank) {
        return columns.left[at(rank)] + columns.width[at(rank)];
    };
    const QPointF from = layout.nodes[edge.from].centre;
    const QPointF to = layout.nodes[edge.to].centre;
    append(from.x() + nodes[edge.from].width / 2, from.y());
    append(right(layout.nodes[edge.from].rank), from.y());
    for (const int lane : lanes) {
        append(columns.left[at(graph.rank[at(lane)])], heights[at(lane)]);
        append(right(graph.rank[at(lane)]), heights[at(lane)]);
    }
    append(columns.left[at(layout.nodes[edge.to].rank)], to.y());
    append(to.x() - nodes[edge.to].width / 2, to.y());
    return points;
}

/// Puts the finished heights and columns into the answer.
Layout assemble(const Graph &graph, const std::vector<double> &heights, const QVector<LayoutNode> &nodes,
                const QVector<LayoutEdge> &edges, const std::vector<bool> &isUsable, const LayoutOptions &options)
{
    Layout layout;
    layout.rankCount = static_cast<int>(graph.columns.size());
    const Columns columns = placeColumns(graph, nodes, heights, options);
    QRectF bounds;
    for (int node = 0; node < nodes.size(); ++node) {
        const int rank = graph.rank[at(node)];
        const QPointF centre(columns.left[at(rank)] + columns.width[at(rank)] / 2, heights[at(node)]);
        layout.nodes.append({rank, centre});
        bounds |= QRectF(centre.x() - nodes[node].width / 2, centre.y() - nodes[node].height / 2, nodes[node].width,
                         nodes[node].height);
    }
    double top = bounds.top();
    double bottom = bounds.bottom();
    for (int i = 0; i < edges.size(); ++i) {
        QVector<double> lanes;
        for (const int lane : graph.lanes[at(i)]) {
            lanes.append(heights[at(lane)]);
            top = std::min(top, lanes.constLast());
            bottom = std::max(bottom, lanes.constLast());
        }
        layout.lanes.append(lanes);
        const bool isDrawable =
            edges[i].from >= 0 && edges[i].from < nodes.size() && edges[i].to >= 0 && edges[i].to < nodes.size();
        if (isUsable[at(i)]) {
            layout.edges.append(routeOf(edges[i], graph.lanes[at(i)], graph, columns, heights, layout, nodes));
        } else if (isDrawable) {
            layout.edges.append({layout.nodes[edges[i].from].centre, layout.nodes[edges[i].to].centre});
        } else {
            layout.edges.append(QVector<QPointF>());
        }
    }
    layout.bounds = QRectF(QPointF(bounds.left(), top), QPointF(bounds.right(), bottom));
    layout.crossings = layered::countCrossings(graph);
    return layout;
}

/// Whole pixels; the top of a fresh layout is the origin.
void settle(std::vector<double> &heights, const std::vector<double> &sizes, bool isFresh)
{
    double top = 0;
    if (isFresh && !heights.empty()) {
        top = std::numeric_limits<double>::max();
        for (std::size_t i = 0; i < heights.size(); ++i) {
            top = std::min(top, heights[i] - sizes[i] / 2);
        }
    }
    for (double &height : heights) {
        height = std::round(height - top);
    }
}

} // namespace

Layout layoutGraph(const QVector<LayoutNode> &nodes, const QVector<LayoutEdge> &edges, const LayoutOptions &options)
{
    const std::vector<bool> isUsable = usableEdges(static_cast<int>(nodes.size()), edges);
    Graph graph = buildGraph(ranksOf(nodes, edges, isUsable), edges, isUsable);
    layered::HeightInput input;
    input.size.resize(graph.rank.size(), 0.0);
    for (int node = 0; node < nodes.size(); ++node) {
        input.size[at(node)] = nodes[node].height;
    }
    input.nodeGap = options.nodeGap;
    input.laneGap = options.laneGap;
    input.wanted = wantedHeights(graph, nodes, edges);
    const bool isFresh = std::all_of(input.wanted.begin(), input.wanted.end(), [](double y) { return std::isnan(y); });
    if (isFresh) {
        layered::reduceCrossings(graph);
    } else {
        orderAsBefore(graph, input.wanted);
    }
    std::vector<double> heights = layered::assignHeights(graph, input);
    settle(heights, input.size, isFresh);
    return assemble(graph, heights, nodes, edges, isUsable, options);
}

} // namespace autodevos
