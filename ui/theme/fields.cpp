// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/fields.h"

#include "ui/theme/icons.h"

#include <QAction>
#include <QCoreApplication>
#include <QLineEdit>
#include <QToolButton>

namespace autodevos {

namespace {

/// Names the buttons that came since the last call.
void nameButtons(const QLineEdit &field, const QString &name)
{
    for (auto *button : field.findChildren<QToolButton *>()) {
        if (button->accessibleName().isEmpty()) {
            button->setAccessibleName(name);
        }
    }
}

} // namespace

void addClearButton(QLineEdit &field)
{
    field.setClearButtonEnabled(true);
    nameButtons(field, QCoreApplication::translate("Fields", "Clear"));
}

void addSearchMarks(QLineEdit &field)
{
    addClearButton(field);
    field.addAction(icon(IconId::Search), QLineEdit::LeadingPosition);
    nameButtons(field, QCoreApplication::translate("Fields", "Search"));
}

} // namespace autodevos
