// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>
#include <QVector>

namespace autodevos {

struct RecentProject {
    QString folder;
    QString name;
    QDateTime opened;
};

/// Projects opened before, newest first, kept in the settings. Main thread. Never looks at the disk.
class RecentProjects {
public:
    RecentProjects();

    void add(const QString &folder, const QString &name);
    void remove(const QString &folder);
    [[nodiscard]] const QVector<RecentProject> &projects() const { return m_projects; }

private:
    void load();
    void save() const;

    QVector<RecentProject> m_projects;
};

} // namespace autodevos
