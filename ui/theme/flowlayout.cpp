// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/flowlayout.h"

#include <QStyle>
#include <QWidget>

#include <algorithm>

namespace autodevos {

FlowLayout::FlowLayout(int gap, QWidget *parent)
    : QLayout(parent)
    , m_gap(gap)
{
}

FlowLayout::~FlowLayout()
{
    qDeleteAll(m_items);
}

void FlowLayout::addItem(QLayoutItem *item)
{
    m_items.append(item);
}

int FlowLayout::count() const
{
    return static_cast<int>(m_items.size());
}

QLayoutItem *FlowLayout::itemAt(int index) const
{
    return m_items.value(index);
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    return index >= 0 && index < count() ? m_items.takeAt(index) : nullptr;
}

Qt::Orientations FlowLayout::expandingDirections() const
{
    return {};
}

bool FlowLayout::hasHeightForWidth() const
{
    return true;
}

int FlowLayout::heightForWidth(int width) const
{
    return arrange(QRect(0, 0, width, 0), nullptr);
}

QSize FlowLayout::sizeHint() const
{
    QSize all(0, 0);
    for (const QLayoutItem *item : m_items) {
        const QSize size = item->isEmpty() ? QSize(0, 0) : item->sizeHint();
        const int gap = all.isEmpty() || size.isEmpty() ? 0 : m_gap;
        all = {all.width() + gap + size.width(), std::max(all.height(), size.height())};
    }
    const QMargins margins = contentsMargins();
    return all.grownBy(margins);
}

QSize FlowLayout::minimumSize() const
{
    QSize widest(0, 0);
    for (const QLayoutItem *item : m_items) {
        if (!item->isEmpty()) {
            widest = widest.expandedTo(item->minimumSize());
        }
    }
    return widest.grownBy(contentsMargins());
}

void FlowLayout::setGeometry(const QRect &area)
{
    QLayout::setGeometry(area);
    QVector<QRect> places;
    arrange(area, &places);
    const Qt::LayoutDirection direction = parentWidget() ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    for (int i = 0; i < count(); ++i) {
        m_items.at(i)->setGeometry(QStyle::visualRect(direction, area, places.at(i)));
    }
}

int FlowLayout::arrange(const QRect &area, QVector<QRect> *places) const
{
    const QRect room = area.marginsRemoved(contentsMargins());
    QPoint next = room.topLeft();
    int rowHeight = 0;
    int rowBegin = 0;
    const auto endRow = [&](int end) {
        for (int i = rowBegin; places != nullptr && i < end; ++i) {
            (*places)[i].setHeight(rowHeight);
        }
        rowBegin = end;
    };
    for (int i = 0; i < count(); ++i) {
        const QLayoutItem *item = m_items.at(i);
        const QSize size = item->isEmpty() ? QSize(0, 0) : item->sizeHint();
        const int width = std::min(size.width(), std::max(room.width(), 0));
        if (next.x() > room.left() && next.x() + width > room.left() + room.width()) {
            endRow(i);
            next = {room.left(), next.y() + rowHeight + m_gap};
            rowHeight = 0;
        }
        if (places != nullptr) {
            places->append({next, QSize(width, size.height())});
        }
        if (!item->isEmpty()) {
            next.rx() += width + m_gap;
            rowHeight = std::max(rowHeight, size.height());
        }
    }
    endRow(count());
    return next.y() + rowHeight - area.y() + contentsMargins().bottom();
}

} // namespace autodevos
