// SPDX-License-Identifier: GPL-3.0-or-later
#include "agents/blueprint/domainbuilder.h"

#include <QRegularExpression>

#include <algorithm>

namespace autodevos {

using namespace Qt::StringLiterals;

namespace {

/// "between two dates", "from 3 to 5 nights", "check-in and check-out"
bool saysDays(const Draft &draft, const Thing &thing)
{
    static const QRegularExpression days(
        u"\\b(between (two|the) dates|dates? range|nights?|start and end dates?|check-?in|pick-?up and (drop|return)|"
        "from .*dates? to .*date|by the (day|week)|daily rate|per (day|night|week))\\b"_s,
        QRegularExpression::CaseInsensitiveOption);
    for (const Requirement &requirement : draft.requirements) {
        if (thing.requirements.contains(requirement.id.value()) && days.match(requirement.text).hasMatch())
            return true;
    }
    return false;
}

/// "choose arrival and departure dates", said on the way to a booking of whatever the app is for.
bool saysArrival(const Draft &draft)
{
    static const QRegularExpression both(
        u"\\b(?:arrival|check-?in)(?: dates?)? (?:and|to) (?:departure|check-?out)\\b|\\bchoose dates\\b"_s,
        QRegularExpression::CaseInsensitiveOption);
    return std::any_of(draft.requirements.begin(), draft.requirements.end(),
                       [](const Requirement &requirement) { return both.match(requirement.text).hasMatch(); });
}

/// The prompt itself gave it a time, or how long it lasts.
bool hasOwnTime(const Thing &thing)
{
    for (const language::NounPhrase &part : thing.parts) {
        if (part.head() == "time"_L1 || part.head() == "slot"_L1 || part.head() == "date"_L1)
            return true;
    }
    return false;
}

bool isTakenForDays(const Entity &entity, const Thing &thing, const language::Lexicon &lexicon)
{
    if (!thing.target.isEmpty()) // "book a service for a bike": the service
        return lexicon.isIn("byDays"_L1, thing.target) || lexicon.isIn("byDays"_L1, thing.target.section(u' ', -1));
    return std::any_of(entity.relations.begin(), entity.relations.end(), [&](const Relation &relation) {
        return !relation.many && lexicon.isIn("byDays"_L1, relation.target.toLower());
    });
}

} // namespace

void bookByDays(Domain &domain, const Draft &draft, const language::Lexicon &lexicon)
{
    for (const auto &thing : draft.things) {
        Entity *entity = entityOf(domain, draft, thing->key);
        const bool isBooking = thing->act == "book"_L1 || thing->key == "booking"_L1 || thing->key == "reservation"_L1;
        const bool isMeant =
            entity && isBooking && !hasOwnTime(*thing) && !draft.words.contains(u"slot"_s) &&
            (saysDays(draft, *thing) || saysArrival(draft) || isTakenForDays(*entity, *thing, lexicon));
        if (!isMeant || fieldNamed(*entity, u"endDate"_s))
            continue;
        removeIf(entity->fields, [](const Field &field) {
            return (field.name == "date"_L1 && field.type == FieldType::Date) || field.type == FieldType::Time;
        });
        entity->fields.prepend(
            {.name = u"endDate"_s, .label = u"End date"_s, .type = FieldType::Date, .required = true});
        entity->fields.prepend(
            {.name = u"startDate"_s, .label = u"Start date"_s, .type = FieldType::Date, .required = true});
        if (entity->titleField == "date"_L1)
            entity->titleField.clear();
    }
}

} // namespace autodevos
