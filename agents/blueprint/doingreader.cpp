// SPDX-License-Identifier: GPL-3.0-or-later
#include "agents/blueprint/doingreader.h"

#include "agents/blueprint/fieldspec.h"
#include "agents/blueprint/notingreader.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <utility>

namespace autodevos {

using namespace Qt::StringLiterals;
using namespace language;

/// "read about the architect": whoever the site is of. Plural things are what it shows.
bool DoingReader::isAboutOwner(const Clause &clause)
{
    return std::any_of(clause.complements.begin(), clause.complements.end(), [](const Complement &complement) {
        return complement.preposition == "about"_L1 && complement.phrases.size() == 1 &&
               !complement.phrases.constFirst().isPlural;
    });
}

/// "find answers to frequently asked questions"
bool DoingReader::isAnswerOfFaq(const NounPhrase &object, const Clause &clause) const
{
    const auto asksForFaq = [this](const NounPhrase &phrase) {
        const CapabilityWord *asked = m_reading.lexicon.capability(phrase.phrase());
        return asked && asked->kind == "faq"_L1;
    };
    return object.head() == "answer"_L1 &&
           std::any_of(clause.complements.begin(), clause.complements.end(), [&](const Complement &complement) {
               return std::any_of(complement.phrases.begin(), complement.phrases.end(), asksForFaq);
           });
}

void DoingReader::readDoing(const Verb &verb, const Clause &clause)
{
    const bool isMade = verb.meaning == "create"_L1 && verb.base != "generate"_L1 && verb.base != "produce"_L1;
    const bool isManaged = verb.meaning == "manage"_L1 || verb.meaning == "update"_L1 || verb.meaning == "delete"_L1;
    if (verb.base == "contact"_L1 && m_reading.draft.isSite) // "contact the dealer"
        return m_reading.askCapability(u"contact"_s);
    if (m_reading.draft.isSite && verb.meaning == "read"_L1 && clause.objects.isEmpty() && isAboutOwner(clause))
        return m_reading.askCapability(u"content"_s, {}, u"About"_s);
    if (verb.base == "match"_L1 && verb.isPassive)
        return readMatch(clause);
    if (readStates(clause) || readDrawn(verb, clause))
        return;
    if (verb.base == "check in"_L1 && clause.objects.isEmpty() && m_reading.draft.find(m_reading.lastThing)) {
        m_reading.state(clause, u"state"_s, verb.base, m_reading.lastThing); // of what was booked
        m_reading.isUnderstood = true;
        return;
    }
    if (NotingReader(m_reading).read(verb, clause))
        return;
    QStringList keys;
    for (const NounPhrase &written : clause.objects) {
        NounPhrase object = written;
        if (isManaged && isEntryOfLast(object)) {
            keys.append(m_reading.lastThing);
            continue;
        }
        const bool isShared = verb.base == "share"_L1 && takePeople(object);
        if (isAnswerOfFaq(object, clause))
            return m_reading.askCapability(u"faq"_s);
        if (readSeenPicture(verb, object, clause) || readUsual(verb, object))
            continue;
        if (readStatesOf(object)) {
            keys.append(m_reading.lastThing);
            continue;
        }
        // "track stock of materials", but "add kites and change the stock of each" is a number of theirs
        if (object.phrase() == "stock"_L1 && object.of.size() == 1 && verb.meaning != "update"_L1) {
            const Reference kept = m_reading.nouns.read(object.of.first());
            if (kept.kind == Reference::Named) {
                m_reading.thing(kept).isCertain = true;
                m_reading.askCapability(u"stock"_s, kept.key);
                continue;
            }
        }
        const bool isCount = object.phrase() == "number"_L1 && readChoice(verb, object); // "the number of children"
        if (isCount || readOwnValue(object) || readFieldOf(object, clause, keys) || readChoice(verb, object) ||
            readInvited(verb, object, clause))
            continue;
        const bool isGrouped =
            object.phrase().contains(u" per "_s) ||
            std::any_of(clause.complements.begin(), clause.complements.end(), [](const Complement &one) {
                return one.preposition == "per"_L1 || one.preposition == "by"_L1 || one.preposition == "over"_L1;
            });
        const bool isSummary = (verb.meaning == "read"_L1 || verb.meaning == "show"_L1) && !object.of.isEmpty() &&
                               m_reading.lexicon.isIn("summing"_L1, object.phrase());
        if (isSummary) { // "see a summary of their balance"
            m_reading.askCapability(u"dashboard"_s);
            continue;
        }
        static const QSet<QString> rhythms{u"daily"_s, u"weekly"_s, u"monthly"_s, u"yearly"_s, u"annual"_s, u"total"_s};
        const bool isRhythmic = object.words.size() > 1 && rhythms.contains(object.words.constFirst()) &&
                                m_reading.lexicon.isIn("sum"_L1, object.head()); // "monthly revenue"
        const bool isSum =
            (verb.meaning == "read"_L1 || verb.meaning == "show"_L1) &&
            (isRhythmic || (isGrouped && m_reading.lexicon.isIn("sum"_L1, object.phrase().section(u" per "_s, 0, 0))));
        if (isSum) { // "show income per machine and month"
            m_reading.askCapability(u"report"_s);
            m_reading.noteQualifiers(clause);
            continue;
        }
        if (isTaken(verb, object))
            return readDoing({.base = u"record"_s, .meaning = u"create"_s}, clause);
        const bool isSet =
            verb.base == "set"_L1 && object.isPlural && m_reading.lexicon.isIn("generic"_L1, object.head()); // "goals"
        static const QSet<QString> beds{u"bed"_s, u"berth"_s, u"bunk"_s};
        const bool isBed = object.isPlural && beds.contains(object.phrase()) &&
                           m_reading.lexicon.isIn("byDays"_L1, m_reading.lastThing.section(u' ', -1));
        if (verb.meaning == "book"_L1 && m_reading.draft.find(m_reading.lastThing) &&
            (isBed || m_reading.lexicon.isIn("bookable"_L1, object.head()))) {
            keys.append(m_reading.lastThing); // "book stays": of what was named before
            countBooked(object);
            continue;
        }
        Reference reference = m_reading.nouns.read(object, isMade || isManaged || isSet);
        const CapabilityWord *asked = m_reading.deed(verb, object);
        const bool isKept = asked && asked->kind == "contact"_L1 && (object.isPlural || isOneOfMany(object, clause));
        if (asked && !isKept)
            reference = {.kind = Reference::Capability, .key = object.phrase(), .capability = asked}; // "take exams"
        const bool isDrawnOf = reference.kind == Reference::Capability &&
                               reference.capability->kind == "dashboard"_L1 && verb.meaning == "filter"_L1;
        const bool isLookedAt = verb.meaning == "filter"_L1 || verb.meaning == "search"_L1;
        if (reference.kind == Reference::Capability && reference.capability->kind == "portfolio"_L1 && isLookedAt) {
            Thing &work = m_reading.thing({.kind = Reference::Named, .key = u"project"_s, .written = u"projects"_s});
            work.isCertain = true; // "filter the portfolio by garment"
            askLookup(verb.meaning, work.key, clause);
            m_reading.lastThing = work.key;
            continue;
        }
        if (isDrawnOf) { // "filter the charts by district": what they are drawn of
            m_features.readCapability(reference, object, clause);
            if (const QString drawn = lookedThrough(clause); m_reading.draft.find(drawn))
                askLookup(verb.meaning, drawn, clause);
            continue;
        }
        if (reference.kind == Reference::Capability && isShared) {
            m_reading.markCannot(m_reading.lexicon.reason(u"share"_s));
        } else if (isMade && reference.kind == Reference::Capability && object.head() == "profile"_L1 &&
                   !object.parts.isEmpty()) { // "create a profile with qualifications"
            Thing &profile = m_reading.thing({.kind = Reference::Named, .key = u"profile"_s, .written = u"profile"_s});
            profile.isCertain = true;
            profile.parts += object.parts;
            keys.append(profile.key);
        } else if (reference.kind == Reference::Capability) {
            m_features.readCapability(reference, object, clause);
        } else if (reference.kind == Reference::Pronoun) {
            if (!m_reading.lastThing.isEmpty())
                keys.append(m_reading.lastThing);
        } else if (reference.kind == Reference::Actor && isApplicant(object)) {
            keys.append(u"application"_s);
        } else if (reference.kind == Reference::Actor) {
            keys += peopleDone(verb, object, reference, clause);
        } else if (reference.kind == Reference::Named) {
            if (isFieldOfLast(object, reference, verb)) {
                keys.append(m_reading.lastThing);
                continue;
            }
            if (isOwnData(verb, object, reference)) {
                Thing &profile =
                    m_reading.thing({.kind = Reference::Named, .key = u"profile"_s, .written = u"profile"_s});
                profile.isCertain = true;
                profile.parts.append(object); // "users enter their age and weight"
                continue;
            }
            if (Thing *owner = isMade ? nullptr : ownerOfField(object)) {
                keys.append(owner->key); // "staff update the stock"
                continue;
            }
            if (readAttribute(verb, object, reference, clause) || readSeenValue(verb, object, reference, clause))
                continue;
            const bool isFieldWord =
                !m_reading.lexicon.exactFieldSpecification(m_reading.lexicon.singular(object.phrase())).isEmpty() &&
                !m_reading.lexicon.isArchetype(reference.key) && !m_reading.draft.find(reference.key);
            if (isFieldWord && (verb.meaning == "read"_L1 || verb.meaning == "show"_L1)) {
                m_reading.isUnderstood = true; // "see prices": they are shown with what they belong to
                if (Thing *last = m_reading.draft.find(m_reading.lastThing))
                    last->requirements.append(m_reading.requirementId);
                continue;
            }
            static const QSet<QString> shows{u"describe"_s, u"present"_s, u"introduce"_s, u"list"_s, u"showcase"_s};
            const bool isShown = m_reading.draft.isSite && m_reading.actors.isEmpty() && object.isPlural &&
                                 shows.contains(verb.base); // "describing treatments"
            const bool isNoted =
                !m_reading.lexicon.isIn("notion"_L1, reference.key) &&
                (isShown || ((isMade || isManaged) && object.isPlural) || (isMade && object.hasDeterminer) ||
                 (verb.meaning == "book"_L1 && object.hasDeterminer)); // "reserve a firing"
            if (reference.isNotion && !isNoted && object.parts.isEmpty())
                continue; // "see profit and loss"
            if (verb.meaning == "book"_L1 && !m_reading.lexicon.isIn("deal"_L1, object.head())) {
                for (NounPhrase &part : object.parts) // "book a car with extras": a car has more than these
                    part.quantifier = part.quantifier.isEmpty() ? u"also"_s : part.quantifier;
            }
            Thing &made = m_reading.mention(reference, object, clause);
            const bool isDone = verb.meaning != "other"_L1 && verb.meaning != "set"_L1 && verb.meaning != "help"_L1 &&
                                verb.meaning != "show"_L1;
            const bool isStuff =
                m_reading.draft.isGame && !m_reading.lexicon.isIn("gamething"_L1, made.key) && made.parts.isEmpty();
            if (isStuff)
                continue; // apples and arrows of a game are no records
            const bool isGlance = verb.meaning == "read"_L1 && !object.isPlural && m_reading.isOwn(object, clause);
            if (isGlance) // "see their best score"
                continue;
            made.isCertain = made.isCertain || isMade || !reference.meaning.isEmpty() || !object.parts.isEmpty() ||
                             m_reading.lexicon.isIn("holding"_L1, object.head()) ||
                             (verb.meaning == "show"_L1 && m_reading.actors.isEmpty() && object.isPlural &&
                              m_reading.lexicon.isArchetype(made.key)) ||
                             isManaged || verb.meaning == "book"_L1 || verb.meaning == "send"_L1 ||
                             (isDone && object.isPlural) ||
                             (m_reading.draft.isSite && object.isPlural &&
                              m_reading.lexicon.isArchetype(made.key.section(u' ', -1))) ||
                             (isDone && m_reading.lexicon.isArchetype(made.key)) ||
                             (verb.meaning == "set"_L1 && (object.isPlural || m_reading.lexicon.isArchetype(made.key)));
            if (isMade && m_reading.lexicon.isIn("noting"_L1, verb.base))
                takeManner(made, clause);
            keys.append(made.key);
        } else if (reference.kind == Reference::App || reference.kind == Reference::Nothing) {
            m_reading.isUnderstood = m_reading.isUnderstood || verb.meaning == "read"_L1;
            for (const NounPhrase &part : std::as_const(object.parts)) { // "take time with a timer"
                const Reference tool = m_reading.nouns.read(part);
                if (tool.kind == Reference::Capability)
                    m_features.readCapability(tool, part, clause, keys.value(0));
            }
        }
    }
    if (clause.isQuestion && clause.objects.isEmpty() && verb.meaning == "read"_L1)
        return m_reading.markCannot(m_reading.lexicon.reason(u"calculate"_s)); // "see how much is left"
    static const QSet<QString> clockwork{u"start"_s, u"stop"_s, u"pause"_s, u"resume"_s};
    const bool isClockwork = clause.objects.isEmpty() && clockwork.contains(verb.base);
    if (isClockwork && m_reading.draft.asks("timer"_L1)) // "they start and stop it"
        return m_reading.askCapability(u"timer"_s);
    const bool isLookup = verb.meaning == "search"_L1 || verb.meaning == "filter"_L1;
    const bool isQuality = clause.isRelative && verb.meaning == "other"_L1; // "bikes that fly"
    if (keys.isEmpty() && clause.objects.isEmpty() && !m_reading.lastThing.isEmpty() && !isQuality)
        keys.append(isLookup || (verb.meaning == "read"_L1 && isNarrowed(clause))
                        ? lookedThrough(clause)
                        : m_reading.lastThing); // nobody looks through test drives
    for (const QString &key : std::as_const(keys)) {
        m_reading.state(clause, isClockwork ? u"other"_s : verb.meaning, verb.base, key);
        m_reading.isUnderstood = true;
        if (Thing *done = m_reading.draft.find(key); done && !done->requirements.contains(m_reading.requirementId))
            done->requirements.append(m_reading.requirementId);
        if (verb.meaning == "search"_L1 || verb.meaning == "filter"_L1 || verb.meaning == "sort"_L1)
            askLookup(verb.meaning, key, clause);
        else if ((verb.meaning == "read"_L1 || m_reading.lexicon.isIn("sorting"_L1, verb.base)) && isNarrowed(clause))
            askLookup(u"filter"_s, key, clause);
        if (verb.base == "drag"_L1 || (verb.base == "move"_L1 && isAlongSteps(clause)))
            m_reading.askCapability(u"board"_s, key);
        if (verb.base == "sell"_L1 && m_reading.actors.isEmpty() && keys.size() == 1 && clause.objects.size() == 1)
            noteSold(key);
    }
    if (keys.isEmpty() && isLookup && !m_reading.isUnderstood) {
        m_reading.askCapability(verb.meaning);
        m_reading.noteQualifiers(clause);
    }
    readMarks(verb, clause, keys);
    for (const Complement &complement : clause.complements) {
        const bool isManner = complement.preposition == "in"_L1 && complement.phrases.size() == 1 && keys.size() == 1 &&
                              verb.meaning == "create"_L1;
        const NounPhrase *manner = isManner ? &complement.phrases.constFirst() : nullptr;
        Thing *written = manner && !manner->parts.isEmpty() ? m_reading.draft.find(keys.first()) : nullptr;
        if (written && !m_reading.draft.find(manner->phrase()) && !m_reading.lexicon.isArchetype(manner->phrase())) {
            for (NounPhrase part : manner->parts) { // "write posts in markdown with tags and cover images"
                part.quantifier = part.quantifier.isEmpty() ? u"also"_s : part.quantifier;
                written->parts.append(part);
            }
        }
        for (const NounPhrase &phrase : complement.phrases) {
            Thing *classes = phrase.parts.size() > 1 && m_reading.lexicon.isIn("classifier"_L1, phrase.head())
                                 ? m_reading.draft.find(phrase.head())
                                 : nullptr;
            if (classes && classes->names.isEmpty()) { // "in a category such as plants or fish"
                for (const NounPhrase &option : phrase.parts)
                    classes->names.append(sentenceCase(option.written));
                continue;
            }
            Thing *sorted = phrase.hasOptions && !keys.isEmpty() ? m_reading.draft.find(keys.first()) : nullptr;
            if (!sorted)
                continue;
            for (const NounPhrase &option : phrase.parts) // "drag scenes between the columns planned and cut"
                sorted->states.append(option.written);
        }
    }
    const bool isBooked = verb.meaning == "book"_L1; // "book a course for a child": the booking is the child's
    if (!isBooked && (clause.verbs.size() == 1 || &verb == &clause.verbs.constLast()))
        readPlaces(clause, keys);
}

/// "record grapes by plot and variety in kilograms": what is written down of each.
void DoingReader::takeManner(Thing &made, const Clause &clause) const
{
    static const QHash<QString, QString> measured{
        {u"kilograms"_s, u"weight"_s}, {u"kg"_s, u"weight"_s},        {u"grams"_s, u"weight"_s},
        {u"tonnes"_s, u"weight"_s},    {u"litres"_s, u"volume"_s},    {u"liters"_s, u"volume"_s},
        {u"hours"_s, u"duration"_s},   {u"minutes"_s, u"duration"_s}, {u"kilometres"_s, u"distance"_s}};
    for (const Complement &complement : clause.complements) {
        for (NounPhrase part : complement.preposition == "by"_L1 ? complement.phrases : QVector<NounPhrase>()) {
            const bool isPlain = part.parts.isEmpty() && part.of.isEmpty() && !part.isPronoun && !part.isEmpty() &&
                                 !m_reading.lexicon.isIn("period"_L1, part.head()) &&
                                 !m_reading.draft.find(part.phrase());
            if (!isPlain)
                continue;
            const QString unit = std::exchange(part.unit, {});
            part.quantifier = u"also"_s;
            part.isPlural = false;
            made.parts.append(part);
            const QString word = measured.value(unit, u"amount"_s);
            if (!unit.isEmpty())
                made.parts.append({.words = {word}, .written = word, .quantifier = u"also"_s, .unit = unit});
        }
    }
}

void DoingReader::readAsked(const QString &kind, const Clause &clause)
{
    bool isNamed = false;
    for (const NounPhrase &object : clause.objects) {
        const Reference reference = m_reading.nouns.read(object);
        const bool isThing =
            reference.kind == Reference::Named &&
            (m_reading.draft.find(reference.key) ||
             (kind != "export"_L1 && m_reading.lexicon.isArchetype(reference.key) && object.isPlural) ||
             (kind == "compare"_L1 && object.isPlural && !reference.isNotion &&
              m_reading.lexicon.exactFieldSpecification(object.phrase()).isEmpty()));
        Thing *last = m_reading.draft.find(m_reading.lastThing);
        const bool isValue = kind == "compare"_L1 && last && object.parts.isEmpty() &&
                             !m_reading.draft.find(reference.key) &&
                             !m_reading.lexicon.exactFieldSpecification(object.phrase()).isEmpty();
        if (isValue) { // "compare prices"
            NounPhrase value = object;
            value.isPlural = false;
            value.quantifier = u"also"_s;
            last->parts.append(value);
            continue;
        }
        const bool isThat = reference.kind == Reference::Pronoun && m_reading.draft.find(m_reading.lastThing);
        if (!isThing && !isThat)
            continue;
        if (isThing)
            m_reading.mention(reference, object, clause).isCertain = true;
        if (kind == "compare"_L1)
            compareFigures(clause);
        m_reading.askCapability(kind, m_reading.lastThing);
        m_reading.noteQualifiers(clause);
        isNamed = true;
    }
    if (!isNamed) {
        const bool isOfAll =
            kind == "export"_L1 &&
            std::any_of(clause.objects.begin(), clause.objects.end(), [&](const NounPhrase &object) {
                return m_reading.nouns.read(object).kind == Reference::Capability; // "export statistics"
            });
        m_reading.askCapability(kind, !isOfAll && m_reading.draft.find(m_reading.lastThing) ? m_reading.lastThing
                                                                                            : QString());
        m_reading.noteQualifiers(clause);
    }
}

/// "compare campaigns by clicks, cost and sales": what is compared has these.
void DoingReader::compareFigures(const Clause &clause)
{
    Thing *compared = m_reading.draft.find(m_reading.lastThing);
    for (const Complement &complement : clause.complements) {
        if (complement.preposition != "by"_L1 || !compared)
            continue;
        for (const NounPhrase &figure : complement.phrases) {
            if (m_reading.draft.find(figure.phrase()) || m_reading.lexicon.isIn("period"_L1, figure.head()))
                continue;
            NounPhrase also = figure;
            also.quantifier = u"also"_s;
            compared->parts.append(also);
        }
    }
}

bool DoingReader::isOwnData(const Verb &verb, const NounPhrase &object, const Reference &reference) const
{
    const bool isEntered = verb.base == "enter"_L1 || verb.base == "provide"_L1 || verb.base == "specify"_L1;
    return isEntered && !object.isPlural && object.parts.isEmpty() && m_reading.lastThing.isEmpty() &&
           !m_reading.actors.isEmpty() && !m_reading.draft.find(reference.key) &&
           !m_reading.lexicon.exactFieldSpecification(object.phrase()).isEmpty();
}

/// "send an enquiry about a flat": of an app that keeps flats, or of one that is no site; "request quotes" are many
/// too.
bool DoingReader::isOneOfMany(const NounPhrase &object, const Clause &clause) const
{
    if (!m_reading.draft.isSite && (object.head() == "enquiry"_L1 || object.head() == "inquiry"_L1))
        return true;
    return std::any_of(clause.complements.begin(), clause.complements.end(), [&](const Complement &complement) {
        return (complement.preposition == "about"_L1 || complement.preposition == "for"_L1) &&
               std::any_of(complement.phrases.begin(), complement.phrases.end(), [&](const NounPhrase &phrase) {
                   return m_reading.draft.find(m_reading.nouns.read(phrase).key) != nullptr;
               });
    });
}

/// "see its status (reported, planned, repaired)": of what was spoken of.
bool DoingReader::readStatesOf(const NounPhrase &object)
{
    static const QSet<QString> stages{u"status"_s, u"state"_s, u"stage"_s};
    Thing *last = m_reading.draft.find(m_reading.lastThing);
    const QString text = m_reading.prompt.mid(object.span.offset, object.span.length);
    if (!last || !stages.contains(object.phrase()) || !text.startsWith(u"its "_s, Qt::CaseInsensitive) ||
        object.parts.size() < 2)
        return false;
    for (const NounPhrase &part : object.parts)
        last->states.append(part.written);
    return m_reading.isUnderstood = true;
}

/// "edit or delete an entry": whatever is entered.
bool DoingReader::isEntryOfLast(const NounPhrase &object) const
{
    static const QSet<QString> entries{u"entry"_s, u"record"_s};
    return entries.contains(object.phrase()) && !m_reading.draft.find(object.phrase()) &&
           m_reading.draft.find(m_reading.lastThing);
}

/// "change the status from open to in progress to resolved"
bool DoingReader::readStates(const Clause &clause)
{
    static const QRegularExpression way(u"\\b(?:status|state|stage)\\b.*?\\bfrom\\s+([^;.:]+)"_s,
                                        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression joint(u"\\s*(?:,|\\band\\b|\\bthen\\b|\\bto\\b|\\x{2192}|->)\\s*"_s);
    static const QRegularExpression stages(
        u"\\b(?:move|go|pass|progress|advance|take|push|drag)\\w*\\s+(?:the\\s+)?(\\w+)?[^;.:]*?\\bthrough\\s+(?:"
        u"the\\s+)?"
        "(?:(?:stages?|states?|steps?|phases?)\\s*(?:of\\s+|:\\s*)?)?([^;.:]+,[^;.:]+)"_s,
        QRegularExpression::CaseInsensitiveOption);
    Thing *thing = m_reading.draft.find(m_reading.lastThing);
    auto said = way.match(m_reading.textOf(clause.span));
    QString list = said.captured(1);
    if (!said.hasMatch()) {
        said = stages.match(m_reading.textOf(clause.span));
        list = said.captured(2);
        static const QSet<QString> pronouns{u"it"_s, u"them"_s};
        if (Thing *moved = m_reading.draft.find(m_reading.lexicon.singular(said.captured(1).toLower())))
            thing = moved;
        else if (pronouns.contains(said.captured(1).toLower()))
            return false; // what it stands for is found when the whole sentence is read
    }
    if (!thing || !thing->states.isEmpty() || !said.hasMatch())
        return false;
    QStringList states;
    for (const QString &state : list.split(joint, Qt::SkipEmptyParts)) {
        if (!state.trimmed().isEmpty() && state.trimmed().count(u' ') < 3)
            states.append(state.trimmed());
    }
    if (states.size() < 2)
        return false;
    thing->states = states;
    thing->requirements.append(m_reading.requirementId);
    for (const QString &state : std::as_const(states)) {
        if (const auto form = m_reading.lexicon.verb(state.toLower()); form && !form->verb->base.isEmpty())
            m_reading.state(clause, u"state"_s, form->verb->base, thing->key);
    }
    m_reading.isUnderstood = true;
    return true;
}

/// "users are matched with pets by breed"
void DoingReader::readMatch(const Clause &clause)
{
    QString key;
    for (const Complement &complement : clause.complements) {
        for (const NounPhrase &phrase : complement.phrases) {
            const Reference reference = m_reading.nouns.read(phrase);
            const bool isThing = complement.preposition == "with"_L1 || complement.preposition == "to"_L1;
            if (isThing && reference.kind == Reference::Named && m_reading.draft.find(reference.key))
                key = reference.key;
        }
    }
    m_reading.askCapability(u"matching"_s, key);
}

/// "check visitors in and out": who comes is expected, then there, then gone.
void DoingReader::readPresence(const Clause &clause, const QStringList &keys)
{
    static const QSet<QString> stays{u"visit"_s, u"booking"_s,     u"reservation"_s,
                                     u"stay"_s,  u"appointment"_s, u"registration"_s};
    const auto says = [&clause](QLatin1StringView base) {
        return std::any_of(clause.verbs.begin(), clause.verbs.end(),
                           [&](const Verb &verb) { return verb.base == base; });
    };
    const bool isBothWays = says("check in"_L1) && says("check out"_L1);
    for (const QString &key : keys) {
        Thing *present = m_reading.draft.find(key);
        const QString head = key.section(u' ', -1);
        const bool canBeThere = m_reading.lexicon.isPerson(head) || stays.contains(head);
        if (!isBothWays || !present || !present->states.isEmpty() || !canBeThere)
            continue;
        present->states = QStringList{u"Expected"_s, u"Checked in"_s, u"Checked out"_s};
        for (const QString &verb : {u"check in"_s, u"check out"_s})
            m_reading.state(clause, u"state"_s, verb, key);
    }
}

void DoingReader::readMarks(const Verb &verb, const Clause &clause, const QStringList &keys)
{
    readPresence(clause, keys);
    if (verb.base == "mark"_L1 && !keys.isEmpty()) {
        for (const Complement &complement : clause.complements) {
            if (complement.preposition == "as"_L1 && complement.phrases.size() == 1)
                m_reading.draft.find(keys.first())->marks.append(complement.phrases.first().written);
        }
    }
    Thing *marked = verb.base == "mark"_L1 && !keys.isEmpty() ? m_reading.draft.find(keys.first()) : nullptr;
    for (const Complement &complement : clause.complements) {
        if (!marked || complement.preposition != "as"_L1 || complement.phrases.size() < 2)
            continue;
        marked->isMarked = true;
        for (const NounPhrase &phrase : complement.phrases)
            marked->states.append(phrase.written);
    }
}

/// "choose a service, pick a date, enter their address and book": on the way to what is booked.
bool DoingReader::readChoice(const Verb &verb, const NounPhrase &object)
{
    static const QSet<QString> steps{u"choose"_s, u"pick"_s, u"select"_s, u"enter"_s};
    static const QSet<QString> ends{u"book"_s,  u"booking"_s, u"reserve"_s,    u"reserving"_s,
                                    u"order"_s, u"rent"_s,    u"reservation"_s};
    const bool leadsOn =
        std::any_of(ends.begin(), ends.end(), [&](const QString &end) { return m_reading.draft.words.contains(end); });
    static const QSet<QString> times{u"date"_s, u"time"_s, u"day"_s, u"time slot"_s, u"hour"_s};
    const bool isSlots = object.isPlural && times.contains(object.phrase()); // "choose dates"
    const bool isYesOrNo =
        object.parts.size() == 2 && object.parts.constFirst().written.compare(u"yes"_s, Qt::CaseInsensitive) == 0;
    if (isYesOrNo && steps.contains(verb.base) && leadsOn) { // "choose a half board (yes, no)"
        m_reading.draft.bookingParts.append(object);
        return m_reading.isUnderstood = true;
    }
    if (!steps.contains(verb.base) || !leadsOn || (object.isPlural && !isSlots) || !object.parts.isEmpty())
        return false;
    const bool isField = (object.phrase() == "number"_L1 && object.of.size() == 1) ||
                         !m_reading.lexicon.exactFieldSpecification(object.phrase()).isEmpty();
    const bool isSlot = m_reading.lexicon.isIn("bookable"_L1, object.head());
    const bool isThing = m_reading.lexicon.isArchetype(object.phrase()) && verb.base != "enter"_L1 && !isSlot;
    static const QSet<QString> variants{u"size"_s,   u"color"_s, u"colour"_s,  u"material"_s, u"flavour"_s,
                                        u"flavor"_s, u"model"_s, u"variant"_s, u"finish"_s,   u"scent"_s};
    Thing *last = m_reading.draft.find(m_reading.lastThing);
    const bool isVariant =
        variants.contains(object.phrase()) || (object.words.size() == 2 && variants.contains(object.head()));
    if (isVariant && last && last->act.isEmpty()) { // "select size and color"
        NounPhrase also = object;
        also.quantifier = u"also"_s;
        last->parts.append(also);
    }
    if (isField && (verb.base == "enter"_L1 || object.phrase() == "number"_L1))
        m_reading.draft.bookingParts.append(object);
    if (isThing)
        m_reading.thing(m_reading.nouns.read(object)).isCertain = true;
    const bool isStep = isField || isThing || isSlot || (isVariant && last);
    m_reading.isUnderstood = m_reading.isUnderstood || isStep;
    if (isStep)
        m_reading.draft.included.insert(m_reading.requirementId);
    return isStep;
}

/// "take attendance": writes it down.
bool DoingReader::isTaken(const Verb &verb, const NounPhrase &object)
{
    static const QSet<QString> taken{u"attendance"_s, u"reading"_s, u"measurement"_s};
    return verb.base == "take"_L1 && taken.contains(object.phrase());
}

/// "view photos and details", "watch trailers": of what was spoken of.
bool DoingReader::readSeenPicture(const Verb &verb, const NounPhrase &object, const Clause &clause)
{
    static const QSet<QString> seen{u"photo"_s, u"picture"_s, u"image"_s, u"trailer"_s, u"video"_s};
    Thing *last = m_reading.draft.find(m_reading.lastThing);
    const bool isSeen = (verb.meaning == "read"_L1 || verb.meaning == "show"_L1) && object.words.size() == 1 &&
                        object.parts.isEmpty() && object.of.isEmpty() && seen.contains(object.head()) && last &&
                        last->act.isEmpty() && !m_reading.draft.find(object.head()) && clause.complements.isEmpty() &&
                        !m_reading.draft.place.contains(object.head());
    if (!isSeen)
        return false;
    NounPhrase also = object;
    also.isPlural = false;
    also.quantifier = u"also"_s;
    last->parts.append(also);
    last->requirements.append(m_reading.requirementId);
    return m_reading.isUnderstood = true;
}

/// "customize fonts and colors", "send messages and files": what the app does anyway, or hangs on what is sent.
bool DoingReader::readUsual(const Verb &verb, const NounPhrase &object)
{
    static const QSet<QString> looks{u"font"_s,     u"color"_s,   u"colour"_s,           u"theme"_s,
                                     u"layout"_s,   u"style"_s,   u"background"_s,       u"avatar"_s,
                                     u"widget"_s,   u"setting"_s, u"dashboard widget"_s, u"preference"_s,
                                     u"interface"_s};
    static const QSet<QString> changes{u"customize"_s, u"customise"_s, u"personalize"_s, u"personalise"_s,
                                       u"change"_s,    u"adjust"_s,    u"configure"_s};
    if (changes.contains(verb.base) && object.parts.isEmpty() &&
        (looks.contains(object.phrase()) || looks.contains(object.head()))) {
        m_reading.draft.included.insert(m_reading.requirementId);
        return m_reading.isUnderstood = true;
    }
    const bool isSent = (verb.meaning == "send"_L1 || verb.base == "share"_L1 || verb.base == "exchange"_L1) &&
                        object.phrase() == "file"_L1 && object.isPlural && m_reading.draft.asks("messages"_L1);
    if (isSent)
        m_reading.askCapability(u"upload"_s);
    return isSent;
}

bool DoingReader::readFieldOf(const NounPhrase &object, const Clause &clause, QStringList &keys)
{
    if (object.of.size() != 1 || m_reading.lexicon.exactFieldSpecification(object.phrase()).isEmpty())
        return false;
    const Reference owner = m_reading.nouns.read(object.of.first());
    if (owner.kind != Reference::Named || owner.isNotion ||
        !(m_reading.draft.find(owner.key) || m_reading.lexicon.isArchetype(owner.key)))
        return false;
    NounPhrase bare = object.of.first();
    bare.parts.clear();
    Thing &made = m_reading.mention(owner, bare, clause);
    NounPhrase field = object;
    field.of.clear();
    field.written = object.written.section(u" of "_s, 0, 0);
    field.quantifier = u"also"_s;
    made.isCertain = true;
    made.parts.append(field);
    keys.append(made.key);
    return m_reading.isUnderstood = true;
}

Thing *DoingReader::ownerOfField(const NounPhrase &object) const
{
    if (object.isPlural || m_reading.draft.find(object.phrase()))
        return nullptr;
    for (const auto &known : m_reading.draft.things) {
        const bool has = std::any_of(known->parts.begin(), known->parts.end(),
                                     [&](const NounPhrase &part) { return part.phrase() == object.phrase(); });
        if (has)
            return known.get();
    }
    return nullptr;
}

/// "view the hours of outage per building in a bar chart": of the records that are named, else of all.
bool DoingReader::readDrawn(const Verb &verb, const Clause &clause)
{
    static const QSet<QString> drawings{u"chart"_s, u"graph"_s, u"diagram"_s};
    const bool isShown = verb.meaning == "read"_L1 || verb.meaning == "show"_L1;
    const bool isDrawn = std::any_of(clause.complements.begin(), clause.complements.end(), [](const Complement &one) {
        return (one.preposition == "in"_L1 || one.preposition == "on"_L1 || one.preposition == "as"_L1) &&
               std::any_of(one.phrases.begin(), one.phrases.end(),
                           [](const NounPhrase &phrase) { return drawings.contains(phrase.head()); });
    });
    if (!isShown || !isDrawn)
        return false;
    if (m_reading.draft.asks("survey"_L1)) { // it draws its answers itself
        m_reading.askCapability(u"survey"_s);
        return true;
    }
    QString key;
    for (const NounPhrase &object : clause.objects) {
        for (const NounPhrase &named : QVector<NounPhrase>{object} + object.of) {
            const Reference reference = m_reading.nouns.read(named);
            if (key.isEmpty() && m_reading.draft.find(reference.key))
                key = reference.key;
        }
    }
    m_reading.askCapability(u"dashboard"_s, key);
    m_reading.noteQualifiers(clause);
    return true;
}

/// "reserve one to four seats": how many is said by who books.
void DoingReader::countBooked(const NounPhrase &object)
{
    static const QSet<QString> counted{u"seat"_s, u"spot"_s, u"place"_s, u"bed"_s, u"berth"_s, u"bunk"_s};
    if (!object.isPlural || !counted.contains(object.head()))
        return;
    const QString booked = m_reading.lastThing;
    Thing &booking = m_reading.thing({.kind = Reference::Named, .key = u"booking"_s, .written = u"bookings"_s});
    booking.isCertain = true;
    booking.act = booking.act.isEmpty() ? u"book"_s : booking.act;
    booking.target = booking.target.isEmpty() ? booked : booking.target;
    const NounPhrase count{.words = {u"number"_s}, .written = u"number of "_s + object.written, .of = {object}};
    booking.parts.append(count);
    booking.parts.last().quantifier = u"also"_s;
}

/// "viewing condition grades", "read brewing instructions": values of what the app is about.
bool DoingReader::readAttribute(const Verb &verb, const NounPhrase &object, const Reference &reference,
                                const Clause &clause)
{
    const bool isSeen = verb.meaning == "read"_L1 || verb.meaning == "show"_L1;
    const bool isValue = m_reading.lexicon.isIn("attribute"_L1, object.head()) ||
                         m_reading.lexicon.isIn("attribute"_L1, object.phrase());
    if (!isSeen || !isValue || !object.parts.isEmpty() || m_reading.draft.find(reference.key))
        return false;
    Thing *whole = m_reading.draft.find(m_reading.remarked(clause));
    if (!whole || whole->actor != ActorKind::None)
        return false;
    NounPhrase value = object;
    value.of.clear();
    value.quantifier = u"also"_s;
    whole->parts.append(value);
    whole->requirements.append(m_reading.requirementId);
    return m_reading.isUnderstood = true;
}

/// "open a parcel to see …", "enlarge a work and read …": what follows is shown of that one.
bool DoingReader::isLookedInto(const Clause &clause) const
{
    static const QRegularExpression opened(
        u"\\b(?:open|enlarge|click|click on|tap|tap on|select|zoom into|choose|pick|expand) "
        u"(?:an?|the|each|any|every|one|a "
        "single) (?:\\w+ )?\\w+(?: page)? (?:to|and)(?: (?:see|read|view|check|find|learn|inspect))? *$"_s,
        QRegularExpression::CaseInsensitiveOption);
    return opened
        .match(m_reading.prompt.mid(std::max<qsizetype>(0, clause.span.offset - 80),
                                    std::min<qsizetype>(80, clause.span.offset)))
        .hasMatch();
}

/// "open a tea to read its origin and brewing time", "filter huts by altitude, see the price per night": values of what
/// was spoken of, beside those it usually has.
bool DoingReader::readSeenValue(const Verb &verb, const NounPhrase &object, const Reference &reference,
                                const Clause &clause)
{
    Thing *last = m_reading.draft.find(m_reading.lastThing);
    const bool isSeen = (verb.meaning == "read"_L1 || verb.meaning == "show"_L1) && !clause.isQuestion &&
                        object.parts.isEmpty() && object.of.isEmpty();
    if (!isSeen || !last || !last->act.isEmpty() || last->actor != ActorKind::None ||
        m_reading.draft.find(reference.key))
        return false;
    static const QRegularExpression its(u"^(?:its|their)\\b"_s, QRegularExpression::CaseInsensitiveOption);
    const QString first = m_reading.textOf(clause.objects.constFirst().span);
    const bool isOwned = its.match(first).hasMatch() && !m_reading.isOwn(object, clause);
    const bool isInside = isOwned || isLookedInto(clause);
    const bool isTied = object.phrase().contains(u'_'); // "price_per_night", "lodging_included"
    const QString plural = m_reading.lexicon.plural(object.phrase());
    const bool isList = isOwned && m_reading.lexicon.exactFieldSpecification(plural).contains(u":list"_s);
    const bool isMany = object.isPlural && m_reading.lexicon.isArchetype(reference.key) && !isList; // "its ingredients"
    const auto use = m_reading.lexicon.use(object.words.constFirst());
    const bool isName = !use || use->noun > 0; // not the "edit" of "read and edit"
    if (isMany || !isName || object.words.size() > 3 || !(isInside || isTied))
        return false;
    NounPhrase value = object;
    value.quantifier = u"also"_s;
    last->parts.append(value);
    last->isCertain = last->isCertain || isLookedInto(clause);
    last->requirements.append(m_reading.requirementId);
    return m_reading.isUnderstood = true;
}

/// "tutors manage their availability": a value of those who are kept themselves.
bool DoingReader::readOwnValue(const NounPhrase &object)
{
    Thing *self = m_reading.actors.size() == 1 ? m_reading.draft.find(m_reading.actors.constFirst()) : nullptr;
    const bool isValue = self && !object.isPlural && object.parts.isEmpty() && m_reading.isOwn(object, {}) &&
                         !m_reading.draft.find(object.phrase()) && !m_reading.lexicon.isArchetype(object.phrase()) &&
                         !m_reading.lexicon.exactFieldSpecification(object.phrase()).isEmpty();
    if (!isValue)
        return false;
    NounPhrase also = object;
    also.quantifier = u"also"_s;
    self->parts.append(also);
    self->requirements.append(m_reading.requirementId);
    m_reading.draft.described.insert(m_reading.requirementId);
    return m_reading.isUnderstood = true;
}

/// Kept for itself: nobody, nothing that is done to another, and no mere kind of one.
bool DoingReader::isRecord(const Thing &thing) const
{
    return thing.isCertain && thing.act.isEmpty() && thing.actor == ActorKind::None &&
           !m_reading.lexicon.isPerson(thing.key.section(u' ', -1)) &&
           !m_reading.lexicon.isIn("classifier"_L1, thing.key);
}

/// "exchanging messages. Users browse by country and year": of the records that have these, else of those that stand
/// for themselves. Empty where what was named last will do.
QString DoingReader::narrowed(const Clause &clause, const QString &nearest) const
{
    QStringList by;
    for (const Complement &complement : clause.complements) {
        for (const NounPhrase &field : complement.preposition == "by"_L1 ? complement.phrases : QVector<NounPhrase>()) {
            if (!m_reading.nouns.known(field.words)) // "by line", where lines are kept, says nothing of its holder
                by.append(field.phrase());
        }
    }
    const auto fits = [&](const Thing &thing) {
        const QStringList usual = m_reading.lexicon.archetype(thing.source.isEmpty() ? thing.key : thing.source);
        return std::count_if(by.begin(), by.end(), [&](const QString &field) {
            return std::any_of(thing.parts.begin(), thing.parts.end(),
                               [&](const NounPhrase &part) {
                                   return part.phrase() == field || (part.isPlural && part.head() == field);
                               }) ||
                   std::any_of(usual.begin(), usual.end(), [&](const QString &one) {
                       return one == field || one.startsWith(field + u':') || one.startsWith(field + u'!');
                   });
        });
    };
    const Thing *near = m_reading.draft.find(nearest);
    if (!near || by.isEmpty())
        return {};
    const Thing *best = near;
    for (const auto &thing : m_reading.draft.things) {
        if (isRecord(*thing) && fits(*thing) > fits(*best))
            best = thing.get();
    }
    const bool isBeside = m_reading.lexicon.isIn("beside others"_L1, nearest.section(u' ', -1));
    const bool isMeant = best == near && isBeside && fits(*near) == 0;
    const Thing *main = isMeant ? m_reading.draft.find(m_reading.nouns.subject()) : nullptr;
    best = main ? main : best;
    return best == near ? QString() : best->key;
}

/// "assign couriers to parcels, filter by status": lists of records are looked through before those of people.
QString DoingReader::lookedThrough(const Clause &clause)
{
    const QString nearest = m_reading.remarked(clause);
    if (const QString meant = narrowed(clause, nearest); !meant.isEmpty())
        return meant;
    const auto &things = m_reading.draft.things;
    const auto record =
        std::find_if(things.crbegin(), things.crend(), [this](const auto &known) { return isRecord(*known); });
    const Thing *near = m_reading.draft.find(nearest);
    const bool isBeside = m_reading.lexicon.isPerson(nearest.section(u' ', -1)) || (near && !near->act.isEmpty());
    return isBeside && record != things.crend() ? (*record)->key : nearest;
}

/// "invite colleagues", "add members to a project": accounts that a record is linked with.
bool DoingReader::readInvited(const Verb &verb, const NounPhrase &object, const Clause &clause)
{
    QString key = m_reading.lastThing;
    for (const Complement &complement : clause.complements) {
        const Reference to = complement.preposition == "to"_L1 && complement.phrases.size() == 1
                                 ? m_reading.nouns.read(complement.phrases.constFirst())
                                 : Reference{};
        if (to.kind == Reference::Named && m_reading.draft.find(to.key))
            key = to.key;
    }
    if (verb.base != "invite"_L1 || !object.isPlural || !m_reading.draft.find(key) ||
        m_reading.draft.find(object.phrase()))
        return false;
    m_reading.draft.relations.append(
        {.from = key, .to = u"user"_s, .name = u"invitees"_s, .many = true, .requirement = m_reading.requirementId});
    return m_reading.isUnderstood = true;
}

/// "shortlist applicants": what they sent.
bool DoingReader::isApplicant(const NounPhrase &object) const
{
    return (object.phrase() == "applicant"_L1 || object.phrase() == "candidate"_L1) &&
           m_reading.draft.find(u"application"_s) && !m_reading.draft.find(object.phrase());
}

QStringList DoingReader::peopleDone(const Verb &verb, const NounPhrase &object, const Reference &reference,
                                    const Clause &clause)
{
    const bool isMade = verb.meaning == "create"_L1 || verb.meaning == "manage"_L1 || verb.meaning == "update"_L1 ||
                        verb.meaning == "delete"_L1;
    m_reading.isUnderstood = true;
    const bool isStaff = std::any_of(m_reading.actors.begin(), m_reading.actors.end(), [&](const QString &actor) {
        return m_reading.lexicon.actor(actor) == ActorKind::Staff;
    });
    const bool isRecord =
        isStaff && isMade && m_reading.lexicon.isArchetype(reference.key); // "librarians manage members"
    const bool isAccount = m_reading.lexicon.actor(reference.key) == ActorKind::User && object.parts.isEmpty() &&
                           !m_reading.draft.find(reference.key) && !isRecord;
    if (isAccount && verb.meaning == "manage"_L1)
        m_reading.askCapability(u"accounts"_s);
    const bool isPresented = m_reading.draft.isSite && m_reading.actors.isEmpty() && verb.meaning == "show"_L1 &&
                             m_reading.lexicon.actor(reference.key) != ActorKind::User; // "introduces the dentists"
    const bool isFiltered = object.isPlural && isNarrowed(clause) &&
                            (verb.meaning == "filter"_L1 || verb.meaning == "search"_L1); // "filter customers by age"
    const bool isShown = object.isPlural && (isFiltered || isPresented ||
                                             m_reading.isOfThings(reference.key)); // "browse artists and albums"
    if (!isShown && (isAccount || (!isMade && !m_reading.draft.find(reference.key))))
        return {};
    Thing &made = m_reading.thing(isShown ? m_reading.meant(reference) : reference);
    made.isCertain = true;
    made.parts += object.parts;
    m_reading.lastThing = made.key;
    return {made.key};
}

bool DoingReader::isFieldOfLast(const NounPhrase &object, const Reference &reference, const Verb &verb)
{
    Thing *last = m_reading.draft.find(m_reading.lastThing);
    const bool isSet = verb.meaning == "set"_L1; // "set deadlines"
    const QString word = object.phrase().section(u"_per_"_s, 0, 0);
    if (word != object.phrase()) { // "change the price per cubic metre": of what is in stock, wherever it is
        for (const CapabilityAsked &asked : std::as_const(m_reading.draft.capabilities)) {
            if (asked.kind == "stock"_L1 && m_reading.draft.find(asked.thing))
                last = m_reading.draft.find(asked.thing);
        }
        m_reading.lastThing = last ? last->key : m_reading.lastThing;
    }
    if (!last || (object.isPlural && !isSet) || m_reading.lexicon.isArchetype(reference.key) ||
        m_reading.draft.find(reference.key) || verb.meaning == "search"_L1)
        return false;
    const QString plain = QString(word).replace(u'_', u' ');
    const bool isSetValue = isSet && object.hasDeterminer && !m_reading.lexicon.fieldSpecification(plain).isEmpty();
    if (m_reading.lexicon.exactFieldSpecification(plain).isEmpty() && !isSetValue)
        return false;
    const bool isBeside = last->act == "rate"_L1 || last->act == "review"_L1 || last->act == "favourite"_L1 ||
                          last->act == "comment"_L1 || last->act == "like"_L1 || last->act == "follow"_L1;
    if (Thing *about = isBeside && isSet ? m_reading.draft.find(last->target) : nullptr) {
        last = about; // "rate a seller … set a reserve price": of what is sold
        m_reading.lastThing = about->key;
    }
    const bool isKnown = std::any_of(last->parts.begin(), last->parts.end(),
                                     [&](const NounPhrase &part) { return part.phrase() == object.phrase(); });
    if (!isKnown) {
        NounPhrase also = object;
        also.isPlural = also.isPlural && !isSet;
        also.quantifier = u"also"_s;
        last->parts.append(also);
    }
    return true;
}

/// "move enquiries from one stage to the next", "move cards between columns"
bool DoingReader::isAlongSteps(const Clause &clause) const
{
    return std::any_of(clause.complements.begin(), clause.complements.end(), [&](const Complement &complement) {
        return std::any_of(complement.phrases.begin(), complement.phrases.end(), [&](const NounPhrase &phrase) {
            return m_reading.lexicon.isIn("stage"_L1, m_reading.lexicon.singular(phrase.head()));
        });
    });
}

/// "an online shop that sells kites": has a price and a picture, whatever else is said of it.
void DoingReader::noteSold(const QString &key)
{
    Thing *sold = m_reading.draft.find(key);
    if (!sold || !m_reading.draft.sold.isEmpty())
        return;
    if (!m_reading.lexicon.isArchetype(key))
        sold->source = u"product"_s;
    m_reading.draft.sold = key;
}

void DoingReader::askLookup(const QString &meaning, const QString &key, const Clause &clause)
{
    CapabilityAsked asked{.kind = meaning == "filter"_L1 ? u"filter"_s
                                  : meaning == "sort"_L1 ? u"included"_s
                                                         : u"search"_s,
                          .thing = key,
                          .requirement = m_reading.requirementId};
    for (const Complement &complement : clause.complements) {
        Thing *kinds = complement.preposition == "by"_L1 && meaning != "sort"_L1 && areChoices(complement.phrases)
                           ? m_reading.draft.find(key)
                           : nullptr;
        if (kinds) { // "by summer, winter or all-season", "by on-site or remote"
            const bool areSeasons =
                std::any_of(complement.phrases.begin(), complement.phrases.end(), [](const NounPhrase &phrase) {
                    return phrase.head() == "summer"_L1 || phrase.head() == "winter"_L1;
                });
            const QString name = areSeasons ? u"season"_s : u"type"_s;
            kinds->parts.append({.words = {name}, .written = name, .quantifier = u"also"_s, .hasOptions = true});
            kinds->parts.last().parts = complement.phrases;
            asked.fields.append(name);
            continue;
        }
        if (Thing *sorted = m_reading.draft.find(key);
            sorted && complement.preposition == "by"_L1 && areKinds(complement.phrases)) {
            NounPhrase kind{.words = {u"category"_s}, .written = u"category"_s, .quantifier = u"also"_s};
            kind.parts = complement.phrases; // "by bowls, vases and plates"
            sorted->parts.append(kind);
            asked.fields.append(kind.phrase());
        } else if (complement.preposition == "by"_L1) {
            for (const NounPhrase &field : complement.phrases) {
                Thing *counting =
                    field.phrase() == "number"_L1 && field.of.size() == 1 ? m_reading.draft.find(key) : nullptr;
                if (counting) { // "by number of berths"
                    NounPhrase count = field;
                    count.quantifier = u"also"_s;
                    counting->parts.append(count);
                    asked.fields.append(m_reading.lexicon.plural(field.of.constFirst().phrase()));
                    continue;
                }
                asked.fields.append(field.phrase());
                const bool isOfKinds = field.of.size() == 1 && field.of.constFirst().parts.size() > 1;
                if (Thing *listed = field.parts.isEmpty() && !isOfKinds ? nullptr : m_reading.draft.find(key)) {
                    NounPhrase also = field; // "by type (garden, park)"
                    also.quantifier = u"also"_s;
                    listed->parts.append(also);
                } else if (field.parts.size() > 1) {
                    asked.parts.append(field); // before it is known what is looked through
                }
            }
        }
    }
    m_reading.draft.capabilities.append(asked);
}

/// "by A or B": nothing that a record has, so it is one of them.
bool DoingReader::areChoices(const QVector<NounPhrase> &phrases) const
{
    if (phrases.size() < 2 || phrases.size() > 6)
        return false;
    const qsizetype from = phrases.at(phrases.size() - 2).span.end();
    const QString between = m_reading.prompt.mid(from, phrases.constLast().span.offset - from);
    static const QRegularExpression either(u"^[\\s,]*or\\s+(?:by\\s+)?(?:an?\\s+)?$"_s);
    const QString head = phrases.constLast().head();
    return either.match(between).hasMatch() &&
           std::all_of(phrases.begin(), phrases.end(), [&](const NounPhrase &phrase) {
               const QString word = phrase.phrase();
               return phrase.parts.isEmpty() && phrase.of.isEmpty() && !phrase.isPlural && !phrase.isPronoun &&
                      !m_reading.draft.find(word) && m_reading.lexicon.fieldSpecification(word).isEmpty() &&
                      !m_reading.lexicon.isArchetype(word) && !m_reading.lexicon.capability(word) &&
                      !m_reading.lexicon.isIn("period"_L1, word) && !m_reading.lexicon.isIn("vague lookup"_L1, word) &&
                      !m_reading.lexicon.isPerson(phrase.head()) && isQuality(phrase);
           });
}

/// More of a quality than of something that has one: "remote", "all-season", "winter".
bool DoingReader::isQuality(const NounPhrase &phrase) const
{
    static const QSet<QString> seasons{u"spring"_s, u"summer"_s, u"autumn"_s, u"fall"_s, u"winter"_s};
    const auto use = m_reading.lexicon.use(phrase.head());
    return seasons.contains(phrase.head()) || phrase.head().contains(u'-') || !use || use->noun == 0 ||
           use->adjective > use->noun;
}

/// Nothing that a record could have, but kinds of what is looked through.
bool DoingReader::areKinds(const QVector<NounPhrase> &phrases) const
{
    return phrases.size() > 1 && std::all_of(phrases.begin(), phrases.end(), [this](const NounPhrase &phrase) {
               const auto use = m_reading.lexicon.use(phrase.head());
               const bool isStuff =
                   use && (use->nounClass == NounClass::Artifact || use->nounClass == NounClass::Food ||
                           use->nounClass == NounClass::Animal || use->nounClass == NounClass::Plant);
               return phrase.isPlural && phrase.parts.isEmpty() && isStuff && !m_reading.draft.find(phrase.phrase()) &&
                      m_reading.lexicon.exactFieldSpecification(phrase.phrase()).isEmpty() &&
                      !m_reading.lexicon.capability(phrase.phrase()) &&
                      !m_reading.lexicon.isIn("classifier"_L1, phrase.head());
           });
}

bool DoingReader::takePeople(NounPhrase &object) const
{
    const auto isPerson = [&](const NounPhrase &part) {
        return m_reading.lexicon.isIn("circle"_L1, part.head()) || m_reading.lexicon.isPerson(part.head());
    };
    const qsizetype before = object.parts.size();
    object.parts.removeIf(isPerson);
    return object.parts.size() < before;
}

bool DoingReader::isNarrowed(const Clause &clause) const
{
    return std::any_of(clause.complements.begin(), clause.complements.end(), [&](const Complement &complement) {
        return complement.preposition == "by"_L1 &&
               std::any_of(complement.phrases.begin(), complement.phrases.end(), [&](const NounPhrase &phrase) {
                   const bool isPeriod = phrase.words.size() == 1 && m_reading.lexicon.isIn("period"_L1, phrase.head());
                   return !isPeriod && !m_reading.lexicon.isPerson(phrase.head());
               });
    });
}

/// Houses that send something: the orders of cafés, the donations of firms.
bool DoingReader::isSender(const Complement &complement, const NounPhrase &phrase, const QString &key) const
{
    static const QSet<QString> sent{u"order"_s,   u"delivery"_s,  u"request"_s, u"enquiry"_s, u"booking"_s,
                                    u"payment"_s, u"complaint"_s, u"return"_s,  u"invoice"_s, u"shipment"_s};
    const auto use = m_reading.lexicon.use(phrase.head());
    const QString plain = phrase.head().normalized(QString::NormalizationForm_KD).remove(QChar(0x301)); // "café"
    const auto plainUse = m_reading.lexicon.use(plain);
    const bool isHouse = m_reading.lexicon.isIn("business"_L1, plain) ||
                         (use && (use->nounClass == NounClass::Group || use->nounClass == NounClass::Artifact)) ||
                         (plainUse && plainUse->nounClass == NounClass::Artifact);
    return complement.preposition == "from"_L1 && phrase.isPlural && isHouse && sent.contains(key.section(u' ', -1)) &&
           m_reading.draft.find(key);
}

void DoingReader::readPlaces(const Clause &clause, const QStringList &keys)
{
    static const QSet<QString> inside{u"as"_s,  u"via"_s,  u"through"_s, u"using"_s,  u"to"_s,
                                      u"in"_s,  u"into"_s, u"inside"_s,  u"within"_s, u"under"_s,
                                      u"for"_s, u"on"_s,   u"per"_s,     u"with"_s,   u"from"_s};
    static const QSet<QString> letters{u"enquiry"_s,  u"inquiry"_s, u"complaint"_s,
                                       u"feedback"_s, u"report"_s,  u"request"_s};
    const bool isLetter = keys.size() == 1 && letters.contains(keys.first()); // "inquiries about an artwork"
    for (const Complement &complement : clause.complements) {
        if (!inside.contains(complement.preposition) && !(isLetter && complement.preposition == "about"_L1))
            continue;
        for (const NounPhrase &phrase : complement.phrases) {
            const Reference reference = m_reading.nouns.read(phrase);
            if (reference.kind == Reference::Capability && reference.capability->kind != "included"_L1)
                m_features.readCapability(reference, phrase, clause, keys.value(0));
            if (reference.kind != Reference::Named || keys.isEmpty())
                continue;
            const bool isSorted =
                reference.key == "category"_L1 && m_reading.draft.find(keys.first()); // "per category"
            if (isSorted && !m_reading.draft.find(reference.key)) {
                NounPhrase category = phrase;
                category.isPlural = false;
                category.quantifier = u"also"_s;
                m_reading.draft.find(keys.first())->parts.append(category);
                continue;
            }
            const bool isPlace = m_reading.draft.find(reference.key) || m_reading.lexicon.isArchetype(reference.key);
            const bool isField = !m_reading.lexicon.exactFieldSpecification(phrase.phrase()).isEmpty();
            if (isSender(complement, phrase, keys.constFirst())) { // "enter orders from cafés"
                m_reading.thing(reference).isCertain = true;
                m_reading.draft.relations.append({.from = keys.constFirst(),
                                                  .to = reference.key,
                                                  .isCertain = false,
                                                  .requirement = m_reading.requirementId});
                continue;
            }
            if (!isPlace || (isField && !m_reading.draft.find(reference.key)) || keys.contains(reference.key))
                continue;
            Thing &place = m_reading.thing(reference);
            if (phrase.hasDeterminer && !phrase.parts.isEmpty()) // "put films into a playlist with a name": theirs
                m_reading.state(clause, u"create"_s, u"create"_s, place.key);
            place.isCertain = place.isCertain || complement.preposition == "to"_L1 ||
                              complement.preposition == "in"_L1 || complement.preposition == "into"_L1;
            for (const QString &key : keys)
                m_reading.draft.relations.append(
                    {.from = key,
                     .to = reference.key,
                     .many = false,
                     .isCertain = complement.preposition != "with"_L1 && complement.preposition != "from"_L1,
                     .requirement = m_reading.requirementId});
        }
    }
}

} // namespace autodevos
