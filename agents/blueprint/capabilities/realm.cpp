// SPDX-License-Identifier: GPL-3.0-or-later
#include "agents/blueprint/capabilities/capability.h"
#include "agents/blueprint/fieldspec.h"

namespace autodevos {

using namespace Qt::StringLiterals;

namespace {

Field count(const QString &name, const QString &label, double minimum, double maximum)
{
    return {.name = name,
            .label = label,
            .type = FieldType::Integer,
            .required = true,
            .minimum = minimum,
            .maximum = maximum};
}

/// What a player has. Only the rules of the game change it.
Entity seatOf(const CapabilityContext &context, const CapabilityAsked &asked, const QStringList &resources,
              const QStringList &sides)
{
    const QString seat = asked.detail.isEmpty() ? u"city"_s : asked.detail;
    Entity entity{.name = upperCamel(seat),
                  .label = sentenceCase(seat),
                  .plural = sentenceCase(context.lexicon.plural(seat)),
                  .description = u"Everybody in the game, with what they own."_s,
                  .fields = {{.name = u"name"_s, .label = u"Name"_s, .required = true, .maximum = 40},
                             count(u"power"_s, u"Power"_s, 0, 1'000'000)},
                  .titleField = u"name"_s,
                  .access = {.read = {u"visitor"_s}, .create = {}, .update = {}, .remove = {}},
                  .requirements = {asked.requirement}};
    for (const QString &resource : resources)
        entity.fields.append(count(lowerCamel(resource), sentenceCase(resource), 0, 1'000'000));
    for (const QString &side : sides)
        entity.fields.append(count(lowerCamel(side.toLower()), sentenceCase(side), 0, 100'000));
    for (const QString &resource : resources)
        entity.fields.append(count(lowerCamel(resource) + u"Workers"_s, sentenceCase(resource) + u" workers"_s, 0,
                                   4 * static_cast<double>(resources.size())));
    for (const QString &resource : resources)
        entity.fields.append(
            count(lowerCamel(resource) + u"Level"_s, sentenceCase(resource) + u" works (level)"_s, 1, 5));
    entity.fields.append(count(u"wallLevel"_s, u"Walls (level)"_s, 0, 5));
    entity.fields.append(count(u"wave"_s, u"Wave"_s, 1, 10'000));
    entity.fields.append(count(u"turns"_s, u"Turns"_s, 0, 24));
    entity.fields.append(
        {.name = u"turnsAt"_s, .label = u"Turns counted at"_s, .type = FieldType::DateTime, .required = true});
    entity.relations.append({.name = u"ruler"_s, .label = u"Ruler"_s, .target = u"User"_s, .isActor = true});
    entity.ownerField = u"ruler"_s;
    return entity;
}

Entity battles(const Entity &seat)
{
    Entity entity{.name = u"Battle"_s,
                  .label = u"Battle"_s,
                  .plural = u"Battles"_s,
                  .description = u"Who attacked whom, and how it ended."_s,
                  .fields = fieldsFromSpecification(u"title:string!..120;outcome:enum!=Won|Lost;report:text!"_s, {}),
                  .titleField = u"title"_s,
                  .access = {.read = {u"visitor"_s}, .create = {}, .update = {}, .remove = {}},
                  .requirements = seat.requirements};
    entity.relations = {{.name = u"attacker"_s, .label = u"Attacker"_s, .target = seat.name}, // raiders have no seat
                        {.name = u"defender"_s, .label = u"Defender"_s, .target = seat.name, .required = true}};
    return entity;
}

} // namespace

void buildRealm(const CapabilityContext &context, const CapabilityAsked &asked, Entity * /*entity*/)
{
    if (const QVector<Capability> &known = context.domain.capabilities;
        context.domain.has(CapabilityKind::ResourceGame)) {
        for (const Capability &capability : known) {
            if (capability.kind != CapabilityKind::ResourceGame)
                continue;
            Capability again = capability;
            again.requirements = QStringList{asked.requirement};
            return context.add(again);
        }
    }
    if (!context.draft.hasAccounts)
        return context.leaveOut(asked.requirement, u"a game against other players needs accounts"_s);
    const QStringList resources =
        asked.states.size() >= 2 ? asked.states.mid(0, 5) : QStringList{u"gold"_s, u"wood"_s, u"food"_s};
    const QStringList sides =
        asked.fields.isEmpty() ? QStringList{u"Humans"_s, u"Elves"_s, u"Dwarves"_s, u"Orcs"_s} : asked.fields;
    const Entity seat = context.put(seatOf(context, asked, resources, sides));
    context.put(battles(seat));
    QStringList fields;
    for (const QString &resource : resources)
        fields.append(lowerCamel(resource));
    for (const QString &side : sides)
        fields.append(lowerCamel(side.toLower()));
    context.add({.kind = CapabilityKind::ResourceGame,
                 .entity = seat.name,
                 .fields = fields,
                 .requirements = {asked.requirement}});
    context.add({.kind = CapabilityKind::Leaderboard,
                 .entity = seat.name,
                 .fields = {u"power"_s},
                 .requirements = {asked.requirement}});
}

} // namespace autodevos
