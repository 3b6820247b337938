// SPDX-License-Identifier: GPL-3.0-or-later
#include "agents/blueprint/notingreader.h"

#include <QSet>

#include <algorithm>

namespace autodevos {

using namespace Qt::StringLiterals;
using namespace language;

bool NotingReader::read(const Verb &verb, const Clause &clause)
{
    const bool isListed = verb.base == "enter"_L1 && isPlainList(clause) && m_reading.draft.find(m_reading.lastThing);
    if (!m_reading.lexicon.isIn("noting"_L1, verb.base) || !(isListed || areValues(clause)) || areOfBooking(clause))
        return false;
    Thing *record = named(clause);
    if (!record)
        record = noted();
    if (!record && isPlainList(clause))
        record = m_reading.draft.find(m_reading.lastThing);
    if (!record)
        record = &entry();
    record->isCertain = true;
    const bool isDescribed = !record->parts.isEmpty();
    record->isNoted = isDiary() || isDay(clause.objects.constFirst());
    for (NounPhrase value : clause.objects) {
        value.of.clear();
        if (const Thing *other = listed(value, *record)) {
            m_reading.draft.relations.append({.from = record->key,
                                              .to = other->key,
                                              .many = value.isPlural,
                                              .requirement = m_reading.requirementId,
                                              .isPart = true});
            continue;
        }
        if (isDescribed && value.quantifier.isEmpty())
            value.quantifier = u"also"_s;
        record->parts.append(value);
    }
    if (!record->requirements.contains(m_reading.requirementId))
        record->requirements.append(m_reading.requirementId);
    m_reading.draft.described.insert(m_reading.requirementId);
    m_reading.lastThing = record->key;
    m_reading.state(clause, u"create"_s, verb.base, record->key);
    return m_reading.isUnderstood = true;
}

/// "suspected triggers", where the app lists triggers.
const Thing *NotingReader::listed(const NounPhrase &value, const Thing &record) const
{
    for (const QString &key : {value.phrase(), value.head()}) {
        const Thing *known = m_reading.draft.find(m_reading.lexicon.singular(key));
        if (known && known != &record && known->isCertain && known->actor == ActorKind::None)
            return known;
    }
    return nullptr;
}

/// A word for what a record has and for no record: "date", "pain level".
bool NotingReader::isValue(const NounPhrase &object) const
{
    const QString word = m_reading.lexicon.singular(object.phrase());
    return !m_reading.draft.find(word) && !m_reading.lexicon.isArchetype(word) &&
           !m_reading.lexicon.exactFieldSpecification(word).isEmpty();
}

/// "date, distance and mood", not "their name and address" or "a note". A list that begins with a day goes on with
/// whatever is noted of it: "date, species and bait"; so does one of a diary: "exercise, sets and weight".
bool NotingReader::areValues(const Clause &clause) const
{
    const QVector<NounPhrase> &objects = clause.objects;
    const bool isBare = std::none_of(objects.begin(), objects.end(), [](const NounPhrase &object) {
        return object.hasDeterminer || object.isPronoun || object.isEmpty();
    });
    if (!isBare || objects.size() < 2 || objects.constFirst().isPlural)
        return false;
    const auto values =
        std::count_if(objects.begin(), objects.end(), [this](const NounPhrase &object) { return isValue(object); });
    if (!isValue(objects.constFirst()))
        return isDiary() && values > 0 && objects.size() > 2;
    return values >= 2 || (isDay(objects.constFirst()) && objects.size() > 2);
}

/// "enter subject, grade, topic and duration": bare words, so values of what was spoken of, whatever else they may be.
bool NotingReader::isPlainList(const Clause &clause) const
{
    constexpr qsizetype shortest = 3;
    const Thing *last = m_reading.draft.find(m_reading.lastThing);
    return last && last->isCertain && last->act.isEmpty() && last->actor == ActorKind::None &&
           clause.objects.size() >= shortest &&
           std::all_of(clause.objects.begin(), clause.objects.end(), [this](const NounPhrase &object) {
               return !object.hasDeterminer && !object.isPronoun && !object.isEmpty() && !object.isPlural &&
                      (object.parts.isEmpty() || object.parts.size() == object.bracketed) && object.of.isEmpty() &&
                      !m_reading.draft.find(object.phrase()) && !m_reading.lexicon.isPerson(object.head());
           });
}

/// "choose seats, enter name and e-mail": of who books.
bool NotingReader::areOfBooking(const Clause &clause) const
{
    static const QSet<QString> contact{u"name"_s, u"email"_s, u"e-mail"_s, u"phone"_s, u"phone number"_s, u"address"_s};
    static const QSet<QString> booked{u"booking"_s, u"reservation"_s, u"ticket"_s, u"book"_s, u"reserve"_s};
    return m_reading.draft.words.intersects(booked) &&
           std::all_of(clause.objects.begin(), clause.objects.end(),
                       [](const NounPhrase &object) { return contact.contains(object.phrase()); });
}

bool NotingReader::isDay(const NounPhrase &value)
{
    return value.head() == "date"_L1 || value.head() == "day"_L1 || value.head() == "time"_L1;
}

bool NotingReader::isDiary() const
{
    const QSet<QString> &words = m_reading.draft.words;
    return std::any_of(words.begin(), words.end(),
                       [this](const QString &word) { return m_reading.lexicon.isIn("diary"_L1, word); });
}

/// "the date and distance of each run", "weight and height for a child"
Thing *NotingReader::named(const Clause &clause)
{
    QVector<NounPhrase> owners = clause.objects.constLast().of;
    for (const Complement &complement : clause.complements) {
        if (complement.preposition == "of"_L1 || complement.preposition == "for"_L1 ||
            complement.preposition == "about"_L1)
            owners += complement.phrases;
    }
    for (const NounPhrase &owner : std::as_const(owners)) {
        const Reference reference = m_reading.nouns.read(owner, true);
        if (reference.kind == Reference::Named && !reference.isNotion)
            return &m_reading.thing(reference);
    }
    return nullptr;
}

/// "logging attacks", "a daily sleep log": what people were said to write down.
Thing *NotingReader::noted() const
{
    for (const auto &thing : m_reading.draft.things) {
        if (thing->isCertain && m_reading.lexicon.isIn("diary entry"_L1, thing->key.section(u' ', -1)))
            return thing.get();
    }
    const auto &statements = m_reading.draft.statements;
    for (auto it = statements.crbegin(); it != statements.crend(); ++it) {
        Thing *thing = m_reading.draft.find(it->thing);
        const bool isNoted = it->meaning == "create"_L1 && m_reading.lexicon.isIn("noting"_L1, it->verb);
        if (thing && isNoted && !it->isNegated && thing->actor == ActorKind::None)
            return thing;
    }
    return nullptr;
}

/// Of a diary that named none: "a sleep diary" has sleep entries.
Thing &NotingReader::entry()
{
    QStringList words = m_reading.draft.place.split(u' ', Qt::SkipEmptyParts);
    while (!words.isEmpty() && (m_reading.lexicon.isIn("app"_L1, words.constLast()) ||
                                m_reading.lexicon.isIn("generic"_L1, words.constLast())))
        words.removeLast();
    const QString subject = words.isEmpty() ? QString() : words.constLast() + u' ';
    const QString key = subject + u"entry"_s;
    return m_reading.thing({.kind = Reference::Named, .key = key, .written = key});
}

} // namespace autodevos
