// SPDX-License-Identifier: GPL-3.0-or-later
#include "agents/blueprint/capabilities/capability.h"
#include "agents/blueprint/fieldspec.h"

#include <QRegularExpression>

#include <algorithm>

namespace autodevos {

using namespace Qt::StringLiterals;

namespace {

QString numberNamed(const Entity &entity, const QStringList &names)
{
    for (const Field &field : entity.fields) {
        const bool isNumber =
            field.type == FieldType::Integer || field.type == FieldType::Number || field.type == FieldType::Money;
        if (isNumber && names.contains(field.name))
            return field.name;
    }
    return {};
}

/// "saved" and "target amount": how far it has come stands in the record itself.
QStringList measuredBy(const Entity &entity)
{
    const QString current =
        numberNamed(entity, {u"current"_s, u"saved"_s, u"progress"_s, u"currentAmount"_s, u"currentValue"_s,
                             u"amountSaved"_s, u"savedAmount"_s, u"raised"_s, u"currentProgress"_s, u"raisedAmount"_s});
    const QString target = numberNamed(
        entity, {u"target"_s, u"goal"_s, u"targetAmount"_s, u"targetValue"_s, u"goalAmount"_s, u"fundingGoal"_s});
    if (current.isEmpty() || (target.isEmpty() && current != "progress"_L1))
        return {};
    return target.isEmpty() ? QStringList{current} : QStringList{current, target};
}

/// Done once and for all, as a lesson is; else day after day, as a habit.
bool isDoneOnce(const Entity &entity)
{
    static const QStringList names{u"Lesson"_s, u"Chapter"_s,   u"Module"_s, u"Unit"_s,       u"Lecture"_s,
                                   u"Video"_s,  u"Topic"_s,     u"Step"_s,   u"Task"_s,       u"Tutorial"_s,
                                   u"Course"_s, u"Milestone"_s, u"Book"_s,   u"Assignment"_s, u"Achievement"_s};
    return names.contains(entity.name);
}

Entity *partOf(const QVector<Entity *> &lists, const Entity &whole)
{
    const auto found = std::find_if(lists.begin(), lists.end(), [&](Entity *list) {
        const Relation *relation = relationTo(*list, whole.name);
        return list != &whole && relation && !relation->many && isDoneOnce(*list);
    });
    return found == lists.end() ? nullptr : *found;
}

Entity *chosenOf(const QVector<Entity *> &lists, Entity *asked)
{
    static const QStringList likely{u"Habit"_s,     u"Goal"_s,   u"SavingsGoal"_s, u"Challenge"_s, u"Lesson"_s,
                                    u"Chapter"_s,   u"Module"_s, u"Course"_s,      u"Workout"_s,   u"Exercise"_s,
                                    u"Milestone"_s, u"Skill"_s,  u"Book"_s,        u"Task"_s};
    const auto isLikely = [&](const QString &name) {
        return asked->name == name || asked->name.endsWith(name);
    };
    const bool isSure = asked && lists.contains(asked) && std::any_of(likely.begin(), likely.end(), isLikely);
    Entity *chosen = isSure ? asked : nullptr;
    for (const QString &name : likely) {
        const auto found = std::find_if(lists.begin(), lists.end(), [&](const Entity *list) {
            return list->name == name || list->name.endsWith(name);
        });
        if (!chosen && found != lists.end())
            chosen = *found;
    }
    if (!chosen)
        chosen = asked && lists.contains(asked) ? asked : lists.value(0);
    Entity *part = chosen ? partOf(lists, *chosen) : nullptr;
    return part ? part : chosen;
}

/// What people give money for has a goal and what has come together so far.
Entity *fundedOf(const CapabilityContext &context)
{
    static const QStringList gifts{u"Donation"_s, u"Pledge"_s, u"Contribution"_s};
    for (const Entity &gift : std::as_const(context.domain.entities)) {
        if (!gifts.contains(gift.name))
            continue;
        for (const Relation &relation : gift.relations) {
            Entity *funded = relation.target == "User"_L1 || relation.many ? nullptr : context.named(relation.target);
            if (!funded)
                continue;
            if (numberNamed(*funded, {u"targetAmount"_s, u"fundingGoal"_s, u"goalAmount"_s, u"goal"_s}).isEmpty())
                funded->fields += fieldsFromSpecification(u"targetAmount:money!1..@1000"_s, {});
            if (measuredBy(*funded).isEmpty())
                funded->fields += fieldsFromSpecification(u"raisedAmount:money0..@0"_s, {});
            return funded;
        }
    }
    return nullptr;
}

/// "a weekly goal", "three times a week": how often counts, not on how many days in all.
bool asksForWeeks(const Draft &draft)
{
    static const QRegularExpression shape(
        u"\\b(?:weekly (?:goals?|targets?)|(?:goals?|targets?) (?:per|for (?:each|every|the)|each|every) week|"
        "(?:times|days) (?:a|per|each|every) week)\\b"_s,
        QRegularExpression::CaseInsensitiveOption);
    return std::any_of(draft.requirements.begin(), draft.requirements.end(),
                       [](const Requirement &requirement) { return shape.match(requirement.text).hasMatch(); });
}

Entity checkInsOf(const Entity &entity, bool isOnce)
{
    const QString parent = lowerCamel(entity.label);
    Entity made{.name = entity.name + u"CheckIn"_s,
                .label = isOnce ? u"Completion"_s : u"Check-in"_s,
                .plural = isOnce ? u"Completions"_s : u"Check-ins"_s,
                .description = u"A day on which somebody did it."_s};
    made.fields = {{.name = u"date"_s, .label = u"Day"_s, .type = FieldType::Date, .required = true}};
    made.relations = {
        {.name = parent, .label = entity.label, .target = entity.name, .required = true},
        {.name = u"person"_s, .label = u"Person"_s, .target = u"User"_s, .required = true, .isActor = true}};
    made.presentation = Presentation::Inline;
    made.parent = parent;
    made.ownerField = u"person"_s;
    made.uniqueTogether = isOnce ? QStringList{parent, u"person"_s} : QStringList{parent, u"person"_s, u"date"_s};
    made.access = {.read = {u"owner"_s}, .create = {u"user"_s}, .update = {}, .remove = {u"owner"_s}};
    return made;
}

} // namespace

void buildGoals(const CapabilityContext &context, const CapabilityAsked &asked, Entity *entity)
{
    Entity *funded = fundedOf(context);
    Entity *chosen = funded ? funded : chosenOf(context.lists(), entity);
    if (!chosen)
        return context.leaveOut(asked.requirement, u"there is nothing whose progress could be followed"_s);
    Capability capability{.kind = CapabilityKind::Goals,
                          .entity = chosen->name,
                          .fields = measuredBy(*chosen),
                          .requirements = {asked.requirement}};
    if (capability.fields.isEmpty() && !context.draft.hasAccounts)
        return context.leaveOut(asked.requirement, u"progress is kept for people who sign in, and nobody does"_s);
    if (!capability.fields.isEmpty() || context.domain.has(CapabilityKind::Goals, chosen->name))
        return context.add(capability);
    const bool isOnce = isDoneOnce(*chosen);
    const bool isWeekly = !isOnce && asksForWeeks(context.draft);
    if (isWeekly) {
        context.dropMember(*chosen, u"frequency"_s);
        chosen->fields.append({.name = u"timesAWeek"_s,
                               .label = u"Times a week"_s,
                               .type = FieldType::Integer,
                               .required = true,
                               .minimum = 1,
                               .maximum = 7,
                               .initial = u"3"_s});
        capability.fields = {u"timesAWeek"_s};
        capability.page = u"week"_s;
    } else if (!isOnce) {
        chosen->fields.append({.name = u"targetDays"_s,
                               .label = u"Target in days"_s,
                               .type = FieldType::Integer,
                               .required = true,
                               .minimum = 1,
                               .maximum = 1000,
                               .initial = u"30"_s});
    }
    if (!isOnce && !isWeekly)
        capability.fields = {u"targetDays"_s};
    static const QRegularExpression ticks(
        u"\\b(?:tick|check|mark|cross)(?:s|ing)? (?:(?:them|it|each|every|\\w+s?) )?(?:off|as done|in)\\b"_s,
        QRegularExpression::CaseInsensitiveOption);
    for (Requirement &requirement : context.draft.requirements) {
        if (!isOnce && ticks.match(requirement.text).hasMatch()) {
            requirement.cannot.clear();
            if (!capability.requirements.contains(requirement.id.value()))
                capability.requirements.append(requirement.id.value());
        }
    }
    context.add(capability);
    context.domain.entities.append(checkInsOf(*chosen, isOnce));
}

} // namespace autodevos
