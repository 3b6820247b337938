// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/composition.h"

#include "agents/blueprint/blueprintmodel.h"

#include <QCoreApplication>
#include <QDir>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace autodevos {

Composition::Composition()
    : m_roles(RoleCatalog::load({u":/roles"_s, userRolesFolder()}))
{
}

QVector<ModelEntry> Composition::models() const
{
    return {{{u"blueprint"_s, u"blueprint"_s},
             QCoreApplication::translate("Composition", "built in: works offline, without a key"),
             true,
             {}}};
}

Result<std::shared_ptr<LanguageModel>> Composition::model(const QString &name) const
{
    if (name == u"blueprint"_s || name == u"blueprint/blueprint"_s) {
        return std::make_shared<BlueprintModel>();
    }
    return failure(ErrorKind::Configuration,
                   QCoreApplication::translate("Composition", "There is no model \"%1\"").arg(name),
                   QCoreApplication::translate("Composition", "Use one that \"autodevos-cli models\" lists"));
}

SessionServices Composition::services(std::shared_ptr<LanguageModel> model) const
{
    return {std::move(model), m_roles, m_clock, {}, {.configFolder = configFolder()}};
}

QString Composition::projectsFolder()
{
    const QString chosen = qEnvironmentVariable("AUTODEVOS_PROJECTS");
    return chosen.isEmpty() ? QDir::homePath() + u"/AutoDevOS"_s : QDir(chosen).absolutePath();
}

QString Composition::newProjectFolder(const QString &slug)
{
    const QString base = projectsFolder() + u'/' + (slug.isEmpty() ? u"project"_s : slug);
    QString folder = base;
    for (int number = 2; QFileInfo::exists(folder); ++number) {
        folder = base + u'-' + QString::number(number);
    }
    return folder;
}

QString Composition::configFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + u"/AutoDevOS"_s;
}

QString Composition::userRolesFolder()
{
    return configFolder() + u"/agents"_s;
}

} // namespace autodevos
