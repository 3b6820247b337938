// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/outlinedstyle.h"

#include "ui/theme/theme.h"

#include <QPainter>
#include <QStyleOption>

using namespace Qt::StringLiterals;

namespace autodevos {

OutlinedStyle::OutlinedStyle()
    : QProxyStyle(u"fusion"_s)
{
}

void OutlinedStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                                  const QWidget *widget) const
{
    QProxyStyle::drawPrimitive(element, option, painter, widget);
    const bool isRound = element == PE_IndicatorRadioButton;
    if (!isRound && element != PE_IndicatorCheckBox && element != PE_IndicatorItemViewItemCheck) {
        return;
    }
    const ColourTheme &theme = ColourTheme::of(option->palette);
    const bool isUsable = (option->state & State_Enabled) != 0;
    const bool isFocused = (option->state & State_HasFocus) != 0;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(Qt::NoBrush);
    painter->setPen(QPen(isFocused  ? theme.accent
                         : isUsable ? mixed(theme.window, theme.text, 0.6)
                                    : theme.borderStrong,
                         1));
    // Where Fusion draws its own.
    const QRectF box = QRectF(option->rect).adjusted(0.5, 0.5, -0.5, -0.5);
    if (isRound) {
        painter->drawEllipse(box);
    } else {
        painter->drawRoundedRect(element == PE_IndicatorCheckBox ? box.adjusted(0, 0, -1, -1) : box, 2, 2);
    }
    painter->restore();
}

} // namespace autodevos
