// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/prompt/projectsview.h"

#include "ui/prompt/recentprojects.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QDir>
#include <QListWidget>
#include <QLocale>
#include <QMenu>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace autodevos {

ProjectsView::ProjectsView(RecentProjects &projects, QWidget *parent)
    : QWidget(parent)
    , m_projects(projects)
{
    m_list = new QListWidget;
    m_list->setObjectName(u"projectsList"_s);
    m_list->setAccessibleName(tr("Recent projects"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setIconSize({spacing::IconSmall, spacing::IconSmall});
    m_list->setUniformItemSizes(true);
    m_list->setTextElideMode(Qt::ElideMiddle);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_list, &QListWidget::itemActivated, this,
            [this](const QListWidgetItem *item) { Q_EMIT openRequested(item->data(Qt::UserRole).toString()); });
    connect(m_list, &QWidget::customContextMenuRequested, this, &ProjectsView::showMenu);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_list);
    refresh();
}

void ProjectsView::refresh()
{
    m_list->clear();
    for (const RecentProject &project : m_projects.projects()) {
        auto *item = new QListWidgetItem(icon(IconId::Folder), project.name);
        item->setData(Qt::UserRole, project.folder);
        item->setToolTip(tr("%1\nlast opened %2")
                             .arg(QDir::toNativeSeparators(project.folder),
                                  QLocale().toString(project.opened.toLocalTime(), QLocale::ShortFormat)));
        QFont font = m_list->font();
        font.setBold(project.folder == m_current);
        item->setFont(font);
        m_list->addItem(item);
    }
    if (m_list->count() == 0) {
        auto *item = new QListWidgetItem(tr("Projects you make appear here."));
        item->setFlags(Qt::NoItemFlags);
        m_list->addItem(item);
    }
}

void ProjectsView::setCurrent(const QString &folder)
{
    if (m_current != folder) {
        m_current = folder;
        refresh();
    }
}

void ProjectsView::showMenu(const QPoint &place)
{
    const QListWidgetItem *item = m_list->itemAt(place);
    const QString folder = item == nullptr ? QString() : item->data(Qt::UserRole).toString();
    if (folder.isEmpty()) {
        return;
    }
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Open"), this, [this, folder] { Q_EMIT openRequested(folder); });
    menu->addAction(tr("Remove from the list (the folder stays)"), this, [this, folder] {
        m_projects.remove(folder);
        refresh();
    });
    menu->popup(m_list->viewport()->mapToGlobal(place));
}

} // namespace autodevos
