// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/prompt/recentprojects.h"

#include <QSettings>

using namespace Qt::StringLiterals;

namespace autodevos {

namespace {

constexpr qsizetype keptProjects = 30;
const QString group = u"projects/recent"_s;

} // namespace

RecentProjects::RecentProjects()
{
    load();
}

void RecentProjects::load()
{
    m_projects.clear();
    QSettings settings;
    const int count = settings.beginReadArray(group);
    for (int i = 0; i < count; ++i) {
        settings.setArrayIndex(i);
        m_projects.append({settings.value(u"folder"_s).toString(), settings.value(u"name"_s).toString(),
                           settings.value(u"opened"_s).toDateTime()});
    }
}

void RecentProjects::add(const QString &folder, const QString &name)
{
    load(); // another window may have added one
    m_projects.removeIf([&folder](const RecentProject &project) { return project.folder == folder; });
    m_projects.prepend({folder, name, QDateTime::currentDateTimeUtc()});
    m_projects = m_projects.mid(0, keptProjects);
    save();
}

void RecentProjects::remove(const QString &folder)
{
    load();
    m_projects.removeIf([&folder](const RecentProject &project) { return project.folder == folder; });
    save();
}

void RecentProjects::save() const
{
    QSettings settings;
    settings.remove(group);
    settings.beginWriteArray(group, static_cast<int>(m_projects.size()));
    for (int i = 0; i < m_projects.size(); ++i) {
        settings.setArrayIndex(i);
        settings.setValue(u"folder"_s, m_projects.at(i).folder);
        settings.setValue(u"name"_s, m_projects.at(i).name);
        settings.setValue(u"opened"_s, m_projects.at(i).opened);
    }
    settings.endArray();
}

} // namespace autodevos
