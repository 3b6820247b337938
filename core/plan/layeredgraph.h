// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

namespace autodevos::layered {

struct Arc {
    int from = 0;
    int to = 0;
};

/// Vertices in columns; arcs join neighbouring columns only. The first `realCount` vertices are nodes, the others
/// are lanes: places where a long edge passes a column.
struct Graph {
    int realCount = 0;
    std::vector<int> rank;
    std::vector<std::vector<int>> columns; ///< vertices from top to bottom
    std::vector<int> position;             ///< index of a vertex in its column
    std::vector<int> leftStart, left; ///< neighbours one column to the left: left[leftStart[v] … leftStart[v + 1])
    std::vector<int> rightStart, right;
    std::vector<std::vector<int>> lanes; ///< per edge the lanes it passes, from left to right
    std::vector<Arc> arcs;

    [[nodiscard]] int size() const { return static_cast<int>(rank.size()); }
    [[nodiscard]] bool isLane(int vertex) const { return vertex >= realCount; }
    void buildNeighbours();
    void renumber(int column); ///< brings `position` in line with the column's order
};

/// Ranks such that every arc goes to a higher one, with short arcs. `arcs` must be free of cycles.
/// `previous` is a rank to keep where possible, -1: none; empty: none for all.
[[nodiscard]] std::vector<int> assignRanks(int count, const std::vector<Arc> &arcs, const std::vector<int> &previous);

/// Pairs of arcs that cross.
[[nodiscard]] long long countCrossings(const Graph &graph);

/// Orders every column anew for few crossings.
void reduceCrossings(Graph &graph);
/// Keeps the order of what is not in `isFree` and finds the best place for the rest.
void insertFree(Graph &graph, const std::vector<bool> &isFree);

/// Takes chains of vertices (long edges, tasks in a row) out of their columns one by one and puts each back on the
/// way with the fewest crossings, found by dynamic programming over all columns it passes. Never makes it worse.
class ChainReinserter {
public:
    explicit ChainReinserter(Graph &graph);
    /// Once over all chains; the number of crossings it saved. With `takesEqual` a chain also moves where it makes
    /// no difference, which lets others move later.
    [[nodiscard]] long long run(bool takesEqual);

private:
    void findChains();
    [[nodiscard]] long long reinsert(const std::vector<int> &chain, bool takesEqual);
    [[nodiscard]] long long startCosts(const std::vector<int> &chain);
    [[nodiscard]] long long passGap(const std::vector<int> &chain, std::size_t step);
    [[nodiscard]] long long endCosts(const std::vector<int> &chain);
    void place(const std::vector<int> &chain, std::size_t lastSlot);
    [[nodiscard]] int reducedPosition(const std::vector<int> &chain, int vertex) const;

    Graph &m_graph;
    std::vector<std::vector<int>> m_chains;
    std::vector<int> m_costs; ///< of every slot of the column reached so far
    std::vector<int> m_nextCosts;
    std::vector<int> m_row;                  ///< crossings from one slot to every slot of the next column
    std::vector<std::vector<int>> m_choices; ///< per step and slot the best slot before it
};

/// What decides the heights of the vertices.
struct HeightInput {
    std::vector<double> size;   ///< height of each vertex; lanes have none
    std::vector<double> wanted; ///< height to keep; NaN: none
    double nodeGap = 0;
    double laneGap = 0;
};

/// The centre height of every vertex: order kept, nothing overlaps, long edges level where there is room.
[[nodiscard]] std::vector<double> assignHeights(const Graph &graph, const HeightInput &input);

} // namespace autodevos::layered
