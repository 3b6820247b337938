// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/layeredgraph.h"

#include <algorithm>
#include <limits>
#include <utility>

namespace autodevos::layered {

namespace {

std::size_t at(int index)
{
    return static_cast<std::size_t>(index);
}

/// Nodes after all that lead to them, and the arcs by both ends.
struct Order {
    std::vector<int> sequence;
    std::vector<std::vector<int>> before;
    std::vector<std::vector<int>> after;
};

Order orderOf(int count, const std::vector<Arc> &arcs)
{
    Order order;
    order.before.resize(at(count));
    order.after.resize(at(count));
    std::vector<int> open(at(count), 0);
    for (const Arc &arc : arcs) {
        order.after[at(arc.from)].push_back(arc.to);
        order.before[at(arc.to)].push_back(arc.from);
        ++open[at(arc.to)];
    }
    for (int node = 0; node < count; ++node) {
        if (open[at(node)] == 0) {
            order.sequence.push_back(node);
        }
    }
    for (std::size_t i = 0; i < order.sequence.size(); ++i) {
        for (const int next : order.after[at(order.sequence[i])]) {
            if (--open[at(next)] == 0) {
                order.sequence.push_back(next);
            }
        }
    }
    return order;
}

int lowestAllowed(const Order &order, const std::vector<int> &ranks, int node)
{
    int lowest = std::numeric_limits<int>::min();
    for (const int other : order.before[at(node)]) {
        lowest = std::max(lowest, ranks[at(other)] + 1);
    }
    return lowest;
}

int highestAllowed(const Order &order, const std::vector<int> &ranks, int node)
{
    int highest = std::numeric_limits<int>::max();
    for (const int other : order.after[at(node)]) {
        highest = std::min(highest, ranks[at(other)] - 1);
    }
    return highest;
}

/// Moves a node to where its arcs are shortest; true when that changed anything.
bool tighten(const Order &order, std::vector<int> &ranks, int node)
{
    const std::size_t incoming = order.before[at(node)].size();
    const std::size_t outgoing = order.after[at(node)].size();
    int rank = ranks[at(node)];
    if (outgoing > incoming) {
        rank = highestAllowed(order, ranks, node);
    } else if (incoming > outgoing) {
        rank = lowestAllowed(order, ranks, node);
    }
    return std::exchange(ranks[at(node)], rank) != rank;
}

void tightenAll(const Order &order, std::vector<int> &ranks)
{
    constexpr int MostRounds = 32;
    for (int round = 0; round < MostRounds; ++round) {
        bool hasChanged = false;
        for (auto node = order.sequence.rbegin(); node != order.sequence.rend(); ++node) {
            hasChanged |= tighten(order, ranks, *node);
        }
        for (const int node : order.sequence) {
            hasChanged |= tighten(order, ranks, node);
        }
        if (!hasChanged) {
            return;
        }
    }
}

std::vector<int> keptRanks(const Order &order, const std::vector<int> &previous)
{
    std::vector<int> ranks(previous.size(), 0);
    for (const int node : order.sequence) {
        ranks[at(node)] = std::max({0, previous[at(node)], lowestAllowed(order, ranks, node)});
    }
    // A new node without needs stands beside what needs it.
    for (auto node = order.sequence.rbegin(); node != order.sequence.rend(); ++node) {
        if (previous[at(*node)] < 0 && order.before[at(*node)].empty() && !order.after[at(*node)].empty()) {
            ranks[at(*node)] = highestAllowed(order, ranks, *node);
        }
    }
    return ranks;
}

} // namespace

std::vector<int> assignRanks(int count, const std::vector<Arc> &arcs, const std::vector<int> &previous)
{
    const Order order = orderOf(count, arcs);
    if (!previous.empty()) {
        return keptRanks(order, previous);
    }
    std::vector<int> ranks(at(count), 0);
    for (const int node : order.sequence) {
        ranks[at(node)] = std::max(0, lowestAllowed(order, ranks, node));
    }
    tightenAll(order, ranks);
    const auto lowest = std::min_element(ranks.begin(), ranks.end());
    if (lowest != ranks.end() && *lowest != 0) {
        const int shift = *lowest;
        for (int &rank : ranks) {
            rank -= shift;
        }
    }
    return ranks;
}

} // namespace autodevos::layered
