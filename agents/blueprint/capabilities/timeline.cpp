// SPDX-License-Identifier: GPL-3.0-or-later
#include "agents/blueprint/capabilities/capability.h"

namespace autodevos {

using namespace Qt::StringLiterals;

void buildTimeline(const CapabilityContext &context, const CapabilityAsked &asked, Entity *entity)
{
    QVector<Entity *> dated;
    for (Entity *list : context.lists()) {
        if (entity ? list == entity : !daysOf(*list).isEmpty())
            dated.append(list);
    }
    if (dated.isEmpty())
        dated = context.lists().mid(0, 1);
    for (Entity *list : std::as_const(dated))
        context.add({.kind = CapabilityKind::Timeline,
                     .entity = list->name,
                     .fields = ensuredDays(*list).mid(0, 1),
                     .requirements = {asked.requirement}});
    if (dated.isEmpty())
        context.leaveOut(asked.requirement, u"there is nothing with a date that a timeline could show"_s);
}

} // namespace autodevos
