// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/layeredgraph.h"

#include <algorithm>
#include <limits>

namespace autodevos::layered {

namespace {

std::size_t at(int index)
{
    return static_cast<std::size_t>(index);
}

int degree(const std::vector<int> &start, int vertex)
{
    return start[at(vertex + 1)] - start[at(vertex)];
}

} // namespace

ChainReinserter::ChainReinserter(Graph &graph)
    : m_graph(graph)
{
    findChains();
}

/// Maximal runs of vertices with at most one neighbour on either side.
void ChainReinserter::findChains()
{
    const auto isLink = [this](int vertex) {
        return degree(m_graph.leftStart, vertex) <= 1 && degree(m_graph.rightStart, vertex) <= 1;
    };
    for (int vertex = 0; vertex < m_graph.size(); ++vertex) {
        if (!isLink(vertex)) {
            continue;
        }
        const bool hasLeft = degree(m_graph.leftStart, vertex) == 1;
        if (hasLeft && isLink(m_graph.left[at(m_graph.leftStart[at(vertex)])])) {
            continue; // not the first of its chain
        }
        std::vector<int> chain = {vertex};
        while (degree(m_graph.rightStart, chain.back()) == 1) {
            const int next = m_graph.right[at(m_graph.rightStart[at(chain.back())])];
            if (!isLink(next)) {
                break;
            }
            chain.push_back(next);
        }
        m_chains.push_back(std::move(chain));
    }
}

long long ChainReinserter::run(bool takesEqual)
{
    long long saved = 0;
    for (const std::vector<int> &chain : m_chains) {
        saved += reinsert(chain, takesEqual);
    }
    return saved;
}

/// Position of a vertex with the chain taken out of its column.
int ChainReinserter::reducedPosition(const std::vector<int> &chain, int vertex) const
{
    const int step = m_graph.rank[at(vertex)] - m_graph.rank[at(chain.front())];
    const int position = m_graph.position[at(vertex)];
    const bool isPassed = step >= 0 && step < static_cast<int>(chain.size());
    return isPassed && position > m_graph.position[at(chain[at(step)])] ? position - 1 : position;
}

/// Costs of the slots of the first column, from the fixed neighbour on the left. Returns that of the present slot.
long long ChainReinserter::startCosts(const std::vector<int> &chain)
{
    const int first = chain.front();
    const int column = m_graph.rank[at(first)];
    const std::size_t slots = m_graph.columns[at(column)].size();
    m_costs.assign(slots, 0);
    if (degree(m_graph.leftStart, first) == 0) {
        return 0;
    }
    const int neighbour = m_graph.left[at(m_graph.leftStart[at(first)])];
    const int anchor = m_graph.position[at(neighbour)];
    // An arc that starts above the anchor is crossed by slots above its end, one from below by slots below it.
    std::vector<int> change(slots + 1, 0);
    int base = 0;
    for (const int vertex : m_graph.columns[at(column - 1)]) {
        if (vertex == neighbour) {
            continue;
        }
        const bool isAbove = m_graph.position[at(vertex)] < anchor;
        for (int i = m_graph.rightStart[at(vertex)]; i < m_graph.rightStart[at(vertex + 1)]; ++i) {
            const int end = reducedPosition(chain, m_graph.right[at(i)]);
            base += isAbove ? 1 : 0;
            change[at(end + 1)] += isAbove ? -1 : 1;
        }
    }
    for (std::size_t slot = 0; slot < slots; ++slot) {
        base += change[slot];
        m_costs[slot] = base;
    }
    return m_costs[at(m_graph.position[at(first)])];
}

/// Carries the costs over the gap to the right of chain[step]. Returns what the present way costs there.
long long ChainReinserter::passGap(const std::vector<int> &chain, std::size_t step)
{
    const int here = chain[step];
    const int there = chain[step + 1];
    const std::vector<int> &column = m_graph.columns[at(m_graph.rank[at(here)])];
    const std::size_t slots = m_graph.columns[at(m_graph.rank[at(there)])].size();
    m_row.assign(slots, 0);
    std::vector<int> &choice = m_choices[step + 1];
    choice.assign(slots, 0);
    m_nextCosts.assign(slots, std::numeric_limits<int>::max());
    // From the uppermost slot all arcs that end above the target slot are crossed.
    for (const int vertex : column) {
        for (int i = m_graph.rightStart[at(vertex)]; vertex != here && i < m_graph.rightStart[at(vertex + 1)]; ++i) {
            const std::size_t end = at(reducedPosition(chain, m_graph.right[at(i)]));
            if (end + 1 < slots) {
                ++m_row[end + 1];
            }
        }
    }
    for (std::size_t slot = 1; slot < slots; ++slot) {
        m_row[slot] += m_row[slot - 1];
    }
    long long present = 0;
    int slotHere = 0;
    const auto relax = [&] {
        const int cost = m_costs[at(slotHere)];
        for (std::size_t slot = 0; slot < slots; ++slot) {
            const int through = cost + m_row[slot];
            choice[slot] = through < m_nextCosts[slot] ? slotHere : choice[slot];
            m_nextCosts[slot] = std::min(through, m_nextCosts[slot]);
        }
        if (slotHere == m_graph.position[at(here)]) {
            present = m_row[at(m_graph.position[at(there)])];
        }
        ++slotHere;
    };
    relax();
    for (const int vertex : column) {
        if (vertex == here) {
            continue;
        }
        // One slot further down: the arcs of the vertex passed now start above.
        for (int i = m_graph.rightStart[at(vertex)]; i < m_graph.rightStart[at(vertex + 1)]; ++i) {
            const std::size_t end = at(reducedPosition(chain, m_graph.right[at(i)]));
            for (std::size_t slot = 0; slot <= end; ++slot) {
                ++m_row[slot];
            }
            for (std::size_t slot = end + 1; slot < slots; ++slot) {
                --m_row[slot];
            }
        }
        relax();
    }
    m_costs.swap(m_nextCosts);
    return present;
}

/// Adds the crossings on the way to the fixed neighbour on the right. Returns those of the present slot.
long long ChainReinserter::endCosts(const std::vector<int> &chain)
{
    const int last = chain.back();
    if (degree(m_graph.rightStart, last) == 0) {
        return 0;
    }
    const int neighbour = m_graph.right[at(m_graph.rightStart[at(last)])];
    const int anchor = m_graph.position[at(neighbour)];
    const std::vector<int> &column = m_graph.columns[at(m_graph.rank[at(last)])];
    int crossings = 0;
    const auto eachArc = [&](int vertex, auto &&visit) {
        for (int i = m_graph.rightStart[at(vertex)]; i < m_graph.rightStart[at(vertex + 1)]; ++i) {
            visit(m_graph.position[at(m_graph.right[at(i)])]);
        }
    };
    for (const int vertex : column) {
        if (vertex != last) {
            eachArc(vertex, [&](int end) { crossings += end < anchor ? 1 : 0; });
        }
    }
    long long present = 0;
    std::size_t slot = 0;
    const auto add = [&] {
        m_costs[slot] += crossings;
        if (slot == at(m_graph.position[at(last)])) {
            present = crossings;
        }
        ++slot;
    };
    add();
    for (const int vertex : column) {
        if (vertex != last) {
            eachArc(vertex, [&](int end) { crossings += end > anchor ? 1 : end < anchor ? -1 : 0; });
            add();
        }
    }
    return present;
}

long long ChainReinserter::reinsert(const std::vector<int> &chain, bool takesEqual)
{
    if (m_choices.size() < chain.size()) {
        m_choices.resize(chain.size());
    }
    long long present = startCosts(chain);
    for (std::size_t step = 0; step + 1 < chain.size(); ++step) {
        present += passGap(chain, step);
    }
    present += endCosts(chain);
    const auto best = std::min_element(m_costs.begin(), m_costs.end());
    const long long saved = present - *best;
    if (saved > 0 || takesEqual) {
        place(chain, static_cast<std::size_t>(best - m_costs.begin()));
    }
    return saved;
}

void ChainReinserter::place(const std::vector<int> &chain, std::size_t lastSlot)
{
    std::size_t slot = lastSlot;
    for (std::size_t step = chain.size(); step-- > 0;) {
        const int vertex = chain[step];
        const int column = m_graph.rank[at(vertex)];
        std::vector<int> &order = m_graph.columns[at(column)];
        order.erase(order.begin() + m_graph.position[at(vertex)]);
        order.insert(order.begin() + static_cast<std::ptrdiff_t>(slot), vertex);
        m_graph.renumber(column);
        slot = step > 0 ? at(m_choices[step][slot]) : 0;
    }
}

} // namespace autodevos::layered
