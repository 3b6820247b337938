// SPDX-License-Identifier: GPL-3.0-or-later
#include "agents/blueprint/capabilities/capability.h"
#include "agents/blueprint/fieldspec.h"

#include <QRegularExpression>

#include <algorithm>

namespace autodevos {

using namespace Qt::StringLiterals;

namespace {

const QRegularExpression &codes()
{
    static const QRegularExpression pattern(
        u"\\b(booking|reservation|report|reference|confirmation|tracking|ticket|case|request|claim|complaint|repair|"
        "application|parcel|shipment|appointment|registration|order|job|enquiry|inquiry)[ -](code|number|id|reference)s?\\b"_s,
        QRegularExpression::CaseInsensitiveOption);
    return pattern;
}

/// "look up their booking", "track a parcel", "check the status"
bool looksUp(const QString &text)
{
    static const QRegularExpression pattern(
        u"\\blook(?:s|ing)?(?: \\w+){0,3} up\\b|\\b(?:track|follow|check|find|retrieve|view|see|query)(?:s|ing)?\\b"
        ".*\\b(?:status|progress|state|whether|where|with|by|using|via|through|entering)\\b"_s,
        QRegularExpression::CaseInsensitiveOption);
    return pattern.match(text).hasMatch();
}

/// What the prompt says of codes: their name, and what asks for them.
struct Asked {
    QString kind; ///< "booking"
    QString name; ///< "booking code"
    QStringList requirements;
    bool isLookedUp = false;
    bool isCancelled = false;
};

Asked read(const Draft &draft)
{
    static const QRegularExpression cancels(u"\\b(?:cancel|withdraw)\\b"_s, QRegularExpression::CaseInsensitiveOption);
    Asked asked;
    for (const Requirement &requirement : draft.requirements) {
        const auto said = codes().match(requirement.text);
        const bool isLookup = looksUp(requirement.text);
        if (said.hasMatch() && asked.name.isEmpty()) {
            asked.kind = said.captured(1).toLower();
            asked.name = asked.kind + u' ' + said.captured(2).toLower();
        }
        asked.isLookedUp = asked.isLookedUp || isLookup;
        asked.isCancelled = asked.isCancelled || cancels.match(requirement.text).hasMatch();
        if (said.hasMatch() || (isLookup && !asked.name.isEmpty()))
            asked.requirements.append(requirement.id.value());
    }
    return asked;
}

bool isMadeByPublic(const Entity &entity)
{
    const QStringList &makers = entity.access.create;
    return makers.contains(u"visitor"_s) || makers.contains(u"user"_s);
}

/// What the code is of: "booking code" of bookings, a "report number" of what people report.
Entity *codedIn(const CapabilityContext &context, const QString &kind)
{
    const QVector<Entity *> lists = context.lists();
    const auto first = [&lists](const auto &isIt) {
        const auto found = std::find_if(lists.begin(), lists.end(), isIt);
        return found == lists.end() ? nullptr : *found;
    };
    const auto isNamed = [&kind](const Entity *list) {
        return list->label.section(u' ', -1).toLower() == kind;
    };
    const auto isFollowed = [&context](const Entity *list) {
        const QVector<StateMachine> &machines = context.domain.machines;
        return std::any_of(machines.begin(), machines.end(),
                           [list](const StateMachine &machine) { return machine.entity == list->name; });
    };
    if (Entity *named = first(isNamed))
        return named;
    if (Entity *both = first([&](const Entity *list) { return isMadeByPublic(*list) && isFollowed(list); }))
        return both;
    if (Entity *followed = first(isFollowed))
        return followed;
    return first([](const Entity *list) { return isMadeByPublic(*list); });
}

/// People who have a code need no account: they say who they are.
void openToVisitors(const CapabilityContext &context, Entity &entity)
{
    static const QRegularExpression accounts(
        u"\\b(?:accounts?|log(?:ging)? ?in|sign(?:ing)? ?(?:in|up)|regist(?:er|ration)|profiles?|members?|passwords?)\\b"_s,
        QRegularExpression::CaseInsensitiveOption);
    const QVector<Requirement> &all = context.draft.requirements;
    const bool speaksOfAccounts = std::any_of(all.begin(), all.end(), [](const Requirement &requirement) {
        return accounts.match(requirement.text).hasMatch() &&
               !requirement.text.contains(u"without"_s, Qt::CaseInsensitive);
    });
    if (speaksOfAccounts || !entity.access.create.contains(u"user"_s))
        return;
    QStringList actors;
    for (const Relation &relation : std::as_const(entity.relations)) {
        if (relation.isActor)
            actors.append(relation.name);
    }
    for (const QString &actor : std::as_const(actors))
        context.dropMember(entity, actor);
    const bool hasName = std::any_of(entity.fields.begin(), entity.fields.end(), [](const Field &field) {
        return field.name == "name"_L1 || field.name.endsWith(u"Name"_s);
    });
    const bool hasMail = std::any_of(entity.fields.begin(), entity.fields.end(),
                                     [](const Field &field) { return field.type == FieldType::Email; });
    if (!hasMail)
        entity.fields.prepend({.name = u"email"_s, .label = u"E-mail"_s, .type = FieldType::Email, .required = true});
    if (!hasName)
        entity.fields.prepend({.name = u"name"_s, .label = u"Name"_s, .required = true, .maximum = 120});
    entity.ownerField.clear();
    entity.uniqueTogether.clear();
    entity.access.create = {u"visitor"_s};
    for (QStringList *rights : {&entity.access.read, &entity.access.update, &entity.access.remove}) {
        rights->removeAll(u"owner"_s);
        rights->removeAll(u"user"_s);
        rights->removeAll(u"visitor"_s);
    }
}

} // namespace

void addTracking(const CapabilityContext &context)
{
    const Asked asked = read(context.draft);
    if (asked.name.isEmpty() || !asked.isLookedUp || context.draft.asks("cart"_L1))
        return;
    const QString name = lowerCamel(asked.name);
    context.dropNamed({upperCamel(asked.name)});
    Entity *entity = codedIn(context, asked.kind);
    if (!entity)
        return;
    openToVisitors(context, *entity);
    Field *code = fieldNamed(*entity, name);
    if (!code) {
        entity->fields.append({.name = name, .label = sentenceCase(asked.name)});
        code = &entity->fields.last();
    }
    code->type = FieldType::String;
    code->required = false;
    code->unique = true;
    code->maximum = 20;
    if (entity->titleField == name)
        entity->titleField.clear();
    const bool hasState = std::any_of(entity->fields.begin(), entity->fields.end(), [](const Field &field) {
        return field.type == FieldType::Enum && (field.name == "status"_L1 || field.name == "state"_L1);
    });
    if (!hasState) // what else would be looked up
        entity->fields += fieldsFromSpecification(u"status:enum!=Received|In progress|Done@Received"_s, {});
    QStringList moves;
    for (const StateMachine &machine : std::as_const(context.domain.machines)) {
        for (const Transition &transition : machine.transitions) {
            const bool isEnd = transition.name == "cancel"_L1 || transition.name == "withdraw"_L1;
            if (machine.entity == entity->name && asked.isCancelled && isEnd)
                moves.append(transition.name);
        }
    }
    context.add({.kind = CapabilityKind::Tracking,
                 .entity = entity->name,
                 .fields = {name},
                 .page = moves.join(u' '),
                 .requirements = asked.requirements});
}

} // namespace autodevos
