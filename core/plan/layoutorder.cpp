// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/layeredgraph.h"

#include <algorithm>
#include <numeric>

namespace autodevos::layered {

namespace {

std::size_t at(int index)
{
    return static_cast<std::size_t>(index);
}

/// The positions of a vertex's neighbours on one side, ascending.
struct Span {
    const int *begin = nullptr;
    const int *end = nullptr;
    [[nodiscard]] long long size() const { return end - begin; }
};

/// Crossings between the arcs of a and b while a stands above b, minus those with b above a.
long long crossingDifference(Span a, Span b)
{
    if (a.begin == a.end || b.begin == b.end) {
        return 0;
    }
    if (*(a.end - 1) <= *b.begin) {
        // Only equal ends do not count.
        long long equal = 0;
        for (const int *one = a.end; one != a.begin && *(one - 1) == *b.begin; --one) {
            for (const int *other = b.begin; other != b.end && *other == *b.begin; ++other) {
                ++equal;
            }
        }
        return equal - a.size() * b.size();
    }
    if (*(b.end - 1) < *a.begin) {
        return a.size() * b.size();
    }
    long long difference = 0;
    const int *firstNotBelow = b.begin;
    const int *firstAbove = b.begin;
    for (const int *one = a.begin; one != a.end; ++one) {
        while (firstNotBelow != b.end && *firstNotBelow < *one) {
            ++firstNotBelow;
        }
        while (firstAbove != b.end && *firstAbove <= *one) {
            ++firstAbove;
        }
        difference += (firstNotBelow - b.begin) - (b.end - firstAbove);
    }
    return difference;
}

/// Counts crossings with an accumulator tree (Barth, Jünger, Mutzel 2002).
class CrossingCounter {
public:
    /// Between a column and the one to its right.
    [[nodiscard]] long long between(const Graph &graph, int column)
    {
        std::size_t size = 1;
        while (size < graph.columns[at(column + 1)].size()) {
            size *= 2;
        }
        m_tree.assign(2 * size, 0);
        long long crossings = 0;
        for (const int vertex : graph.columns[at(column)]) {
            m_ends.clear();
            for (int i = graph.rightStart[at(vertex)]; i < graph.rightStart[at(vertex + 1)]; ++i) {
                m_ends.push_back(graph.position[at(graph.right[at(i)])]);
            }
            std::sort(m_ends.begin(), m_ends.end());
            for (const int end : m_ends) {
                crossings += add(at(end) + size);
            }
        }
        return crossings;
    }

private:
    /// Number of ends added before that lie further down.
    [[nodiscard]] long long add(std::size_t leaf)
    {
        long long further = 0;
        for (std::size_t node = leaf; node > 1; node /= 2) {
            if (node % 2 == 0) {
                further += m_tree[node + 1];
            }
            ++m_tree[node];
        }
        return further;
    }

    std::vector<int> m_tree;
    std::vector<int> m_ends;
};

/// Searches orders of few crossings. Works on a graph in place and remembers the best order it has seen.
class CrossingReducer {
public:
    explicit CrossingReducer(Graph &graph)
        : m_graph(graph)
        , m_chains(graph)
        , m_spans(at(graph.size()))
    {
        // How long to search on depends on what one round costs, never on a clock: the same graph, the same picture.
        constexpr double SmallWork = 6e4;
        constexpr double LargeWork = 2e6;
        constexpr double RoundsWork = 1.7e5;
        double work = 1;
        for (const std::vector<int> &column : graph.columns) {
            work += static_cast<double>(column.size() * column.size());
        }
        m_extraRounds = work < SmallWork ? static_cast<int>(std::min(RoundsWork / work, 10.0)) : 0;
        m_chainPasses = work < SmallWork ? 3 : work < LargeWork ? 2 : 0;
    }

    void run();
    /// Sifts only the free vertices; false when nothing got better.
    bool siftColumn(int column, const std::vector<bool> *isFree, bool takesEqual);

private:
    void startByDepth(bool isFromRight);
    void startShuffled(unsigned seed);
    void sweep(bool toRight, bool reversesTies);
    void sortByBarycentre(int column, bool byLeft, bool reversesTies);
    void sweepUntilStable();
    void siftUntilStable();
    void improve();
    void readSpans(int column);
    void keepIfBetter(long long crossings);
    void takeBest();
    [[nodiscard]] long long moveDifference(int upper, int lower) const;

    Graph &m_graph;
    ChainReinserter m_chains;
    int m_extraRounds = 0;
    int m_chainPasses = 0;
    std::vector<std::pair<Span, Span>> m_spans; ///< of the vertices of the column that was read last
    std::vector<int> m_positions;
    std::vector<std::vector<int>> m_best;
    long long m_bestCrossings = -1;
};

void CrossingReducer::readSpans(int column)
{
    const std::vector<int> &vertices = m_graph.columns[at(column)];
    std::size_t total = 0;
    for (const int vertex : vertices) {
        total += at(m_graph.leftStart[at(vertex + 1)] - m_graph.leftStart[at(vertex)]);
        total += at(m_graph.rightStart[at(vertex + 1)] - m_graph.rightStart[at(vertex)]);
    }
    m_positions.resize(total);
    int *next = m_positions.data();
    const auto read = [this, &next](const std::vector<int> &start, const std::vector<int> &neighbours, int vertex) {
        int *const begin = next;
        for (int i = start[at(vertex)]; i < start[at(vertex + 1)]; ++i) {
            *next++ = m_graph.position[at(neighbours[at(i)])];
        }
        std::sort(begin, next);
        return Span{begin, next};
    };
    for (const int vertex : vertices) {
        m_spans[at(vertex)].first = read(m_graph.leftStart, m_graph.left, vertex);
        m_spans[at(vertex)].second = read(m_graph.rightStart, m_graph.right, vertex);
    }
}

long long CrossingReducer::moveDifference(int upper, int lower) const
{
    const auto &[upperLeft, upperRight] = m_spans[at(upper)];
    const auto &[lowerLeft, lowerRight] = m_spans[at(lower)];
    return crossingDifference(upperLeft, lowerLeft) + crossingDifference(upperRight, lowerRight);
}

bool CrossingReducer::siftColumn(int column, const std::vector<bool> *isFree, bool takesEqual)
{
    std::vector<int> &order = m_graph.columns[at(column)];
    if (order.size() < 2) {
        return false;
    }
    readSpans(column);
    const std::vector<int> candidates = order;
    bool hasImproved = false;
    for (const int vertex : candidates) {
        if (isFree && !(*isFree)[at(vertex)]) {
            continue;
        }
        const int start = m_graph.position[at(vertex)];
        long long best = 0;
        int target = start;
        long long change = 0;
        for (int i = start - 1; i >= 0; --i) {
            change -= moveDifference(order[at(i)], vertex);
            if (change < best || (takesEqual && change == best)) {
                best = change;
                target = i;
            }
        }
        change = 0;
        for (int i = start + 1; i < static_cast<int>(order.size()); ++i) {
            change -= moveDifference(vertex, order[at(i)]);
            if (change < best) {
                best = change;
                target = i;
            }
        }
        if (target == start) {
            continue;
        }
        hasImproved = hasImproved || best < 0;
        const auto from = order.begin() + start;
        const auto to = order.begin() + target;
        if (target < start) {
            std::rotate(to, from, from + 1);
        } else {
            std::rotate(from, from + 1, to + 1);
        }
        for (int i = std::min(start, target); i <= std::max(start, target); ++i) {
            m_graph.position[at(order[at(i)])] = i;
        }
    }
    return hasImproved;
}

void CrossingReducer::sortByBarycentre(int column, bool byLeft, bool reversesTies)
{
    const std::vector<int> &start = byLeft ? m_graph.leftStart : m_graph.rightStart;
    const std::vector<int> &neighbours = byLeft ? m_graph.left : m_graph.right;
    std::vector<int> &order = m_graph.columns[at(column)];
    std::vector<std::pair<double, int>> keyed;
    std::vector<std::size_t> slots;
    for (std::size_t slot = 0; slot < order.size(); ++slot) {
        const int vertex = order[slot];
        const int first = start[at(vertex)];
        const int last = start[at(vertex + 1)];
        if (first == last) {
            continue; // nothing pulls it: it keeps its slot
        }
        long long sum = 0;
        for (int i = first; i < last; ++i) {
            sum += m_graph.position[at(neighbours[at(i)])];
        }
        keyed.emplace_back(static_cast<double>(sum) / (last - first), vertex);
        slots.push_back(slot);
    }
    if (reversesTies) {
        std::reverse(keyed.begin(), keyed.end());
    }
    std::stable_sort(keyed.begin(), keyed.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    for (std::size_t i = 0; i < slots.size(); ++i) {
        order[slots[i]] = keyed[i].second;
    }
    m_graph.renumber(column);
}

void CrossingReducer::sweep(bool toRight, bool reversesTies)
{
    const int count = static_cast<int>(m_graph.columns.size());
    for (int step = 1; step < count; ++step) {
        sortByBarycentre(toRight ? step : count - 1 - step, toRight, reversesTies);
    }
}

/// Depth-first from one side: what belongs together comes to lie together.
void CrossingReducer::startByDepth(bool isFromRight)
{
    const std::vector<int> &start = isFromRight ? m_graph.leftStart : m_graph.rightStart;
    const std::vector<int> &next = isFromRight ? m_graph.left : m_graph.right;
    std::vector<std::vector<int>> columns(m_graph.columns.size());
    std::vector<bool> isSeen(at(m_graph.size()), false);
    std::vector<int> stack;
    const int count = static_cast<int>(m_graph.columns.size());
    for (int step = 0; step < count; ++step) {
        const std::vector<int> &roots = m_graph.columns[at(isFromRight ? count - 1 - step : step)];
        for (const int root : roots) {
            stack.push_back(root);
            while (!stack.empty()) {
                const int vertex = stack.back();
                stack.pop_back();
                if (isSeen[at(vertex)]) {
                    continue;
                }
                isSeen[at(vertex)] = true;
                columns[at(m_graph.rank[at(vertex)])].push_back(vertex);
                for (int i = start[at(vertex + 1)]; i-- > start[at(vertex)];) {
                    stack.push_back(next[at(i)]);
                }
            }
        }
    }
    m_graph.columns = std::move(columns);
    for (int column = 0; column < count; ++column) {
        m_graph.renumber(column);
    }
}

/// From anywhere: another start, the same one for the same seed.
void CrossingReducer::startShuffled(unsigned seed)
{
    unsigned state = seed * 2654435761U + 12345U;
    for (int column = 0; column < static_cast<int>(m_graph.columns.size()); ++column) {
        std::vector<int> &order = m_graph.columns[at(column)];
        for (std::size_t i = order.size(); i > 1; --i) {
            state = state * 1664525U + 1013904223U; // Numerical Recipes' generator: good enough to shuffle
            std::swap(order[i - 1], order[(state >> 8) % i]);
        }
        m_graph.renumber(column);
    }
}

void CrossingReducer::keepIfBetter(long long crossings)
{
    if (m_bestCrossings < 0 || crossings < m_bestCrossings) {
        m_bestCrossings = crossings;
        m_best = m_graph.columns;
    }
}

void CrossingReducer::sweepUntilStable()
{
    constexpr int MostSweeps = 24;
    constexpr int Patience = 4;
    long long best = countCrossings(m_graph);
    std::vector<std::vector<int>> bestColumns = m_graph.columns;
    int sinceBetter = 0;
    for (int round = 0; round < MostSweeps && sinceBetter < Patience && best > 0; ++round) {
        sweep(round % 2 == 0, round % 4 >= 2);
        const long long crossings = countCrossings(m_graph);
        ++sinceBetter;
        if (crossings < best) {
            best = crossings;
            bestColumns = m_graph.columns;
            sinceBetter = 0;
        }
    }
    m_graph.columns = std::move(bestColumns);
    for (int column = 0; column < static_cast<int>(m_graph.columns.size()); ++column) {
        m_graph.renumber(column);
    }
}

void CrossingReducer::siftUntilStable()
{
    constexpr int MostRounds = 30;
    constexpr int Patience = 2;
    const int count = static_cast<int>(m_graph.columns.size());
    int sinceBetter = 0;
    for (int round = 0; round < MostRounds && sinceBetter < Patience; ++round) {
        bool hasImproved = false;
        for (int step = 0; step < count; ++step) {
            hasImproved |= siftColumn(round % 2 == 0 ? step : count - 1 - step, nullptr, round % 3 != 2);
        }
        sinceBetter = hasImproved ? 0 : sinceBetter + 1;
    }
}

void CrossingReducer::takeBest()
{
    m_graph.columns = m_best;
    for (int column = 0; column < static_cast<int>(m_graph.columns.size()); ++column) {
        m_graph.renumber(column);
    }
}

/// Moves single vertices and whole chains in turn until neither helps.
void CrossingReducer::improve()
{
    siftUntilStable();
    for (int pass = 0; pass < m_chainPasses; ++pass) {
        // Every other pass also makes moves that change nothing by themselves: they lead out of dead ends.
        if (m_chains.run(pass % 2 == 1) == 0 && pass > 0) {
            break;
        }
        siftUntilStable();
    }
    keepIfBetter(countCrossings(m_graph));
}

void CrossingReducer::run()
{
    for (const bool isFromRight : {false, true}) {
        startByDepth(isFromRight);
        sweepUntilStable();
        improve();
    }
    for (int round = 0; round < m_extraRounds && m_bestCrossings > 0; ++round) {
        if (round % 2 == 0) {
            // From the best order a sweep leads to another hill nearby.
            takeBest();
            sweep(round % 4 == 0, round % 8 >= 4);
        } else {
            startShuffled(static_cast<unsigned>(round));
            sweepUntilStable();
        }
        improve();
    }
    takeBest();
}

} // namespace

void Graph::buildNeighbours()
{
    const auto build = [this](std::vector<int> &start, std::vector<int> &neighbours, bool isLeft) {
        start.assign(rank.size() + 1, 0);
        for (const Arc &arc : arcs) {
            ++start[at((isLeft ? arc.to : arc.from) + 1)];
        }
        std::partial_sum(start.begin(), start.end(), start.begin());
        neighbours.resize(arcs.size());
        std::vector<int> next(start.begin(), start.end() - 1);
        for (const Arc &arc : arcs) {
            neighbours[at(next[at(isLeft ? arc.to : arc.from)]++)] = isLeft ? arc.from : arc.to;
        }
    };
    build(leftStart, left, true);
    build(rightStart, right, false);
}

void Graph::renumber(int column)
{
    int next = 0;
    for (const int vertex : columns[at(column)]) {
        position[at(vertex)] = next++;
    }
}

long long countCrossings(const Graph &graph)
{
    CrossingCounter counter;
    long long crossings = 0;
    for (int column = 0; column + 1 < static_cast<int>(graph.columns.size()); ++column) {
        crossings += counter.between(graph, column);
    }
    return crossings;
}

void reduceCrossings(Graph &graph)
{
    CrossingReducer(graph).run();
}

void insertFree(Graph &graph, const std::vector<bool> &isFree)
{
    CrossingReducer reducer(graph);
    for (int round = 0; round < 12; ++round) {
        bool hasImproved = false;
        for (int column = 0; column < static_cast<int>(graph.columns.size()); ++column) {
            hasImproved |= reducer.siftColumn(column, &isFree, round % 2 == 0);
        }
        if (!hasImproved && round >= 2) {
            return;
        }
    }
}

} // namespace autodevos::layered
