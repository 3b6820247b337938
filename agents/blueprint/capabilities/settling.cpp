// SPDX-License-Identifier: GPL-3.0-or-later
#include "agents/blueprint/capabilities/settling.h"

#include "agents/blueprint/generate/allowances.h"
#include "agents/blueprint/generate/budgets.h"
#include "agents/blueprint/generate/placelimits.h"

#include <QRegularExpression>

#include <algorithm>

namespace autodevos {

using namespace Qt::StringLiterals;

namespace {

constexpr auto anyCase = QRegularExpression::CaseInsensitiveOption;

bool isSaid(const CapabilityContext &context, const QString &shape)
{
    const QRegularExpression words(shape, anyCase);
    const QVector<Requirement> &all = context.draft.requirements;
    return std::any_of(all.begin(), all.end(),
                       [&](const Requirement &requirement) { return words.match(requirement.text).hasMatch(); });
}

/// What is booked, in a list of its own with a price.
Relation *bookedBy(const CapabilityContext &context, Entity &booking)
{
    for (Relation &relation : booking.relations) {
        const Entity *whole = relation.many || !relation.required ? nullptr : context.domain.entity(relation.target);
        const auto isPrice = [](const Field &field) {
            return field.type == FieldType::Money;
        };
        if (whole && std::any_of(whole->fields.begin(), whole->fields.end(), isPrice))
            return &relation;
    }
    return nullptr;
}

/// "number of travellers": the word for those whom a booking is for.
QString peopleIn(const CapabilityContext &context)
{
    static const QRegularExpression shape(
        u"\\bnumber of (travell?ers|people|persons|guests|passengers|participants|tickets|visitors|adults)\\b"_s,
        anyCase);
    for (const Requirement &requirement : std::as_const(context.draft.requirements)) {
        if (const auto match = shape.match(requirement.text); match.hasMatch())
            return match.captured(1).toLower();
    }
    return {};
}

/// The list of what can be taken along, with its prices.
Entity *extrasIn(const CapabilityContext &context)
{
    static const QStringList names{u"Extra"_s, u"AddOn"_s, u"Addon"_s, u"OptionalExtra"_s, u"Supplement"_s};
    for (const QString &name : names) {
        Entity *extra = context.named(name);
        const bool isPriced = extra && std::any_of(extra->fields.begin(), extra->fields.end(),
                                                   [](const Field &field) { return field.type == FieldType::Money; });
        if (isPriced && extra->presentation == Presentation::Page)
            return extra;
    }
    return nullptr;
}

/// What can be taken along is the house's, not somebody's.
void offer(const CapabilityContext &context, Entity &extra)
{
    QStringList actors;
    for (const Relation &relation : std::as_const(extra.relations)) {
        if (relation.isActor)
            actors.append(relation.name);
    }
    for (const QString &actor : std::as_const(actors))
        context.dropMember(extra, actor);
    QStringList makers = context.makers();
    for (const DomainRole &role : std::as_const(context.domain.roles)) {
        if (role.canSignUp)
            makers.removeAll(role.name);
    }
    makers.removeAll(u"user"_s);
    extra.access.create = extra.access.update = extra.access.remove = makers;
}

} // namespace

void settleDoubles(const CapabilityContext &context)
{
    static const QVector<QPair<QString, QStringList>> doubles{
        {u"location"_s, {u"city"_s, u"town"_s, u"region"_s, u"district"_s}},
        {u"coverLetter"_s, {u"shortLetter"_s, u"letter"_s, u"motivationLetter"_s}}};
    for (Entity *list : context.lists()) {
        for (const auto &[usual, others] : doubles) {
            const bool isOther = std::any_of(others.begin(), others.end(),
                                             [&](const QString &other) { return fieldNamed(*list, other); });
            const QString words = usual == "coverLetter"_L1 ? u"cover letter"_s : usual;
            if (isOther && fieldNamed(*list, usual) && !isSaid(context, u"\\b%1s?\\b"_s.arg(words)))
                context.dropMember(*list, usual);
        }
    }
}

void settlePauses(const CapabilityContext &context)
{
    const QString usual = u"New"_s;
    const QString active = u"Active"_s;
    for (StateMachine &machine : context.domain.machines) {
        const bool isPaused = std::any_of(machine.transitions.begin(), machine.transitions.end(),
                                          [](const Transition &move) { return move.name == "pause"_L1; });
        Entity *entity = context.named(machine.entity);
        Field *field = entity && isPaused && machine.initial == usual ? fieldNamed(*entity, machine.field) : nullptr;
        if (!field)
            continue;
        field->options.replaceInStrings(usual, active);
        field->initial = machine.initial = active;
        for (Transition &move : machine.transitions) {
            move.from.replaceInStrings(usual, active);
            move.to = move.to == usual ? active : move.to;
        }
    }
}

void settleExtras(const CapabilityContext &context)
{
    Entity *extra = extrasIn(context);
    const QString people = peopleIn(context);
    for (Entity *booking : context.lists()) {
        const Relation *relation = places::isBooking(context.domain, *booking) ? bookedBy(context, *booking) : nullptr;
        if (!relation)
            continue;
        if (Entity *whole = context.named(relation->target); whole && !people.isEmpty()) {
            const bool isSized = std::any_of(booking->fields.begin(), booking->fields.end(), [](const Field &field) {
                return field.type == FieldType::Integer; // "guests" says it already
            });
            if (!isSized)
                booking->fields.prepend({.name = people,
                                         .label = people.left(1).toUpper() + people.mid(1),
                                         .type = FieldType::Integer,
                                         .required = true,
                                         .minimum = 1,
                                         .maximum = 20,
                                         .initial = u"2"_s});
            if (fieldNamed(*whole, people))
                context.dropMember(*whole, people);
        }
        const Entity *whole = context.named(relation->target);
        const bool isDated = std::any_of(whole->fields.begin(), whole->fields.end(), [](const Field &field) {
            return field.name == "departureDate"_L1 || field.name == "startDate"_L1;
        });
        for (const QString &day : {u"date"_s, u"time"_s}) { // what is booked has its own day
            if (isDated && (extra || !people.isEmpty()))
                context.dropMember(*booking, day);
        }
        if (extra && !relationTo(*booking, extra->name)) {
            booking->relations.append({.name = u"extras"_s,
                                       .label = extra->plural,
                                       .target = extra->name,
                                       .many = true,
                                       .requirements = extra->requirements});
            offer(context, *extra);
        }
        return;
    }
}

void settleSpending(const CapabilityContext &context)
{
    for (const budgets::Budget &budget : budgets::budgetsOf(context.domain)) {
        Access &access = context.named(budget.part->name)->access;
        if (access.read != QStringList{u"owner"_s})
            continue;
        access.read = budget.entity->access.read;
        access.read.removeAll(u"visitor"_s);
        if (access.read.isEmpty())
            access.read = {u"owner"_s};
    }
}

void settleAllowances(const CapabilityContext &context)
{
    static const QRegularExpression shape(u"\\b(?:remaining|left|available|unused|balance|allowance|entitlement)\\b"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression days(u"\\b(?:holidays?|vacations?|leave|days?)\\b"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    const std::optional<allowances::Allowance> allowance = allowances::allowanceOf(context.domain);
    if (!allowance)
        return;
    Entity *request = context.named(allowance->request->name);
    for (Requirement &requirement : context.draft.requirements) {
        if (shape.match(requirement.text).hasMatch() && days.match(requirement.text).hasMatch()) {
            requirement.cannot.clear();
            request->requirements.append(requirement.id.value());
        }
    }
}

void settleDecisions(const CapabilityContext &context)
{
    static const QRegularExpression shape(
        u"\\b(?:approve|reject|accept|decline|decide)\\b[^.;]{0,60}\\bwith an? (?:\\w+ )?(comment|reason|note|remark)"_s,
        QRegularExpression::CaseInsensitiveOption);
    for (const Requirement &requirement : std::as_const(context.draft.requirements)) {
        const QString name = shape.match(requirement.text).captured(1).toLower();
        for (const StateMachine &machine : std::as_const(context.domain.machines)) {
            Entity *entity = name.isEmpty() ? nullptr : context.named(machine.entity);
            if (Field *field = entity ? fieldNamed(*entity, name) : nullptr)
                field->required = false;
        }
    }
}

} // namespace autodevos
