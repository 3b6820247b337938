// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRect>
#include <QString>

class QWidget;

namespace autodevos {

/// What a widget that paints rows itself tells screen readers about them: each becomes an item of a list that can be
/// selected without a mouse. A widget inherits it beside QWidget and calls `installAccessibleRows` once.
/// Main thread; rows are numbered from 0 and asked for one by one, so a long list may offer only those in view.
class AccessibleRows {
public:
    virtual ~AccessibleRows() = default;

    [[nodiscard]] virtual int accessibleRowCount() const = 0;
    [[nodiscard]] virtual QString accessibleRowName(int row) const = 0;
    [[nodiscard]] virtual QString accessibleRowDescription(int row) const = 0;
    [[nodiscard]] virtual QRect accessibleRowRect(int row) const = 0; ///< in the widget's coordinates
    [[nodiscard]] virtual int accessibleCurrentRow() const = 0;       ///< -1: none
    /// As if the person had clicked the row.
    virtual void selectAccessibleRow(int row) = 0;

protected:
    AccessibleRows() = default;
    AccessibleRows(const AccessibleRows &) = default;
    AccessibleRows &operator=(const AccessibleRows &) = default;
};

/// Lets screen readers see the rows of all widgets that have them. May be called often.
void installAccessibleRows();
/// Says that the current row is another one now.
void announceCurrentRow(QWidget *widget, int row);

} // namespace autodevos
