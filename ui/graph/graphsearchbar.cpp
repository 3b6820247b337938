// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/graph/graphsearchbar.h"

#include "ui/theme/fields.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>

namespace autodevos {

GraphSearchBar::GraphSearchBar(QWidget *parent)
    : QWidget(parent)
    , m_field(new QLineEdit(this))
    , m_count(new QLabel(this))
{
    m_field->setPlaceholderText(tr("Find a task"));
    m_field->setAccessibleName(tr("Find a task by its title"));
    addSearchMarks(*m_field);
    m_field->setMinimumWidth(220);
    m_field->installEventFilter(this);
    m_count->setMinimumWidth(m_count->fontMetrics().horizontalAdvance(QStringLiteral("0000 / 0000")));
    m_count->setAlignment(Qt::AlignCenter);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(spacing::Normal, spacing::Normal, spacing::Normal, spacing::Normal);
    layout->setSpacing(spacing::Normal);
    layout->addWidget(m_field);
    layout->addWidget(m_count);
    connect(m_field, &QLineEdit::textEdited, this, &GraphSearchBar::textEdited);
    connect(m_field, &QLineEdit::textChanged, this, [this](const QString &text) {
        if (text.isEmpty()) {
            Q_EMIT textEdited(text); // the clear button is no edit to QLineEdit
        }
    });
    hide();
}

void GraphSearchBar::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    const ColourTheme &theme = ColourTheme::of(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.borderStrong, 1));
    painter.setBrush(theme.window);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), spacing::Radius, spacing::Radius);
}

void GraphSearchBar::begin()
{
    show();
    raise();
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
}

void GraphSearchBar::setCount(int current, int total)
{
    m_count->setText(m_field->text().isEmpty() ? QString() : tr("%1 / %2").arg(current).arg(total));
}

QString GraphSearchBar::text() const
{
    return m_field->text();
}

bool GraphSearchBar::eventFilter(QObject *object, QEvent *event)
{
    if (event->type() != QEvent::KeyPress) {
        return QWidget::eventFilter(object, event);
    }
    const auto *key = static_cast<QKeyEvent *>(event);
    switch (key->key()) {
    case Qt::Key_Escape:
        Q_EMIT closed();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        Q_EMIT stepRequested(key->modifiers().testFlag(Qt::ShiftModifier) ? -1 : 1);
        return true;
    case Qt::Key_Down:
        Q_EMIT stepRequested(1);
        return true;
    case Qt::Key_Up:
        Q_EMIT stepRequested(-1);
        return true;
    default:
        return QWidget::eventFilter(object, event);
    }
}

} // namespace autodevos
