// SPDX-License-Identifier: GPL-3.0-or-later
#include "agents/blueprint/capabilities/capability.h"

#include <algorithm>

namespace autodevos {

using namespace Qt::StringLiterals;

void buildCompare(const CapabilityContext &context, const CapabilityAsked &asked, Entity *entity)
{
    QVector<Entity *> lists = context.lists();
    const auto saysMore = [](const Entity *a, const Entity *b) {
        return a->fields.size() < b->fields.size();
    };
    if (entity && lists.contains(entity))
        lists = {entity};
    else if (!lists.isEmpty())
        lists = {*std::max_element(lists.begin(), lists.end(), saysMore)};
    for (const Entity *list : std::as_const(lists))
        context.add({.kind = CapabilityKind::Compare, .entity = list->name, .requirements = {asked.requirement}});
    if (lists.isEmpty())
        context.leaveOut(asked.requirement, u"there is no list whose records could be compared"_s);
}

} // namespace autodevos
