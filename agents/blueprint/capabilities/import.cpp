// SPDX-License-Identifier: GPL-3.0-or-later
#include "agents/blueprint/capabilities/capability.h"

namespace autodevos {

using namespace Qt::StringLiterals;

void buildImport(const CapabilityContext &context, const CapabilityAsked &asked, Entity *entity)
{
    const bool isOfOne = entity && entity->presentation == Presentation::Page;
    const QVector<Entity *> lists = isOfOne ? QVector<Entity *>{entity} : context.lists();
    for (const Entity *list : lists)
        context.add(
            {.kind = CapabilityKind::Import, .entity = list->name, .requirements = QStringList{asked.requirement}});
    if (lists.isEmpty())
        context.leaveOut(asked.requirement, u"there is no list that could be imported into"_s);
}

} // namespace autodevos
