// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/graph/graphview.h"

// Tasks of a role as one card.

namespace autodevos {

bool GraphView::isGroup(int node) const
{
    return node >= 0 && node < m_model.nodes().size() && m_model.nodes().at(node).groupSize > 0;
}

void GraphView::setCollapsed(const QSet<RoleId> &roles)
{
    if (roles == m_model.collapsed()) {
        return;
    }
    const TaskId selected = m_selected;
    const TaskId first = m_model.firstTaskOf(selected);
    if (!first.isEmpty()) { // a group is selected: what it becomes is selected then
        m_selected = first;
    }
    m_hasMoved = false;
    m_model.setCollapsed(roles);
    const int node = selectedNode();
    m_selected = node < 0 ? m_selected : m_model.nodes().at(node).id;
    if (m_selected != selected) {
        announceSelection();
        Q_EMIT taskSelected(isGroup(node) ? TaskId() : m_selected);
    }
    Q_EMIT groupedByRoleChanged(isGroupedByRole());
}

bool GraphView::isGroupedByRole() const
{
    return !m_model.collapsed().isEmpty() && m_model.collapsed() == m_model.collapsibleRoles();
}

void GraphView::groupByRole(bool isGrouped)
{
    setCollapsed(isGrouped ? m_model.collapsibleRoles() : QSet<RoleId>());
}

void GraphView::toggleGroup(const RoleId &role)
{
    QSet<RoleId> roles = m_model.collapsed();
    if (!roles.remove(role)) {
        roles.insert(role);
    }
    setCollapsed(roles);
}

/// A group opens, a task is opened.
void GraphView::activate(int node)
{
    if (isGroup(node)) {
        toggleGroup(m_model.nodes().at(node).role);
    } else if (node >= 0) {
        Q_EMIT taskActivated(m_scene.tasks().at(node));
    }
}

} // namespace autodevos
