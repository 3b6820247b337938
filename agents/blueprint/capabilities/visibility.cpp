// SPDX-License-Identifier: GPL-3.0-or-later
#include "agents/blueprint/capabilities/capability.h"

#include <QRegularExpression>

#include <algorithm>

namespace autodevos {

using namespace Qt::StringLiterals;

namespace {

/// The first of the words that is one of the field's options; empty when none is.
QString optionAmong(const Field &field, const QStringList &words)
{
    for (const QString &option : field.options) {
        if (words.contains(option.toLower()))
            return option;
    }
    return {};
}

struct Curtain {
    const Field *state = nullptr;
    QString shown;
    bool isPublished = false; ///< else it is approved
};

/// A state before the others see a record, and one from which on they do.
Curtain curtainOf(const Entity &entity)
{
    static const QStringList before{u"draft"_s,     u"pending"_s,          u"submitted"_s,     u"unpublished"_s,
                                    u"in review"_s, u"waiting"_s,          u"under review"_s,  u"new"_s,
                                    u"private"_s,   u"pending approval"_s, u"pending review"_s};
    static const QStringList published{u"published"_s, u"live"_s, u"public"_s, u"listed"_s};
    static const QStringList approved{u"approved"_s, u"accepted"_s, u"verified"_s, u"active"_s};
    for (const Field &field : entity.fields) {
        if (field.type != FieldType::Enum || optionAmong(field, before).isEmpty())
            continue;
        if (const QString option = optionAmong(field, published); !option.isEmpty())
            return {&field, option, true};
        if (const QString option = optionAmong(field, approved); !option.isEmpty())
            return {&field, option, false};
    }
    return {};
}

/// "the admin approves listings before they appear"
bool asksForApproval(const QString &text)
{
    static const QRegularExpression shape(u"\\b(?:before|until|once|after|when|only)\\b.{0,40}\\b(?:appears?|shown?|"
                                          u"visible|public|published|listed|live|online)\\b|"
                                          "\\bmoderat|\\bapprov\\w*\\b.{0,30}\\b(?:before|first|pending)\\b|"
                                          "\\bbefore\\b.{0,30}\\bapprov|\\b(?:only|just)\\b.{0,12}\\bapproved\\b"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    return shape.match(text).hasMatch();
}

bool isSeenByOthers(const Entity &entity)
{
    return entity.access.read.contains(u"visitor"_s) || entity.access.read.contains(u"user"_s);
}

QStringList movesInto(const Domain &domain, const Entity &entity, const Curtain &curtain)
{
    QStringList ids;
    const StateMachine *machine = domain.machine(entity.name, curtain.state->name);
    for (const Transition &move : machine ? machine->transitions : QVector<Transition>()) {
        if (move.to == curtain.shown)
            ids += move.requirements;
    }
    return ids;
}

/// Whoever may see all of it is not everybody: else there is nobody to hide it from.
bool hasKeepers(const Entity &entity)
{
    return !entity.access.update.contains(u"user"_s) && !entity.access.update.contains(u"visitor"_s);
}

/// "writes articles as a draft and publishes them": a state that the prompt speaks of and no field holds yet.
void ensureDrafts(const CapabilityContext &context)
{
    static const QRegularExpression drafts(u"\\bdrafts?\\b"_s, QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression publishes(u"\\b(?:un)?publish"_s, QRegularExpression::CaseInsensitiveOption);
    QStringList publishing;
    for (const Requirement &requirement : std::as_const(context.draft.requirements)) {
        if (publishes.match(requirement.text).hasMatch())
            publishing.append(requirement.id.value());
    }
    for (Entity *entity : context.lists()) {
        const bool hasState = std::any_of(entity->fields.begin(), entity->fields.end(), [](const Field &field) {
            return field.type == FieldType::Enum && field.name == "status"_L1;
        });
        const bool isDrafted = std::any_of(context.draft.requirements.begin(), context.draft.requirements.end(),
                                           [&](const Requirement &requirement) {
                                               return drafts.match(requirement.text).hasMatch() &&
                                                      (requirement.text.contains(entity->label, Qt::CaseInsensitive) ||
                                                       requirement.text.contains(entity->plural, Qt::CaseInsensitive));
                                           });
        const Thing *thing = context.thingOf(*entity);
        const bool isClassifier = thing && context.lexicon.isIn("classifier"_L1, thing->key);
        if (hasState || publishing.isEmpty() || !isDrafted || isClassifier || !isSeenByOthers(*entity))
            continue;
        entity->fields.append({.name = u"status"_s,
                               .label = u"Status"_s,
                               .type = FieldType::Enum,
                               .required = true,
                               .options = {u"Draft"_s, u"Published"_s},
                               .initial = u"Draft"_s});
        StateMachine machine{.entity = entity->name, .field = u"status"_s, .initial = u"Draft"_s};
        machine.transitions = {{.name = u"publish"_s,
                                .label = u"Publish"_s,
                                .from = {u"Draft"_s},
                                .to = u"Published"_s,
                                .roles = entity->access.update,
                                .requirements = publishing},
                               {.name = u"unpublish"_s,
                                .label = u"Unpublish"_s,
                                .from = {u"Published"_s},
                                .to = u"Draft"_s,
                                .roles = entity->access.update}};
        context.domain.machines.append(machine);
    }
}

/// Whoever sends something does not approve it himself.
void leaveToOthers(const CapabilityContext &context, const Entity &entity, const Curtain &curtain)
{
    for (StateMachine &machine : context.domain.machines) {
        if (machine.entity != entity.name || machine.field != curtain.state->name)
            continue;
        for (Transition &move : machine.transitions) {
            if (move.to == curtain.shown)
                move.roles.removeAll(u"owner"_s);
        }
    }
}

} // namespace

void addVisibility(const CapabilityContext &context)
{
    ensureDrafts(context);
    for (const Entity *entity : context.lists()) {
        const Curtain curtain = curtainOf(*entity);
        if (!curtain.state || !isSeenByOthers(*entity) || !hasKeepers(*entity))
            continue;
        QStringList ids = movesInto(context.domain, *entity, curtain);
        bool isAsked = curtain.isPublished;
        for (const Requirement &requirement : std::as_const(context.draft.requirements)) {
            const bool isAbout = requirement.text.contains(entity->label, Qt::CaseInsensitive) ||
                                 requirement.text.contains(entity->plural, Qt::CaseInsensitive);
            if (!isAbout || !requirement.cannot.isEmpty() || !asksForApproval(requirement.text))
                continue;
            isAsked = true;
            ids.append(requirement.id.value());
        }
        if (!isAsked)
            continue;
        ids.removeDuplicates();
        if (!curtain.isPublished)
            leaveToOthers(context, *entity, curtain);
        context.add({.kind = CapabilityKind::Visibility,
                     .entity = entity->name,
                     .fields = {curtain.state->name},
                     .page = curtain.shown,
                     .requirements = ids});
    }
}

} // namespace autodevos
