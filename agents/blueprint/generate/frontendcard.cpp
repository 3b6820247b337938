// SPDX-License-Identifier: GPL-3.0-or-later
#include "agents/blueprint/generate/frontendcard.h"

#include "agents/blueprint/generate/datamodel.h"
#include "agents/blueprint/generate/frontendfacts.h"
#include "agents/blueprint/generate/frontendwords.h"
#include "agents/blueprint/generate/naming.h"
#include "agents/blueprint/generate/normalise.h"

#include <algorithm>

namespace autodevos::shown {

using namespace Qt::StringLiterals;

namespace {

bool isOneOf(const QString &list, const QString &word)
{
    return list.split(u' ').contains(word);
}

/// The name of the first field of a type that has one of the words in its own name.
template<typename Fits>
QString fieldWith(const Entity &entity, const QString &words, Fits fits)
{
    for (const Field &field : entity.fields) {
        const QStringList own = naming::words(field.name);
        const bool isNamed = std::any_of(own.begin(), own.end(), [&words](const QString &word) {
            return isOneOf(words, naming::singular(word.toLower()));
        });
        if (fits(field) && isNamed)
            return field.name;
    }
    return {};
}

bool isAmount(const Field &field)
{
    return data::isNumeric(field.type) && field.type != FieldType::Rating;
}

bool isText(const Field &field)
{
    return field.type == FieldType::String;
}

QString eyebrowOf(const Domain &domain, const Entity &entity)
{
    static const QString words = u"brand category genre cuisine type kind artist author maker city location country "
                                 u"sector department topic role "
                                 "specialty speciality profession title"_s;
    for (const QString &name : columns(domain, entity)) {
        const Field *field = findField(entity, name);
        const Relation *relation = findRelation(entity, name);
        const QStringList own = naming::words(name);
        const bool isTelling = !own.isEmpty() && isOneOf(words, naming::singular(own.constLast().toLower()));
        if (isTelling && ((field && isText(*field)) || (relation && !relation->many && !relation->isActor)))
            return name;
    }
    return {};
}

QString firstOf(const Entity &entity, FieldType type)
{
    const auto found = std::find_if(entity.fields.begin(), entity.fields.end(),
                                    [type](const Field &field) { return field.type == type; });
    return found == entity.fields.end() ? QString() : found->name;
}

/// Somebody goes there on that day.
bool isHappening(const Entity &entity)
{
    const bool isCalled = isOneOf(u"calendar ticket mask music"_s, words::iconOf(entity));
    return isCalled ||
           !fieldWith(entity, u"venue place location start"_s, [](const Field &) { return true; }).isEmpty();
}

bool isWrittenAt(const Entity &entity)
{
    return isOneOf(u"chat article question comment"_s, words::iconOf(entity));
}

/// Rooms, houses, cars and journeys are looked at by their facts.
bool isPlace(const Entity &entity)
{
    return isOneOf(u"building bed place plane car home globe tent boat dish mountain"_s, words::iconOf(entity));
}

Layout layoutOf(const Domain &domain, const Entity &entity, const Card &card)
{
    if (isPerson(domain, entity))
        return entity.titleField.isEmpty() ? Layout::Plain : Layout::Profile;
    const bool isOpen = entity.access.read.contains(u"visitor"_s);
    const bool hasText = !firstOf(entity, FieldType::Text).isEmpty();
    if (isOpen && isWrittenAt(entity) && !entity.titleField.isEmpty() && (hasText || isVisual(domain, entity)))
        return Layout::Reading;
    if (!isPictured(domain, entity))
        return Layout::Plain;
    const bool isStand = !isPlace(entity) && (!card.price.isEmpty() || !card.goal.isEmpty() || !card.day.isEmpty());
    return isStand ? Layout::Stand : Layout::Banner;
}

Listing listingOf(const Domain &domain, const Entity &entity, Layout layout)
{
    const bool isOpen = entity.access.read.contains(u"visitor"_s);
    if (layout == Layout::Profile && isOpen)
        return Listing::Faces;
    if (layout == Layout::Reading && !isPictured(domain, entity))
        return Listing::Rows;
    return isVisual(domain, entity) ? Listing::Cards : Listing::Table;
}

} // namespace

QString nameOf(Layout layout)
{
    switch (layout) {
    case Layout::Plain:
        return u"plain"_s;
    case Layout::Stand:
        return u"stand"_s;
    case Layout::Banner:
        return u"banner"_s;
    case Layout::Reading:
        return u"reading"_s;
    case Layout::Profile:
        return u"profile"_s;
    }
    return {};
}

Hoped hopedOf(const Entity &entity)
{
    const QString goal = fieldWith(entity, u"goal target funding"_s, isAmount);
    const QString raised = fieldWith(entity, u"raised collected pledged funded received current"_s, isAmount);
    if (goal.isEmpty() || goal == raised)
        return {};
    return {goal, raised};
}

Card cardOf(const Domain &domain, const Entity &entity)
{
    Card card;
    if (entity.presentation != Presentation::Page || &entity == contactEntity(domain))
        return card;
    const Hoped hoped = hopedOf(entity);
    card.goal = hoped.goal;
    card.raised = hoped.raised;
    for (const Field &field : entity.fields) {
        const bool isOther = field.name == card.goal || field.name == card.raised;
        if (field.type == FieldType::Money && !isOther && card.price.isEmpty())
            card.price = field.name;
    }
    if (isHappening(entity)) {
        const QString date = firstOf(entity, FieldType::Date);
        card.day = date.isEmpty() ? firstOf(entity, FieldType::DateTime) : date;
    }
    card.eyebrow = eyebrowOf(domain, entity);
    card.layout = layoutOf(domain, entity, card);
    card.listing = listingOf(domain, entity, card.layout);
    card.isTall = card.layout == Layout::Stand && card.day.isEmpty() && card.goal.isEmpty();
    return card;
}

} // namespace autodevos::shown
