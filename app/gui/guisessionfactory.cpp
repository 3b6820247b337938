// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/guisessionfactory.h"

#include "agents/blueprint/blueprintmodel.h"

using namespace Qt::StringLiterals;

namespace autodevos {

GuiSessionFactory::GuiSessionFactory() = default;

std::unique_ptr<Session> GuiSessionFactory::makeSession(const QString &projectFolder)
{
    if (!m_composition) {
        m_composition.emplace();
        m_model = std::make_shared<BlueprintModel>();
    }
    SessionServices services = m_composition->services(m_model);
    services.hasPerson = true;
    return std::make_unique<Session>(projectFolder, services);
}

QString GuiSessionFactory::modelLabel() const
{
    return u"Blueprint"_s; // a name, not a word
}

} // namespace autodevos
