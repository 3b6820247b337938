// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/logs/findingsview.h"

#include "ui/theme/theme.h"

#include <QHeaderView>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace autodevos {

FindingsView::FindingsView(QWidget *parent)
    : QTreeView(parent)
    , m_emptyText(tr("The checks found nothing."))
{
    setAccessibleName(tr("Findings"));
    m_model = new FindingsModel(this);
    setModel(m_model);
    setRootIsDecorated(false);
    setUniformRowHeights(true);
    setAllColumnsShowFocus(true);
    setFrameShape(QFrame::NoFrame);
    setTextElideMode(Qt::ElideRight);
    header()->setStretchLastSection(false);
    header()->setSectionResizeMode(FindingsModel::MessageColumn, QHeaderView::Stretch);
    header()->resizeSection(FindingsModel::PlaceColumn, 260);
    header()->resizeSection(FindingsModel::TaskColumn, 160);
    header()->resizeSection(FindingsModel::CheckColumn, 90);
    connect(this, &QAbstractItemView::activated, this, [this](const QModelIndex &index) {
        const QString file = index.data(FindingsModel::FileRole).toString();
        if (!file.isEmpty()) {
            Q_EMIT placeActivated(file, index.data(FindingsModel::LineRole).toInt());
        } else if (const QString task = index.data(FindingsModel::TaskRole).toString(); !task.isEmpty()) {
            Q_EMIT taskActivated(TaskId(task));
        }
    });
}

void FindingsView::paintEvent(QPaintEvent *event)
{
    QTreeView::paintEvent(event);
    if (m_model->rowCount() == 0) {
        QPainter painter(viewport());
        painter.setPen(ColourTheme::of(palette()).textMuted);
        painter.drawText(viewport()->rect().adjusted(12, 12, -12, -12), Qt::AlignCenter | Qt::TextWordWrap,
                         m_emptyText);
    }
}

} // namespace autodevos
