// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/layeredgraph.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace autodevos::layered {

namespace {

std::size_t at(int index)
{
    return static_cast<std::size_t>(index);
}

constexpr double Free = std::numeric_limits<double>::infinity();

class HeightSolver {
public:
    HeightSolver(const Graph &graph, const HeightInput &input)
        : m_graph(graph)
        , m_input(input)
        , m_heights(at(graph.size()), 0.0)
    {
    }

    [[nodiscard]] std::vector<double> run();

private:
    enum class Side { Left, Right, Both };

    void startPacked();
    void solveColumn(int column, Side side);
    void sweep(Side side);
    void levelLanes();
    void levelRun(const std::vector<int> &run, double low, double high, double fromLeft, double fromRight);
    void alignNodes(Side side);
    void dropSmallSteps();
    [[nodiscard]] double separation(int upper, int lower) const;
    [[nodiscard]] std::pair<double, double> freeRange(int vertex) const;
    [[nodiscard]] std::pair<double, double> pull(int vertex, Side side) const;
    [[nodiscard]] bool isKept(int vertex) const { return !std::isnan(m_input.wanted[at(vertex)]); }

    const Graph &m_graph;
    const HeightInput &m_input;
    std::vector<double> m_heights;
};

double HeightSolver::separation(int upper, int lower) const
{
    constexpr double Touching = 4;
    const bool isBetweenNodes = !m_graph.isLane(upper) && !m_graph.isLane(lower);
    const double boxes = (m_input.size[at(upper)] + m_input.size[at(lower)]) / 2;
    const double usual = boxes + (isBetweenNodes ? m_input.nodeGap : m_input.laneGap);
    if (isKept(upper) && isKept(lower)) {
        // They stood a little closer before (see dropSmallSteps): that is no reason to move them.
        return std::clamp(m_input.wanted[at(lower)] - m_input.wanted[at(upper)], boxes + Touching, usual);
    }
    return usual;
}

void HeightSolver::startPacked()
{
    for (const std::vector<int> &column : m_graph.columns) {
        double y = 0;
        for (std::size_t i = 0; i < column.size(); ++i) {
            y += i > 0 ? separation(column[i - 1], column[i]) : 0.0;
            m_heights[at(column[i])] = y;
        }
        for (const int vertex : column) {
            m_heights[at(vertex)] -= y / 2;
        }
    }
}

/// The height a vertex is drawn to and how strongly; the weights keep long edges straight (Gansner et al. 1993).
std::pair<double, double> HeightSolver::pull(int vertex, Side side) const
{
    if (isKept(vertex)) {
        return {m_input.wanted[at(vertex)], 1000.0};
    }
    double sum = 0;
    double weights = 0;
    const auto add = [&](const std::vector<int> &start, const std::vector<int> &neighbours) {
        for (int i = start[at(vertex)]; i < start[at(vertex + 1)]; ++i) {
            const int other = neighbours[at(i)];
            const int lanes = (m_graph.isLane(vertex) ? 1 : 0) + (m_graph.isLane(other) ? 1 : 0);
            const double weight = lanes == 2 ? 8.0 : lanes == 1 ? 2.0 : 1.0;
            sum += weight * m_heights[at(other)];
            weights += weight;
        }
    };
    if (side != Side::Right) {
        add(m_graph.leftStart, m_graph.left);
    }
    if (side != Side::Left) {
        add(m_graph.rightStart, m_graph.right);
    }
    if (weights == 0) {
        return {m_heights[at(vertex)], 0.1};
    }
    return {sum / weights, weights};
}

/// Least squares with a fixed order and distances: pool adjacent violators.
void HeightSolver::solveColumn(int column, Side side)
{
    struct Pool {
        double sum;
        double weight;
        std::size_t first;
    };
    const std::vector<int> &order = m_graph.columns[at(column)];
    std::vector<double> offset(order.size(), 0.0);
    std::vector<Pool> pools;
    for (std::size_t i = 0; i < order.size(); ++i) {
        offset[i] = i > 0 ? offset[i - 1] + separation(order[i - 1], order[i]) : 0.0;
        const auto [height, weight] = pull(order[i], side);
        Pool pool{(height - offset[i]) * weight, weight, i};
        while (!pools.empty() && pools.back().sum * pool.weight >= pool.sum * pools.back().weight) {
            pool = {pools.back().sum + pool.sum, pools.back().weight + pool.weight, pools.back().first};
            pools.pop_back();
        }
        pools.push_back(pool);
    }
    for (std::size_t p = 0; p < pools.size(); ++p) {
        const std::size_t end = p + 1 < pools.size() ? pools[p + 1].first : order.size();
        for (std::size_t i = pools[p].first; i < end; ++i) {
            m_heights[at(order[i])] = pools[p].sum / pools[p].weight + offset[i];
        }
    }
}

void HeightSolver::sweep(Side side)
{
    const int count = static_cast<int>(m_graph.columns.size());
    for (int step = 0; step < count; ++step) {
        solveColumn(side == Side::Right ? count - 1 - step : step, side);
    }
}

/// How far a vertex can move before it meets what is above or below.
std::pair<double, double> HeightSolver::freeRange(int vertex) const
{
    const std::vector<int> &order = m_graph.columns[at(m_graph.rank[at(vertex)])];
    const int position = m_graph.position[at(vertex)];
    double low = -Free;
    double high = Free;
    if (position > 0) {
        const int above = order[at(position - 1)];
        low = m_heights[at(above)] + separation(above, vertex);
    }
    if (position + 1 < static_cast<int>(order.size())) {
        const int below = order[at(position + 1)];
        high = m_heights[at(below)] - separation(vertex, below);
    }
    return {low, high};
}

void HeightSolver::levelRun(const std::vector<int> &run, double low, double high, double fromLeft, double fromRight)
{
    if (low > high || run.empty()) {
        return;
    }
    double sum = 0;
    for (const int lane : run) {
        sum += m_heights[at(lane)];
    }
    const double mean = sum / static_cast<double>(run.size());
    // Level with an end when that is possible: one bend less.
    const double nearer = std::abs(fromLeft - mean) <= std::abs(fromRight - mean) ? fromLeft : fromRight;
    const double further = nearer == fromLeft ? fromRight : fromLeft;
    double target = std::clamp(mean, low, high);
    if (nearer >= low && nearer <= high) {
        target = nearer;
    } else if (further >= low && further <= high) {
        target = further;
    }
    for (const int lane : run) {
        m_heights[at(lane)] = target;
    }
}

/// Puts as many lanes of each long edge as fit on one level.
void HeightSolver::levelLanes()
{
    std::vector<int> run;
    for (const std::vector<int> &lanes : m_graph.lanes) {
        if (lanes.empty() || isKept(lanes.front())) {
            continue;
        }
        double fromLeft = m_heights[at(m_graph.left[at(m_graph.leftStart[at(lanes.front())])])];
        const double fromRight = m_heights[at(m_graph.right[at(m_graph.rightStart[at(lanes.back())])])];
        double low = -Free;
        double high = Free;
        run.clear();
        for (const int lane : lanes) {
            const auto [laneLow, laneHigh] = freeRange(lane);
            if (std::max(low, laneLow) > std::min(high, laneHigh)) {
                levelRun(run, low, high, fromLeft, m_heights[at(lane)]);
                // A lane without any room of its own (see dropSmallSteps) begins and ends a run.
                fromLeft = run.empty() ? fromLeft : m_heights[at(run.back())];
                run.clear();
                low = laneLow;
                high = laneHigh;
            } else {
                low = std::max(low, laneLow);
                high = std::min(high, laneHigh);
            }
            run.push_back(lane);
        }
        levelRun(run, low, high, fromLeft, fromRight);
    }
}

/// Brings nodes level with their middle neighbour where there is room, so that chains are straight lines.
void HeightSolver::alignNodes(Side side)
{
    std::vector<double> others;
    const int count = static_cast<int>(m_graph.columns.size());
    for (int step = 0; step < count; ++step) {
        for (const int vertex : m_graph.columns[at(side == Side::Right ? count - 1 - step : step)]) {
            if (m_graph.isLane(vertex) || isKept(vertex)) {
                continue;
            }
            const bool isLeft = side == Side::Left;
            const std::vector<int> &start = isLeft ? m_graph.leftStart : m_graph.rightStart;
            const std::vector<int> &neighbours = isLeft ? m_graph.left : m_graph.right;
            others.clear();
            for (int i = start[at(vertex)]; i < start[at(vertex + 1)]; ++i) {
                others.push_back(m_heights[at(neighbours[at(i)])]);
            }
            if (others.empty()) {
                continue;
            }
            std::sort(others.begin(), others.end());
            const std::size_t middle = others.size() / 2;
            const double target = others.size() % 2 == 1 ? others[middle] : (others[middle - 1] + others[middle]) / 2;
            const auto [low, high] = freeRange(vertex);
            if (low <= high) {
                m_heights[at(vertex)] = std::clamp(target, low, high);
            }
        }
    }
}

/// An edge that climbs by a few pixels only looks like a mistake: its ends are brought level where there is room.
void HeightSolver::dropSmallSteps()
{
    constexpr double Small = 24;
    constexpr double Slack = 5; // of the distance to what is above and below
    const auto tryNeighbours = [this](const std::vector<int> &start, const std::vector<int> &neighbours, int vertex) {
        for (int i = start[at(vertex)]; i < start[at(vertex + 1)]; ++i) {
            const double target = m_heights[at(neighbours[at(i)])];
            const double step = std::abs(target - m_heights[at(vertex)]);
            const auto [low, high] = freeRange(vertex);
            if (step == 0) {
                return true;
            }
            if (step < Small && target >= low - Slack && target <= high + Slack) {
                m_heights[at(vertex)] = target;
                return true;
            }
        }
        return false;
    };
    for (const std::vector<int> &column : m_graph.columns) {
        for (const int vertex : column) {
            if (!m_graph.isLane(vertex) && !isKept(vertex) && !tryNeighbours(m_graph.leftStart, m_graph.left, vertex)) {
                tryNeighbours(m_graph.rightStart, m_graph.right, vertex);
            }
        }
    }
}

std::vector<double> HeightSolver::run()
{
    constexpr int Sweeps = 8;
    startPacked();
    for (int round = 0; round < Sweeps; ++round) {
        sweep(Side::Left);
        sweep(Side::Right);
    }
    for (int round = 0; round < Sweeps / 2; ++round) {
        sweep(Side::Both);
    }
    for (int round = 0; round < 2; ++round) {
        levelLanes();
        alignNodes(Side::Right);
        alignNodes(Side::Left);
    }
    dropSmallSteps();
    levelLanes();
    return m_heights;
}

} // namespace

std::vector<double> assignHeights(const Graph &graph, const HeightInput &input)
{
    return HeightSolver(graph, input).run();
}

} // namespace autodevos::layered
