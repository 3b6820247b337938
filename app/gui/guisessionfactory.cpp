// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/guisessionfactory.h"

#include "agents/blueprint/blueprintmodel.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace autodevos {

GuiSessionFactory::GuiSessionFactory() = default;

std::unique_ptr<Session> GuiSessionFactory::makeSession(const QString &projectFolder)
{
    if (!m_composition) {
        m_composition.emplace();
        m_model = std::make_shared<BlueprintModel>();
    }
    return std::make_unique<Session>(projectFolder, m_composition->services(m_model));
}

QString GuiSessionFactory::modelLabel() const
{
    return QCoreApplication::translate("GuiSessionFactory", "Blueprint (offline)");
}

} // namespace autodevos
