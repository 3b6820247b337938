// SPDX-License-Identifier: GPL-3.0-or-later
#include "agents/blueprint/capabilities/capability.h"

#include <algorithm>

namespace autodevos {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kMost = 6;

bool isDay(const Field &field)
{
    return field.type == FieldType::Date || field.type == FieldType::DateTime;
}

bool isAddedUp(const Field &field)
{
    return field.type == FieldType::Money || field.type == FieldType::Number || field.type == FieldType::Duration ||
           field.type == FieldType::Integer;
}

/// Has something to add up, and a day to do it by.
bool isCounted(const Entity &entity)
{
    return std::any_of(entity.fields.begin(), entity.fields.end(), isDay) &&
           std::any_of(entity.fields.begin(), entity.fields.end(), isAddedUp);
}

} // namespace

void buildReport(const CapabilityContext &context, const CapabilityAsked &asked, Entity *entity)
{
    const QVector<Entity *> lists = context.lists();
    QVector<Entity *> chosen;
    if (entity && entity->presentation == Presentation::Page && isCounted(*entity))
        chosen = {entity};
    if (chosen.isEmpty())
        std::copy_if(lists.begin(), lists.end(), std::back_inserter(chosen),
                     [](const Entity *list) { return isCounted(*list); });
    if (chosen.isEmpty() && entity && entity->presentation == Presentation::Page)
        chosen = {entity};
    if (chosen.isEmpty())
        chosen = lists;
    // What was sold and what was moved says more by month than what there is.
    std::stable_partition(chosen.begin(), chosen.end(), [](const Entity *list) {
        return list->name == "Order"_L1 || list->name == "StockMovement"_L1;
    });
    for (const Entity *list : std::as_const(chosen).mid(0, kMost))
        context.add(
            {.kind = CapabilityKind::Report, .entity = list->name, .requirements = QStringList{asked.requirement}});
    if (chosen.isEmpty())
        context.leaveOut(asked.requirement, u"there is no list that could be reported on"_s);
}

} // namespace autodevos
