// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/graph/graphaccessible.h"

#include "ui/graph/graphview.h"

#include <QAccessibleWidget>
#include <QPointer>

namespace autodevos {

namespace {

/// One node; owned by Qt's cache of interfaces, outlives neither the view nor a change of the plan.
class NodeInterface final : public QAccessibleInterface {
public:
    NodeInterface(GraphView *view, int node)
        : m_view(view)
        , m_node(node)
    {
    }

    [[nodiscard]] bool isValid() const override
    {
        return m_view && m_node < m_view->scene().nodes().size() && m_node < m_view->model().nodes().size();
    }
    [[nodiscard]] QObject *object() const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface *parent() const override
    {
        return QAccessible::queryAccessibleInterface(m_view);
    }
    [[nodiscard]] QAccessibleInterface *child(int) const override { return nullptr; }
    [[nodiscard]] int childCount() const override { return 0; }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    [[nodiscard]] QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    [[nodiscard]] QAccessible::Role role() const override { return QAccessible::ListItem; }
    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        if (!isValid()) {
            return {};
        }
        if (kind == QAccessible::Name) {
            return m_view->model().nodes().at(m_node).title;
        }
        return kind == QAccessible::Description ? m_view->describe(m_node) : QString();
    }
    void setText(QAccessible::Text, const QString &) override {}
    [[nodiscard]] QRect rect() const override
    {
        if (!isValid()) {
            return {};
        }
        const QRect inside = m_view->nodeRect(m_node);
        return {m_view->mapToGlobal(inside.topLeft()), inside.size()};
    }
    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State state;
        state.selectable = true;
        state.focusable = true;
        if (isValid()) {
            state.selected = m_view->model().indexOf(m_view->selectedTask()) == m_node;
            state.focused = state.selected && m_view->hasFocus();
            state.offscreen = !m_view->rect().intersects(m_view->nodeRect(m_node));
        }
        return state;
    }

private:
    QPointer<GraphView> m_view;
    int m_node;
};

class ViewInterface final : public QAccessibleWidget {
public:
    explicit ViewInterface(GraphView *view)
        : QAccessibleWidget(view, QAccessible::List)
        , m_view(view)
    {
    }
    ~ViewInterface() override { forgetNodes(); }

    [[nodiscard]] int childCount() const override { return static_cast<int>(m_view->scene().nodes().size()); }
    [[nodiscard]] QAccessibleInterface *child(int index) const override
    {
        if (index < 0 || index >= childCount()) {
            return nullptr;
        }
        const auto known = m_nodes.constFind(index);
        if (known != m_nodes.constEnd()) {
            return QAccessible::accessibleInterface(*known);
        }
        auto *node = new NodeInterface(m_view, index);
        m_nodes.insert(index, QAccessible::registerAccessibleInterface(node));
        return node;
    }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *child) const override
    {
        for (auto node = m_nodes.constBegin(); node != m_nodes.constEnd(); ++node) {
            if (QAccessible::accessibleInterface(*node) == child) {
                return node.key();
            }
        }
        return -1;
    }
    [[nodiscard]] QAccessibleInterface *childAt(int x, int y) const override
    {
        return child(m_view->nodeAt(m_view->mapFromGlobal(QPoint(x, y))));
    }
    [[nodiscard]] QAccessibleInterface *focusChild() const override
    {
        return m_view->hasFocus() ? child(m_view->model().indexOf(m_view->selectedTask())) : nullptr;
    }

private:
    void forgetNodes()
    {
        for (const QAccessible::Id id : std::as_const(m_nodes)) {
            QAccessible::deleteAccessibleInterface(id);
        }
        m_nodes.clear();
    }

    GraphView *m_view;
    mutable QHash<int, QAccessible::Id> m_nodes;
};

QAccessibleInterface *makeInterface(const QString &, QObject *object)
{
    auto *view = qobject_cast<GraphView *>(object);
    return view ? new ViewInterface(view) : nullptr;
}

} // namespace

void installGraphAccessibility()
{
    QAccessible::installFactory(&makeInterface);
}

} // namespace autodevos
