// SPDX-License-Identifier: GPL-3.0-or-later
#include "agents/blueprint/capabilities/capability.h"
#include "agents/blueprint/fieldspec.h"

#include <algorithm>

namespace autodevos {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kMostColumns = 8;

/// The enum whose options become columns: a state before any other; empty when there is none.
QString columnsOf(const Domain &domain, const Entity &entity, bool isState)
{
    static const QStringList states{u"status"_s, u"state"_s, u"stage"_s, u"phase"_s, u"column"_s};
    for (const Field &field : entity.fields) {
        const bool isStep = states.contains(field.name) || domain.machine(entity.name, field.name);
        if (field.type == FieldType::Enum && field.options.size() <= kMostColumns && isStep == isState)
            return field.name;
    }
    return {};
}

/// A state of work; of those who may buy, how far they have come.
void addState(const CapabilityContext &context, Entity &entity)
{
    const Thing *thing = context.thingOf(entity);
    const bool isSale = thing && context.lexicon.isIn("prospect"_L1, thing->key.section(u' ', -1));
    entity.fields += fieldsFromSpecification(isSale ? u"stage:enum!=New|Contacted|Quote sent|Won|Lost@New"_s
                                                    : u"status:enum!=To do|In progress|Done@To do"_s,
                                             {});
}

} // namespace

void buildBoard(const CapabilityContext &context, const CapabilityAsked &asked, Entity *entity)
{
    const Domain &domain = context.domain;
    QVector<Entity *> lists = context.lists();
    if (entity && lists.contains(entity)) {
        lists = {entity};
    } else {
        const bool hasStates = std::any_of(
            lists.begin(), lists.end(), [&](const Entity *list) { return !columnsOf(domain, *list, true).isEmpty(); });
        if (hasStates)
            removeIf(lists, [&](const Entity *list) { return columnsOf(domain, *list, true).isEmpty(); });
        else
            lists = lists.mid(0, 1);
    }
    for (Entity *list : std::as_const(lists)) {
        QString field = columnsOf(domain, *list, true);
        if (field.isEmpty())
            field = columnsOf(domain, *list, false);
        if (field.isEmpty()) {
            addState(context, *list);
            field = list->fields.constLast().name;
        }
        context.add({.kind = CapabilityKind::Board,
                     .entity = list->name,
                     .fields = {field},
                     .requirements = {asked.requirement}});
    }
    if (lists.isEmpty())
        context.leaveOut(asked.requirement, u"there is nothing that could be moved between columns"_s);
}

} // namespace autodevos
