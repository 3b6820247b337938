// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/databardelegate.h"

#include "ui/theme/theme.h"

#include <QPainter>

#include <algorithm>

namespace autodevos {

void DataBarDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QVariant share = index.data(ShareRole);
    if (!share.isValid()) {
        QStyledItemDelegate::paint(painter, option, index);
        return;
    }
    QStyledItemDelegate::paint(painter, option, QModelIndex()); // the row's own background
    const ColourTheme &theme = ColourTheme::of(option.palette);
    const QRectF room = QRectF(option.rect).adjusted(spacing::Tight, 3, -spacing::Tight, -3);
    QRectF bar = room;
    bar.setWidth(std::max(share.toDouble() > 0 ? 2.0 : 0.0, room.width() * std::clamp(share.toDouble(), 0.0, 1.0)));
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    // Light enough for the text on it to read in both themes.
    painter->setBrush(mixed(theme.canvas, theme.accent, theme.isDark ? 0.34 : 0.24));
    painter->drawRoundedRect(bar, 2, 2);
    painter->setPen(theme.text);
    painter->setFont(option.font);
    painter->drawText(room.adjusted(spacing::Tight, 0, -spacing::Tight, 0), Qt::AlignRight | Qt::AlignVCenter,
                      index.data(Qt::DisplayRole).toString());
    painter->restore();
}

QSize DataBarDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QSize size = QStyledItemDelegate::sizeHint(option, index);
    return {std::max(size.width(), index.data(ShareRole).isValid() ? 96 : 0), size.height() + spacing::Tight};
}

} // namespace autodevos
