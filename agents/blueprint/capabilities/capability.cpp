// SPDX-License-Identifier: GPL-3.0-or-later
#include "agents/blueprint/capabilities/capability.h"

#include <QHash>

#include <algorithm>

namespace autodevos {

using namespace Qt::StringLiterals;

void CapabilityContext::add(const Capability &capability) const
{
    const auto known = std::find_if(domain.capabilities.begin(), domain.capabilities.end(), [&](const Capability &one) {
        return one.kind == capability.kind && one.entity == capability.entity && one.page == capability.page;
    });
    if (known == domain.capabilities.end()) {
        domain.capabilities.append(capability);
        return;
    }
    for (const QString &field : capability.fields) {
        if (!known->fields.contains(field))
            known->fields.append(field);
    }
    for (const QString &id : capability.requirements) {
        if (!known->requirements.contains(id))
            known->requirements.append(id);
    }
}

QVector<Entity *> CapabilityContext::lists() const
{
    QVector<Entity *> found;
    for (Entity &entity : domain.entities) {
        const bool isSent =
            std::any_of(draft.capabilities.begin(), draft.capabilities.end(), [&](const CapabilityAsked &asked) {
                const Thing *thing = draft.find(asked.thing);
                return asked.kind == "contact"_L1 && thing && thing->entity.name == entity.name;
            });
        if (entity.presentation == Presentation::Page && !isSent)
            found.append(&entity);
    }
    return found;
}

void CapabilityContext::leaveOut(const QString &requirement, const QString &reason) const
{
    if (Requirement *found = draft.requirement(requirement); found && found->cannot.isEmpty())
        found->cannot = reason;
}

CapabilityBuilder builderOf(const QString &kind)
{
    static const QHash<QString, CapabilityBuilder> builders{
        {u"export"_s, buildExport},
    };
    return builders.value(kind, nullptr);
}

} // namespace autodevos
