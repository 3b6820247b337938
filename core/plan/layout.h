// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointF>
#include <QRectF>
#include <QVector>

#include <optional>

namespace autodevos {

/// Where a node stands: its rank (column, from 0) and the centre of its box.
struct LayoutPlace {
    int rank = 0;
    QPointF centre;
    friend bool operator==(const LayoutPlace &, const LayoutPlace &) = default;
};

struct LayoutNode {
    double width = 0;
    double height = 0;
    std::optional<LayoutPlace> previous; ///< where it stood before; it stays as near to that as the edges allow
};

struct LayoutEdge {
    int from = 0; ///< index of the node that comes first
    int to = 0;
    QVector<double> previousLanes; ///< Layout::lanes of this edge in the previous layout; may be empty
};

struct LayoutOptions {
    double rankGap = 60; ///< between columns
    double nodeGap = 20; ///< between nodes of a column
    double laneGap = 14; ///< between an edge passing through a column and what is beside it
};

/// A finished drawing. Without previous places its top left corner is the origin; with them the old places count.
struct Layout {
    QVector<LayoutPlace> nodes;
    /// Per edge a polyline from the right border of one node to the left border of the other. In a column it runs
    /// level, between columns it goes straight from height to height; it never passes through a node.
    QVector<QVector<QPointF>> edges;
    QVector<QVector<double>> lanes; ///< per edge its height in each column it passes
    QRectF bounds;
    int rankCount = 0;
    qint64 crossings = 0; ///< pairs of edges that cross between two columns
};

/// Layered drawing from left to right (Sugiyama, Tagawa, Toda 1981): ranks, crossing reduction by barycentre sweeps
/// and sifting, heights by weighted least squares with separation. Pure and deterministic: no clock, no threads.
/// Edges out of range, to itself or closing a cycle are drawn straight and do not count.
[[nodiscard]] Layout layoutGraph(const QVector<LayoutNode> &nodes, const QVector<LayoutEdge> &edges,
                                 const LayoutOptions &options = {});

} // namespace autodevos
