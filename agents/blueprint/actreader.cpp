// SPDX-License-Identifier: GPL-3.0-or-later
#include "agents/blueprint/actreader.h"

#include <QRegularExpression>

#include <algorithm>

namespace autodevos {

using namespace Qt::StringLiterals;
using namespace language;

void ActReader::readAct(const Verb &verb, const Clause &clause)
{
    const bool isForWork = verb.base == "hire"_L1 && !lastIn("applied for"_L1).isEmpty() &&
                           m_reading.lexicon.isIn("applied for"_L1, lastIn("applied for"_L1).section(u' ', -1));
    if (isForWork) { // a technician is no vehicle
        m_reading.isUnderstood = m_reading.draft.find(u"application"_s) != nullptr;
        return;
    }
    static const QRegularExpression oneAnother(u"\\bfollow (each other|one another)\\b"_s,
                                               QRegularExpression::CaseInsensitiveOption);
    const auto said = verb.meaning == "follow"_L1 ? oneAnother.match(m_reading.prompt, clause.span.offset)
                                                  : QRegularExpressionMatch();
    if (said.hasMatch() && said.capturedStart() <= clause.span.end())
        return m_reading.askCapability(u"follows"_s);
    QStringList keys;
    for (const NounPhrase &object : clause.objects) {
        const bool isField = verb.meaning == "comment"_L1 && !m_reading.draft.find(object.phrase()) &&
                             !m_reading.lexicon.exactFieldSpecification(object.phrase()).isEmpty();
        const bool isOther = verb.meaning == "act:Enrolment"_L1 &&
                             !m_reading.lexicon.isIn("enrolled in"_L1, object.head()) &&
                             !lastIn("enrolled in"_L1).isEmpty() && lastIn("enrolled in"_L1) != m_reading.lastThing;
        if (verb.base == "apply"_L1 || isField ||
            isOther) // "apply and log hours", "reply, change status": done to the next alone
            break;
        const Reference reference = m_reading.nouns.read(object);
        if (reference.kind == Reference::Pronoun && verb.meaning == "follow"_L1) {
            keys.append(u"user"_s);
        } else if (reference.kind == Reference::Pronoun && !m_reading.lastThing.isEmpty()) {
            keys.append(m_reading.lastThing);
        } else if (reference.isNotion) {
            if (verb.meaning.startsWith(u"act:"_s) && !m_reading.lastThing.isEmpty()) { // "pledge money"
                keys.append(m_reading.lastThing);
                continue;
            }
            m_reading.isUnderstood = true;
            return;
        } else if (reference.kind == Reference::Actor) {
            keys.append(m_reading.draft.find(reference.key) ? reference.key : u"user"_s);
        } else if (verb.meaning == "follow"_L1 && reference.kind == Reference::Named && object.isPlural &&
                   !m_reading.draft.find(reference.key) && m_reading.lexicon.isPerson(reference.key)) {
            return m_reading.askCapability(u"follows"_s); // "following other observers"
        } else if (reference.kind == Reference::Named) {
            // "rent cars with a start date": the date is the rental's
            if (reference.key == m_reading.actName(verb.meaning)) { // "reply to comments"
                const QString about = m_reading.remarked(clause);
                keys.append(about == reference.key ? QString() : about);
                continue;
            }
            NounPhrase bare = object;
            const bool isRated = verb.meaning == "rate"_L1 || verb.meaning == "review"_L1;
            if (verb.meaning.startsWith(u"act:"_s) || isRated)
                bare.parts.clear(); // "with one to five stars"
            Thing &target = m_reading.mention(reference, bare, clause);
            target.isCertain = true;
            keys.append(target.key);
        } else if (reference.kind == Reference::Capability) {
            m_features.readCapability(reference, object, clause);
            return;
        }
    }
    for (const Complement &complement : clause.complements) {
        const bool isTarget =
            keys.isEmpty() && (complement.preposition == "for"_L1 || complement.preposition == "to"_L1 ||
                               complement.preposition == "on"_L1);
        for (const NounPhrase &phrase : complement.phrases) {
            const Reference reference = m_reading.nouns.read(phrase);
            if (isTarget && reference.kind == Reference::Named) {
                Thing &target = m_reading.mention(reference, phrase, clause);
                target.isCertain = true;
                keys.append(target.key);
            }
        }
    }
    if (keys.isEmpty() && !m_reading.lastThing.isEmpty())
        keys.append(verb.base == "apply"_L1              ? lastIn("applied for"_L1)
                    : verb.meaning == "act:Enrolment"_L1 ? lastIn("enrolled in"_L1)
                                                         : m_reading.lastThing);
    for (const QString &key : std::as_const(keys))
        m_reading.addAct(verb.meaning, key, clause);
    readActParts(verb, clause);
    m_reading.isUnderstood = m_reading.isUnderstood || !keys.isEmpty();
}

/// What people apply for or enrol in, the last that was named: a job, a course; else whatever was spoken of.
QString ActReader::lastIn(QLatin1StringView kinds) const
{
    const auto &things = m_reading.draft.things;
    const auto found = std::find_if(things.crbegin(), things.crend(), [&](const auto &thing) {
        return m_reading.lexicon.isIn(kinds, thing->key.section(u' ', -1));
    });
    return found == things.crend() ? m_reading.lastThing : (*found)->key;
}

/// "assign couriers to parcels": each parcel has its courier, who is kept as one.
bool ActReader::readCrew(const Clause &clause)
{
    const bool isOne = clause.objects.size() == 1 && clause.complements.size() == 1 &&
                       clause.complements.constFirst().preposition == "to"_L1;
    Reference who = isOne ? m_reading.nouns.read(clause.objects.constFirst(), true) : Reference{};
    const Thing *last = who.kind == Reference::Pronoun ? m_reading.draft.find(m_reading.lastThing) : nullptr;
    if (last && m_reading.lexicon.isPerson(last->key.section(u' ', -1))) // "add lifeguards … assign them to shifts"
        who = {.kind = Reference::Named, .key = last->key, .written = last->written};
    const auto isPerson = [this](const QString &key) {
        const auto use = m_reading.lexicon.use(key.section(u' ', -1)); // actors of a film are kept, and people too
        return m_reading.lexicon.isPerson(key.section(u' ', -1)) || (use && use->nounClass == NounClass::Person);
    };
    const bool isKind = (who.kind == Reference::Actor && m_reading.lexicon.isArchetype(who.key) &&
                         m_reading.lexicon.actor(who.key) != ActorKind::User) ||
                        (who.kind == Reference::Named && isPerson(who.key));
    const bool isAccount = who.kind == Reference::Actor && !isKind && !m_reading.draft.find(who.key);
    if (!isKind && !isAccount)
        return false;
    bool isRead = false;
    for (const NounPhrase &phrase : clause.complements.constFirst().phrases) {
        const Reference to = m_reading.nouns.read(phrase, true);
        if (to.kind != Reference::Named || isPerson(to.key))
            continue;
        if (isKind)
            m_reading.thing(who).isCertain = true;
        Thing &crewed = m_reading.thing(to);
        crewed.isCertain = true;
        m_reading.takeParts(crewed, phrase);
        if (isAccount) // "assign a person to each task"
            m_reading.draft.relations.append(
                {.from = to.key, .to = u"user"_s, .name = u"assignee"_s, .requirement = m_reading.requirementId});
        else // "actors to a scene": it has several
            m_reading.draft.relations.append({.from = to.key,
                                              .to = who.key,
                                              .many = clause.objects.constFirst().isPlural && !phrase.isPlural,
                                              .isCertain = false,
                                              .requirement = m_reading.requirementId});
        m_reading.state(clause, u"update"_s, u"assign"_s, to.key);
        m_reading.lastThing = to.key;
        isRead = true;
    }
    return isRead;
}

/// "attach pictures of their tank": files of what was spoken of, or of what they are attached to.
bool ActReader::attachFiles(const Clause &clause)
{
    Thing *holder = m_reading.draft.find(m_reading.lastThing);
    for (const Complement &complement : clause.complements) {
        const bool isTo = complement.preposition == "to"_L1 && complement.phrases.size() == 1;
        const Reference to = isTo ? m_reading.nouns.read(complement.phrases.constFirst()) : Reference{};
        if (to.kind == Reference::Named)
            holder = &m_reading.thing(to);
    }
    const bool isFiles = holder && !clause.objects.isEmpty() &&
                         std::all_of(clause.objects.begin(), clause.objects.end(), [&](const NounPhrase &object) {
                             return m_reading.lexicon.isIn("mediafile"_L1, object.head());
                         });
    if (!isFiles)
        return false;
    for (NounPhrase file : clause.objects) {
        file.isPlural = false;
        file.of.clear();
        file.quantifier = u"also"_s;
        holder->parts.append(file);
    }
    holder->requirements.append(m_reading.requirementId);
    m_reading.lastThing = holder->key;
    m_reading.askCapability(u"upload"_s, holder->key);
    return true;
}

void ActReader::readLink(const Verb &verb, const Clause &clause)
{
    const QString holder = m_reading.lastThing;
    if (verb.base == "attach"_L1 && attachFiles(clause))
        return;
    if (verb.meaning == "assign"_L1 && readCrew(clause))
        return;
    const QStringList keys = linkedKeys(clause);
    if (verb.meaning == "assign"_L1 && isWithoutTarget(clause) && m_reading.draft.find(holder))
        return assignTo(holder, clause);
    bool hasTarget = false;
    for (const Complement &complement : clause.complements) {
        for (const NounPhrase &phrase : complement.phrases) {
            static const QSet<QString> selves{u"themselves"_s, u"himself"_s, u"herself"_s, u"themself"_s, u"me"_s};
            if (verb.meaning == "assign"_L1 && complement.preposition == "to"_L1 &&
                selves.contains(phrase.written.toLower())) {
                for (const QString &key : keys) // "agents assign tickets to themselves"
                    m_reading.draft.relations.append(
                        {.from = key, .to = u"user"_s, .name = u"assignee"_s, .requirement = m_reading.requirementId});
                hasTarget = true;
                continue;
            }
            const Reference to = m_reading.nouns.read(phrase, true);
            for (const QString &key : keys)
                hasTarget = addLink(verb, key, to, phrase) || hasTarget;
        }
    }
    if (!hasTarget && verb.base == "tag"_L1) {
        for (const QString &key : keys) {
            if (Thing *tagged = m_reading.draft.find(key))
                tagged->parts.append(
                    {.words = {u"tag"_s}, .written = u"tags"_s, .quantifier = u"also"_s, .isPlural = true});
        }
    }
    m_reading.isUnderstood = m_reading.isUnderstood || !keys.isEmpty();
    for (const QString &key : keys)
        m_reading.state(clause, u"update"_s, verb.base, key);
}

void ActReader::readActParts(const Verb &verb, const Clause &clause)
{
    const auto &things = m_reading.draft.things; // it may have been named before: "job listings and applications"
    const auto done =
        std::find_if(things.crbegin(), things.crend(), [&](const auto &thing) { return thing->act == verb.meaning; });
    const bool isNamedBefore = done != things.crend() && done != things.crbegin();
    if (done == things.crend() || (isNamedBefore && verb.base != "apply"_L1))
        return;
    Thing &made = **done;
    for (const NounPhrase &object : clause.objects) {
        for (const NounPhrase &part : object.parts) {
            if (part.head() == "star"_L1)
                made.range = part.range;
            else
                made.parts.append(part);
        }
    }
    for (const Complement &complement : clause.complements) {
        for (const NounPhrase &phrase : complement.phrases) {
            if (phrase.head() == "star"_L1 && phrase.range) // "with one to five stars"
                made.range = phrase.range;
            else if (complement.preposition == "with"_L1)
                made.parts.append(phrase);
        }
    }
}

bool ActReader::isWithoutTarget(const Clause &clause)
{
    return std::none_of(clause.complements.begin(), clause.complements.end(), [](const Complement &complement) {
        return complement.preposition == "to"_L1 || complement.preposition == "into"_L1;
    });
}

void ActReader::assignTo(const QString &holder, const Clause &clause)
{
    for (const NounPhrase &object : clause.objects) {
        const Reference reference = m_reading.nouns.read(object, true);
        const bool isPronoun = reference.kind == Reference::Pronoun; // "assigning them": to somebody
        const bool isKind = reference.kind == Reference::Actor && m_reading.lexicon.isArchetype(reference.key) &&
                            m_reading.lexicon.actor(reference.key) != ActorKind::User;
        if (isPronoun || (reference.kind == Reference::Actor && !isKind)) {
            m_reading.draft.relations.append(
                {.from = holder, .to = u"user"_s, .name = u"assignee"_s, .requirement = m_reading.requirementId});
        } else if (isKind || reference.kind == Reference::Named) {
            m_reading.thing(reference).isCertain = true;
            if (reference.key != holder)
                m_reading.draft.relations.append(
                    {.from = holder, .to = reference.key, .isCertain = false, .requirement = m_reading.requirementId});
        }
        m_reading.isUnderstood = true;
    }
    m_reading.lastThing = holder;
    m_reading.state(clause, u"update"_s, u"assign"_s, holder);
}

QStringList ActReader::linkedKeys(const Clause &clause)
{
    QStringList keys = m_reading.objectKeys(clause, true);
    for (const QString &key : std::as_const(keys)) {
        if (Thing *linked = m_reading.draft.find(key))
            linked->isCertain = true;
    }
    if (keys.isEmpty() && !m_reading.lastThing.isEmpty())
        keys.append(m_reading.lastThing);
    return keys;
}

bool ActReader::addLink(const Verb &verb, const QString &key, const Reference &to, const NounPhrase &phrase)
{
    if (to.kind == Reference::Actor) {
        const bool isEntity = m_reading.draft.find(to.key);
        m_reading.draft.relations.append({.from = key,
                                          .to = isEntity ? to.key : u"user"_s,
                                          .name = verb.meaning == "assign"_L1 && !isEntity ? u"assignee"_s : QString(),
                                          .many = false,
                                          .requirement = m_reading.requirementId});
        return true;
    }
    if (to.kind != Reference::Named || to.key == key)
        return false;
    const bool isField = !m_reading.lexicon.exactFieldSpecification(phrase.phrase()).isEmpty() &&
                         !m_reading.draft.find(to.key) && !m_reading.lexicon.isArchetype(to.key);
    if (isField)
        return false;
    m_reading.thing(to).isCertain = true;
    m_reading.draft.relations.append({.from = key,
                                      .to = to.key,
                                      .many = phrase.isPlural && m_reading.isManyTarget(key, to.key),
                                      .requirement = m_reading.requirementId});
    return true;
}

} // namespace autodevos
