// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/themedstyle.h"

#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QLabel>
#include <QPainter>
#include <QStyleOption>

namespace autodevos {

namespace {

constexpr qsizetype MostPalettes = 32;

} // namespace

const QPalette &ThemedStyle::framed(const QPalette &palette) const
{
    const qint64 key = palette.cacheKey();
    if (const auto known = m_framed.constFind(key); known != m_framed.constEnd()) {
        return *known;
    }
    if (m_framed.size() >= MostPalettes) {
        m_framed.clear();
    }
    QPalette changed = palette;
    changed.setColor(QPalette::Window, ColourTheme::of(palette).outline.lighter(140)); // Fusion takes darker(140) of it
    return *m_framed.insert(key, changed);
}

void ThemedStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                                const QWidget *widget) const
{
    if (element == PE_PanelTipLabel) {
        const ColourTheme &theme = ColourTheme::of(option->palette);
        painter->fillRect(option->rect, theme.borderStrong);
        painter->fillRect(option->rect.adjusted(1, 1, -1, -1), theme.card);
        return;
    }
    if (element == PE_IndicatorDockWidgetResizeHandle) {
        painter->fillRect(option->rect, ColourTheme::of(option->palette).border);
        return;
    }
    if (element == PE_FrameStatusBarItem) {
        return;
    }
    const bool hasFrame = element == PE_IndicatorCheckBox || element == PE_IndicatorRadioButton ||
                          element == PE_FrameLineEdit || element == PE_PanelButtonCommand || element == PE_Frame;
    if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option); hasFrame && button != nullptr) {
        QStyleOptionButton changed(*button);
        changed.palette = framed(changed.palette);
        QProxyStyle::drawPrimitive(element, &changed, painter, widget);
        return;
    }
    if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option); hasFrame && frame != nullptr) {
        QStyleOptionFrame changed(*frame);
        changed.palette = framed(changed.palette);
        QProxyStyle::drawPrimitive(element, &changed, painter, widget);
        return;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void ThemedStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                              const QWidget *widget) const
{
    if (element != CE_ToolBar) {
        QProxyStyle::drawControl(element, option, painter, widget);
    }
}

void ThemedStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    auto *label = qobject_cast<QLabel *>(widget);
    if (label != nullptr && label->text().contains(u'&') && label->contentsMargins().isNull()) {
        constexpr int room = 3;
        const bool isMirrored = label->layoutDirection() == Qt::RightToLeft;
        label->setContentsMargins(isMirrored ? room : 0, 0, isMirrored ? 0 : room, 0);
    }
}

QIcon ThemedStyle::standardIcon(StandardPixmap which, const QStyleOption *option, const QWidget *widget) const
{
    switch (which) {
    case SP_LineEditClearButton:
        return icon(IconId::Close);
    case SP_CommandLink:
        return icon(IconId::ChevronRight);
    default:
        return QProxyStyle::standardIcon(which, option, widget);
    }
}

int ThemedStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_DockWidgetSeparatorExtent:
        return 1;
    case PM_ToolBarFrameWidth:
        return 0;
    case PM_ToolBarItemMargin:
    case PM_ToolBarItemSpacing:
    case PM_ToolTipLabelFrameWidth:
        return spacing::Tight;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

void ThemedStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                                     const QWidget *widget) const
{
    if (const auto *box = qstyleoption_cast<const QStyleOptionComboBox *>(option); control == CC_ComboBox && box) {
        QStyleOptionComboBox changed(*box);
        changed.palette = framed(changed.palette);
        QProxyStyle::drawComplexControl(control, &changed, painter, widget);
        return;
    }
    if (const auto *box = qstyleoption_cast<const QStyleOptionSpinBox *>(option); control == CC_SpinBox && box) {
        QStyleOptionSpinBox changed(*box);
        changed.palette = framed(changed.palette);
        QProxyStyle::drawComplexControl(control, &changed, painter, widget);
        return;
    }
    const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option);
    if (control == CC_ToolButton && button && widget && widget->property("marksMenuItself").toBool()) {
        QStyleOptionToolButton changed(*button);
        changed.features &= ~QStyleOptionToolButton::HasMenu;
        QProxyStyle::drawComplexControl(control, &changed, painter, widget);
        return;
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

} // namespace autodevos
