// SPDX-License-Identifier: GPL-3.0-or-later
#include "agents/blueprint/havingreader.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace autodevos {

using namespace Qt::StringLiterals;
using namespace language;

void HavingReader::readHaving(const Clause &clause)
{
    m_reading.current().kind = RequirementKind::Data;
    for (const NounPhrase &subject : clause.subjects) {
        const Reference reference = m_reading.nouns.read(subject, true);
        if (reference.kind == Reference::Named) {
            Thing &made = m_reading.thing(reference);
            made.isCertain = true;
            made.parts += clause.objects;
            m_reading.lastThing = made.key;
            m_reading.isUnderstood = true;
        } else if (reference.kind == Reference::Actor) {
            readPersonHaving(reference, clause);
        } else if (reference.kind == Reference::Pronoun && reference.key != "it"_L1 &&
                   m_reading.draft.find(m_reading.lastThing)) {
            m_reading.draft.find(m_reading.lastThing)->parts += clause.objects;
            m_reading.isUnderstood = true;
        } else {
            readAppHaving(clause);
        }
    }
    if (clause.subjects.isEmpty())
        readAppHaving(clause);
}

void HavingReader::readBelonging(const Clause &clause)
{
    m_reading.current().kind = RequirementKind::Data;
    static const QRegularExpression before(u"(\\w+)\\s+and\\s*$"_s); // "visits and vaccinations belong to a pet"
    const auto also = before.match(m_reading.prompt.left(clause.span.offset).right(60));
    const Thing *first = m_reading.draft.find(m_reading.lexicon.singular(also.captured(1).toLower()));
    for (const NounPhrase &object : first ? clause.objects : QVector<NounPhrase>()) {
        const Reference to = m_reading.nouns.read(object, true);
        if (to.kind == Reference::Named)
            m_reading.draft.relations.append(
                {.from = first->key, .to = to.key, .requirement = m_reading.requirementId});
    }
    for (const NounPhrase &subject : clause.subjects) {
        const Reference from = m_reading.nouns.read(subject, true);
        const QString key = from.kind == Reference::Named ? m_reading.thing(from).key : m_reading.lastThing;
        if (from.kind == Reference::Named)
            m_reading.draft.find(key)->isCertain = true;
        for (const NounPhrase &object : clause.objects) {
            const Reference to = m_reading.nouns.read(object, true);
            const bool isPerson = to.kind == Reference::Actor && !m_reading.draft.find(to.key);
            if (to.kind != Reference::Named && to.kind != Reference::Actor)
                continue;
            if (!isPerson)
                m_reading.thing(to).isCertain = true;
            m_reading.isUnderstood = true;
            m_reading.draft.relations.append({.from = key,
                                              .to = isPerson ? u"user"_s : to.key,
                                              .many = object.isPlural && m_reading.isManyTarget(key, to.key),
                                              .requirement = m_reading.requirementId});
        }
    }
}

void HavingReader::readBeing(const Clause &clause)
{
    for (const NounPhrase &subject : clause.subjects) {
        const Reference reference = m_reading.nouns.read(subject);
        Thing *target = reference.kind == Reference::Named ? m_reading.draft.find(reference.key) : nullptr;
        if (reference.kind == Reference::Pronoun)
            target = m_reading.draft.find(m_reading.lastThing);
        const bool areStates = std::none_of(clause.states.begin(), clause.states.end(),
                                            [](const QString &state) { return state.count(u' ') > 1; });
        if (target && clause.states.size() > 1 && areStates) {
            target->states += clause.states;
            m_reading.current().kind = RequirementKind::Data;
            m_reading.isUnderstood = true;
        } else if (!target && clause.states.size() > 1 && m_reading.draft.find(m_reading.lastThing) &&
                   !m_reading.lexicon.fieldSpecification(subject.phrase()).isEmpty()) {
            // "The status can be open or closed"
            NounPhrase field = subject;
            for (const QString &state : clause.states)
                field.parts.append({.words = {state.toLower()}, .written = state});
            m_reading.draft.find(m_reading.lastThing)->parts.append(field);
            m_reading.isUnderstood = true;
        } else if (clause.states.size() == 1) {
            readQualityOfField(subject, clause.states.first().toLower());
        }
    }
    if (!m_reading.isUnderstood) {
        for (const NounPhrase &object : clause.objects) {
            const Reference reference = m_reading.nouns.read(object);
            if (reference.kind == Reference::Capability)
                m_features.readCapability(reference, object, clause);
        }
    }
}

void HavingReader::readPersonHaving(const Reference &reference, const Clause &clause)
{
    // "users have accounts": about signing in; "each user has a dashboard": a page
    QVector<NounPhrase> fields;
    for (const NounPhrase &object : clause.objects) {
        const Reference owned = m_reading.nouns.read(object);
        if (owned.kind == Reference::Capability)
            m_features.readCapability(owned, object, clause);
        else
            fields.append(object);
    }
    static const QSet<QString> anybody{u"everyone"_s, u"everybody"_s, u"anyone"_s, u"nobody"_s, u"somebody"_s};
    if (fields.isEmpty() || anybody.contains(reference.key))
        return;
    Thing &made = m_reading.thing(reference);
    made.isCertain = true;
    made.parts += fields;
    m_reading.lastThing = made.key;
}

void HavingReader::readAppHaving(const Clause &clause)
{
    m_reading.current().kind = RequirementKind::Functional;
    const bool isPlainList = std::none_of(clause.objects.begin(), clause.objects.end(), [&](const NounPhrase &object) {
        return m_reading.nouns.read(object).kind == Reference::Actor;
    });
    if (isPlainList && clause.objects.size() > 1) {
        m_reading.draft.included.insert(m_reading.requirementId); // "It should have": what follows is asked for
        m_features.readListed(clause.objects, clause);
    }
    for (const NounPhrase &object : clause.objects) {
        if (isPlainList && clause.objects.size() > 1)
            break;
        const Reference reference = m_reading.nouns.read(object);
        // "provides users with stock information"
        if (reference.kind == Reference::Actor && !object.parts.isEmpty())
            m_features.readFeatures(object.parts, clause);
        else
            m_features.readFeature(object, clause);
    }
    for (const Complement &complement : clause.complements) {
        if (isPlainList && complement.preposition == "on"_L1) // "comments on bugs, attachments and a dashboard"
            m_features.readListed(complement.phrases.mid(1), clause);
        if (complement.preposition == "for"_L1 || complement.preposition == "to"_L1 ||
            complement.preposition == "like"_L1 || complement.preposition == "as"_L1)
            m_features.readFeatures(complement.phrases, clause);
    }
}

void HavingReader::readQualityOfField(const NounPhrase &subject, const QString &quality)
{
    const bool isRule = quality == "required"_L1 || quality == "mandatory"_L1 || quality == "unique"_L1;
    if (!isRule || !m_reading.draft.find(m_reading.lastThing))
        return;
    NounPhrase marker = subject;
    marker.quantifier = quality == "unique"_L1 ? u"unique"_s : u"required"_s;
    m_reading.draft.find(m_reading.lastThing)->parts.append(marker);
    m_reading.current().kind = RequirementKind::Data;
    m_reading.isUnderstood = true;
}

} // namespace autodevos
