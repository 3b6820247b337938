// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/accessiblerows.h"

#include <QAccessibleWidget>
#include <QPointer>
#include <QWidget>

namespace autodevos {

namespace {

/// One row; owned by Qt's cache of interfaces. Every answer asks the widget anew: rows come and go.
class RowInterface final : public QAccessibleInterface, public QAccessibleActionInterface {
public:
    RowInterface(QWidget *view, int row)
        : m_view(view)
        , m_row(row)
    {
    }

    [[nodiscard]] bool isValid() const override { return rows() != nullptr; }
    [[nodiscard]] QObject *object() const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface *parent() const override
    {
        return QAccessible::queryAccessibleInterface(m_view.data());
    }
    [[nodiscard]] QAccessibleInterface *child(int) const override { return nullptr; }
    [[nodiscard]] int childCount() const override { return 0; }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    [[nodiscard]] QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    [[nodiscard]] QAccessible::Role role() const override { return QAccessible::ListItem; }
    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        const AccessibleRows *all = rows();
        if (all == nullptr) {
            return {};
        }
        if (kind == QAccessible::Name) {
            return all->accessibleRowName(m_row);
        }
        return kind == QAccessible::Description ? all->accessibleRowDescription(m_row) : QString();
    }
    void setText(QAccessible::Text, const QString &) override {}
    [[nodiscard]] QRect rect() const override
    {
        const AccessibleRows *all = rows();
        if (all == nullptr) {
            return {};
        }
        const QRect inside = all->accessibleRowRect(m_row);
        return {m_view->mapToGlobal(inside.topLeft()), inside.size()};
    }
    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State state;
        state.selectable = true;
        state.focusable = true;
        if (const AccessibleRows *all = rows()) {
            state.selected = all->accessibleCurrentRow() == m_row;
            state.focused = state.selected && m_view->hasFocus();
            state.offscreen = !m_view->rect().intersects(all->accessibleRowRect(m_row));
            state.invisible = !m_view->isVisible();
        }
        return state;
    }
    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface *>(this) : nullptr;
    }
    [[nodiscard]] QStringList actionNames() const override { return {pressAction(), setFocusAction()}; }
    void doAction(const QString &name) override
    {
        auto *all = const_cast<AccessibleRows *>(rows()); // the same widget, asked by its not const name
        if (all == nullptr) {
            return;
        }
        if (name == pressAction() || name == setFocusAction()) {
            all->selectAccessibleRow(m_row);
        }
        if (name == setFocusAction()) {
            m_view->setFocus(Qt::OtherFocusReason);
        }
    }
    [[nodiscard]] QStringList keyBindingsForAction(const QString &) const override { return {}; }

private:
    /// Null when the row, or the widget or the part of it that has rows, is gone.
    [[nodiscard]] const AccessibleRows *rows() const
    {
        const auto *all = dynamic_cast<const AccessibleRows *>(m_view.data());
        return all != nullptr && m_row < all->accessibleRowCount() ? all : nullptr;
    }

    QPointer<QWidget> m_view;
    int m_row;
};

/// The widget: its rows first, then the widgets in it.
class RowsInterface final : public QAccessibleWidget {
public:
    explicit RowsInterface(QWidget *view)
        : QAccessibleWidget(view, QAccessible::List)
    {
    }
    ~RowsInterface() override
    {
        for (const QAccessible::Id id : std::as_const(m_rows)) {
            QAccessible::deleteAccessibleInterface(id);
        }
    }

    [[nodiscard]] int childCount() const override { return count() + QAccessibleWidget::childCount(); }
    [[nodiscard]] QAccessibleInterface *child(int index) const override
    {
        if (index >= count()) {
            return QAccessibleWidget::child(index - count());
        }
        if (index < 0) {
            return nullptr;
        }
        const auto known = m_rows.constFind(index);
        if (known != m_rows.constEnd()) {
            return QAccessible::accessibleInterface(*known);
        }
        auto *row = new RowInterface(widget(), index);
        m_rows.insert(index, QAccessible::registerAccessibleInterface(row));
        return row;
    }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *child) const override
    {
        for (auto row = m_rows.constBegin(); row != m_rows.constEnd(); ++row) {
            if (QAccessible::accessibleInterface(*row) == child) {
                return row.key();
            }
        }
        const int index = QAccessibleWidget::indexOfChild(child);
        return index < 0 ? index : index + count();
    }
    [[nodiscard]] QAccessibleInterface *childAt(int x, int y) const override
    {
        const QPoint place = widget()->mapFromGlobal(QPoint(x, y));
        if (const AccessibleRows *all = rows()) {
            for (int row = 0; row < all->accessibleRowCount(); ++row) {
                if (all->accessibleRowRect(row).contains(place)) {
                    return child(row);
                }
            }
        }
        return QAccessibleWidget::childAt(x, y);
    }
    [[nodiscard]] QAccessibleInterface *focusChild() const override
    {
        const AccessibleRows *all = rows();
        const int row = all == nullptr ? -1 : all->accessibleCurrentRow();
        return widget()->hasFocus() && row >= 0 ? child(row) : QAccessibleWidget::focusChild();
    }

private:
    [[nodiscard]] const AccessibleRows *rows() const { return dynamic_cast<const AccessibleRows *>(widget()); }
    [[nodiscard]] int count() const { return rows() == nullptr ? 0 : rows()->accessibleRowCount(); }

    mutable QHash<int, QAccessible::Id> m_rows;
};

QAccessibleInterface *makeInterface(const QString &, QObject *object)
{
    auto *widget = qobject_cast<QWidget *>(object);
    return dynamic_cast<AccessibleRows *>(widget) != nullptr ? new RowsInterface(widget) : nullptr;
}

} // namespace

void installAccessibleRows()
{
    QAccessible::installFactory(&makeInterface);
}

void announceCurrentRow(QWidget *widget, int row)
{
    if (QAccessible::isActive() && row >= 0 && widget->hasFocus()) {
        QAccessibleEvent focus(widget, QAccessible::Focus);
        focus.setChild(row);
        QAccessible::updateAccessibility(&focus);
    }
}

} // namespace autodevos
