// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QListWidget;

namespace autodevos {

class RecentProjects;

/// The list of projects opened before. Main thread. Emits what is asked for and changes only the list itself.
class ProjectsView final : public QWidget {
    Q_OBJECT

public:
    /// `projects` outlives the view.
    explicit ProjectsView(RecentProjects &projects, QWidget *parent = nullptr);

    void refresh();
    /// Marks the open project; empty: none.
    void setCurrent(const QString &folder);

Q_SIGNALS:
    void openRequested(const QString &folder);

private:
    void showMenu(const QPoint &place);

    RecentProjects &m_projects;
    QListWidget *m_list = nullptr;
    QString m_current;
};

} // namespace autodevos
