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

/// Ranks with the smallest sum of arc lengths, by the network simplex method (Gansner, Koutsofios, North, Vo 1993).
/// All arcs weigh the same, so the cut value of a tree arc is the surplus of outgoing over incoming arcs of the
/// subtree behind it: no cut values have to be kept beside these sums.
class RankSimplex {
public:
    RankSimplex(int count, const std::vector<Arc> &arcs, std::vector<int> &ranks)
        : m_arcs(arcs)
        , m_ranks(ranks)
        , m_arcsOf(at(count))
        , m_parent(at(count), -1)
        , m_parentArc(at(count), -1)
        , m_children(at(count))
        , m_surplus(at(count), 0)
        , m_isInside(at(count), false)
    {
        for (int arc = 0; arc < static_cast<int>(arcs.size()); ++arc) {
            m_arcsOf[at(arcs[at(arc)].from)].push_back(arc);
            m_arcsOf[at(arcs[at(arc)].to)].push_back(arc);
        }
    }

    void run()
    {
        growTrees();
        const int count = static_cast<int>(m_ranks.size());
        // Ties could go round in circles; a plan never comes near this.
        for (int pivots = 4 * count + 100; pivots > 0; --pivots) {
            const int leaving = leavingNode();
            if (leaving < 0 || !pivot(leaving)) {
                return;
            }
        }
    }

private:
    [[nodiscard]] int slack(int arc) const
    {
        return m_ranks[at(m_arcs[at(arc)].to)] - m_ranks[at(m_arcs[at(arc)].from)] - 1;
    }
    [[nodiscard]] int otherEnd(int arc, int node) const
    {
        return m_arcs[at(arc)].from == node ? m_arcs[at(arc)].to : m_arcs[at(arc)].from;
    }
    [[nodiscard]] int cutValue(int node) const
    {
        return m_arcs[at(m_parentArc[at(node)])].from == node ? m_surplus[at(node)] : -m_surplus[at(node)];
    }

    void growTrees();
    void growTight(std::vector<int> &tree, std::size_t firstNew);
    [[nodiscard]] int leavingNode();
    [[nodiscard]] bool pivot(int leaving);
    void collectSubtree(int root);
    void rehang(int leaving, int arc);
    void setParent(int node, int parent, int arc);
    void addUpwards(int node, int change);

    const std::vector<Arc> &m_arcs;
    std::vector<int> &m_ranks;
    std::vector<std::vector<int>> m_arcsOf;
    std::vector<int> m_parent;
    std::vector<int> m_parentArc;
    std::vector<std::vector<int>> m_children;
    std::vector<int> m_surplus; ///< outgoing minus incoming arcs of the subtree
    std::vector<bool> m_isInside;
    std::vector<int> m_subtree;
    int m_searchFrom = 0;
};

void RankSimplex::setParent(int node, int parent, int arc)
{
    m_parent[at(node)] = parent;
    m_parentArc[at(node)] = arc;
    m_children[at(parent)].push_back(node);
}

/// Adds everything that hangs on the tree by tight arcs.
void RankSimplex::growTight(std::vector<int> &tree, std::size_t firstNew)
{
    for (std::size_t i = firstNew; i < tree.size(); ++i) {
        const int node = tree[i];
        for (const int arc : m_arcsOf[at(node)]) {
            const int other = otherEnd(arc, node);
            if (!m_isInside[at(other)] && slack(arc) == 0) {
                m_isInside[at(other)] = true;
                setParent(other, node, arc);
                tree.push_back(other);
            }
        }
    }
}

/// One spanning tree of tight arcs for each connected part.
void RankSimplex::growTrees()
{
    const int count = static_cast<int>(m_ranks.size());
    for (int root = 0; root < count; ++root) {
        if (m_isInside[at(root)]) {
            continue;
        }
        std::vector<int> tree = {root};
        m_isInside[at(root)] = true;
        growTight(tree, 0);
        for (;;) {
            int best = -1;
            for (const int node : tree) {
                for (const int arc : m_arcsOf[at(node)]) {
                    if (!m_isInside[at(otherEnd(arc, node))] && (best < 0 || slack(arc) < slack(best))) {
                        best = arc;
                    }
                }
            }
            if (best < 0) {
                break;
            }
            const bool isOutgoing = m_isInside[at(m_arcs[at(best)].from)];
            const int shift = isOutgoing ? slack(best) : -slack(best);
            for (const int node : tree) {
                m_ranks[at(node)] += shift;
            }
            const int inside = isOutgoing ? m_arcs[at(best)].from : m_arcs[at(best)].to;
            const int outside = otherEnd(best, inside);
            m_isInside[at(outside)] = true;
            setParent(outside, inside, best);
            tree.push_back(outside);
            growTight(tree, tree.size() - 1);
        }
        for (auto node = tree.rbegin(); node != tree.rend(); ++node) {
            for (const int arc : m_arcsOf[at(*node)]) {
                m_surplus[at(*node)] += m_arcs[at(arc)].from == *node ? 1 : -1;
            }
            for (const int child : m_children[at(*node)]) {
                m_surplus[at(*node)] += m_surplus[at(child)];
            }
        }
    }
    m_isInside.assign(m_isInside.size(), false);
}

/// The child end of a tree arc whose removal shortens the whole; -1: the ranks are optimal.
int RankSimplex::leavingNode()
{
    constexpr int EnoughCandidates = 30;
    const int count = static_cast<int>(m_ranks.size());
    int best = -1;
    int found = 0;
    for (int step = 0; step < count && found < EnoughCandidates; ++step) {
        m_searchFrom = m_searchFrom + 1 < count ? m_searchFrom + 1 : 0;
        if (m_parentArc[at(m_searchFrom)] >= 0 && cutValue(m_searchFrom) < 0) {
            ++found;
            if (best < 0 || cutValue(m_searchFrom) < cutValue(best)) {
                best = m_searchFrom;
            }
        }
    }
    return best;
}

void RankSimplex::collectSubtree(int root)
{
    m_subtree.assign(1, root);
    for (std::size_t i = 0; i < m_subtree.size(); ++i) {
        m_isInside[at(m_subtree[i])] = true;
        m_subtree.insert(m_subtree.end(), m_children[at(m_subtree[i])].begin(), m_children[at(m_subtree[i])].end());
    }
}

bool RankSimplex::pivot(int leaving)
{
    collectSubtree(leaving);
    const bool entersInwards = m_arcs[at(m_parentArc[at(leaving)])].from == leaving;
    int entering = -1;
    for (const int node : m_subtree) {
        for (const int arc : m_arcsOf[at(node)]) {
            const bool isInwards = m_arcs[at(arc)].to == node;
            if (isInwards == entersInwards && !m_isInside[at(otherEnd(arc, node))] &&
                (entering < 0 || slack(arc) < slack(entering))) {
                entering = arc;
            }
        }
    }
    if (entering >= 0) {
        const int shift = entersInwards ? -slack(entering) : slack(entering);
        for (const int node : m_subtree) {
            m_ranks[at(node)] += shift;
        }
        rehang(leaving, entering);
    }
    for (const int node : m_subtree) {
        m_isInside[at(node)] = false;
    }
    return entering >= 0;
}

void RankSimplex::addUpwards(int node, int change)
{
    for (; node >= 0; node = m_parent[at(node)]) {
        m_surplus[at(node)] += change;
    }
}

/// Takes the subtree off its parent and hangs it on the other end of `arc`, which becomes a tree arc.
void RankSimplex::rehang(int leaving, int arc)
{
    const int total = m_surplus[at(leaving)];
    addUpwards(m_parent[at(leaving)], -total);
    const int inside = m_isInside[at(m_arcs[at(arc)].from)] ? m_arcs[at(arc)].from : m_arcs[at(arc)].to;
    // Turn the path from the new root of the subtree to the old one around.
    int node = inside;
    int parent = otherEnd(arc, inside);
    int below = 0; // surplus of what was split off on the way
    for (;;) {
        const int oldParent = m_parent[at(node)];
        const int oldArc = m_parentArc[at(node)];
        const int oldSurplus = m_surplus[at(node)];
        std::vector<int> &siblings = m_children[at(oldParent)];
        siblings.erase(std::find(siblings.begin(), siblings.end(), node));
        m_surplus[at(node)] = total - below;
        below = oldSurplus;
        setParent(node, parent, arc);
        if (node == leaving) {
            break;
        }
        parent = node;
        arc = oldArc;
        node = oldParent;
    }
    addUpwards(m_parent[at(inside)], total);
}

/// Nodes that may stand in several columns without making any arc longer stand in the first: as early as they start.
void moveToEarliest(const Order &order, std::vector<int> &ranks)
{
    for (const int node : order.sequence) {
        const std::size_t incoming = order.before[at(node)].size();
        if (incoming > 0 && incoming == order.after[at(node)].size()) {
            ranks[at(node)] = lowestAllowed(order, ranks, node);
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
    if (count == 0) {
        return ranks;
    }
    RankSimplex(count, arcs, ranks).run();
    const int lowest = *std::min_element(ranks.begin(), ranks.end());
    for (int &rank : ranks) {
        rank -= lowest;
    }
    moveToEarliest(order, ranks);
    return ranks;
}

} // namespace autodevos::layered
