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

/// "user", or "resident": those who send records and do not look after them.
QStringList sendersOf(const Entity &entity)
{
    QStringList senders = entity.access.create;
    senders.removeIf([&](const QString &maker) { return entity.access.update.contains(maker) && maker != "user"_L1; });
    return senders;
}

bool isMadeByPublic(const Entity &entity)
{
    return !sendersOf(entity).isEmpty();
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

/// A role that is left with nothing to do needs no account.
void dropIdleRole(Domain &domain, const QString &role)
{
    const bool isBusy = std::any_of(domain.entities.begin(), domain.entities.end(), [&](const Entity &entity) {
        const Access &access = entity.access;
        return (access.read + access.create + access.update + access.remove).contains(role);
    });
    if (!isBusy)
        removeIf(domain.roles, [&](const DomainRole &known) { return known.name == role; });
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
    const QStringList senders = sendersOf(entity);
    if (speaksOfAccounts || senders.isEmpty() || senders.contains(u"visitor"_s))
        return;
    const bool hasMail = std::any_of(entity.fields.begin(), entity.fields.end(),
                                     [](const Field &field) { return field.type == FieldType::Email; });
    if (!hasMail)
        entity.fields.prepend({.name = u"email"_s, .label = u"E-mail"_s, .type = FieldType::Email, .required = true});
    context.askName(entity);
    entity.ownerField.clear();
    entity.access.create = {u"visitor"_s};
    for (QStringList *rights : {&entity.access.read, &entity.access.update, &entity.access.remove}) {
        rights->removeIf([&](const QString &principal) {
            return senders.contains(principal) || principal == "owner"_L1 || principal == "visitor"_L1;
        });
    }
    for (const QString &sender : senders)
        dropIdleRole(context.domain, sender);
    QStringList staff = context.makers() + entity.access.update;
    staff.removeAll(u"user"_s);
    for (const QString &keeper : std::as_const(staff)) {
        if (!entity.access.read.contains(keeper))
            entity.access.read.append(keeper);
    }
}

/// The state that people look up with their code. Those who work on the records set it, not whoever sends one.
void ensureState(const CapabilityContext &context, Entity &entity)
{
    const auto isState = [](const Field &field) {
        return field.type == FieldType::Enum && (field.name == "status"_L1 || field.name == "state"_L1);
    };
    auto state = std::find_if(entity.fields.begin(), entity.fields.end(), isState);
    if (state == entity.fields.end()) {
        entity.fields += fieldsFromSpecification(u"status:enum!=Received|In progress|Done@Received"_s, {});
        state = entity.fields.end() - 1;
    }
    if (context.domain.machine(entity.name, state->name) || state->options.size() < 2)
        return;
    if (state->initial.isEmpty())
        state->initial = state->options.constFirst();
    StateMachine machine{.entity = entity.name, .field = state->name, .initial = state->initial};
    for (const QString &option : std::as_const(state->options)) {
        Transition move = transitionTo(option, context.lexicon);
        move.from = state->options;
        move.from.removeAll(option);
        move.roles = entity.access.update;
        if (option != state->initial)
            machine.transitions.append(move);
    }
    context.domain.machines.append(machine);
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
    ensureState(context, *entity);
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
