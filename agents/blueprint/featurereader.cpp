// SPDX-License-Identifier: GPL-3.0-or-later
#include "agents/blueprint/featurereader.h"

#include "agents/blueprint/fieldspec.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace autodevos {

using namespace Qt::StringLiterals;
using namespace language;

void FeatureReader::readListed(const QVector<NounPhrase> &phrases, const Clause &clause)
{
    const bool isList = phrases.size() > 1 && std::all_of(phrases.begin(), phrases.end(), [](const auto &phrase) {
                            return phrase.span.length > 0 && !phrase.isExample;
                        });
    if (!isList)
        return readFeatures(phrases, clause);
    const QString statement = m_reading.requirementId;
    shortenCurrent(phrases.first().span.offset);
    for (const NounPhrase &phrase : phrases) {
        m_reading.requirementId = m_reading.addRequirement(wholeSpan(phrase), RequirementKind::Functional);
        m_reading.isUnderstood = m_reading.nouns.read(phrase).kind == Reference::Actor;
        readFeature(phrase, clause);
        if (!m_reading.isUnderstood)
            m_reading.markCannot(u"the built-in model found nothing in it that it knows how to build"_s);
    }
    m_reading.requirementId = statement;
    m_reading.isUnderstood = true;
}

void FeatureReader::readSeparate(const QVector<NounPhrase> &phrases, const Clause &clause)
{
    const QString statement = m_reading.requirementId;
    const qsizetype end = clause.span.end();
    for (qsizetype i = 0; i < phrases.size(); ++i) {
        Span span = wholeSpan(phrases.at(i));
        if (i + 1 == phrases.size())
            span.length = std::max(span.length, end - span.offset); // with what is said of it: "invoices for clients"
        if (i == 0) {
            Requirement &requirement = m_reading.current();
            requirement.length = span.end() - requirement.offset;
            requirement.text = sentenceCase(m_reading.textOf({requirement.offset, requirement.length}).simplified());
        } else {
            m_reading.requirementId = m_reading.addRequirement(span, RequirementKind::Functional);
        }
        m_reading.isUnderstood = m_reading.nouns.read(phrases.at(i)).kind == Reference::Actor;
        readFeature(phrases.at(i), clause);
        if (!m_reading.isUnderstood)
            m_reading.markCannot(u"the built-in model found nothing in it that it knows how to build"_s);
    }
    m_reading.requirementId = statement;
    m_reading.isUnderstood = true;
}

void FeatureReader::readFeatures(const QVector<NounPhrase> &phrases, const Clause &clause)
{
    for (const NounPhrase &phrase : phrases)
        readFeature(phrase, clause);
}

void FeatureReader::readFeature(const NounPhrase &phrase, const Clause &clause)
{
    if (phrase.isExample && m_reading.draft.requirements.size() <= 1) // "for causes such as parks and choirs"
        return;
    static const QSet<QString> models{u"entity"_s, u"data model"_s, u"data type"_s, u"domain model"_s,
                                      u"main entity"_s};
    if (models.contains(phrase.phrase()) && !phrase.parts.isEmpty()) { // "Entities: Owner (name, phone), Pet (…)"
        m_reading.draft.included.insert(m_reading.requirementId);
        return readListed(phrase.parts, clause);
    }
    if (readColumns(phrase) || readStates(phrase) || readStock(phrase))
        return;
    const bool isFigure = phrase.phrase().contains(u" per "_s) && phrase.parts.isEmpty() &&
                          m_reading.lexicon.fieldSpecification(phrase.phrase()).isEmpty();
    if (isFigure) // "admissions per day"
        return m_reading.askCapability(u"dashboard"_s);
    const Reference reference = m_reading.nouns.read(phrase, phrase.parts.size() > 1);
    m_reading.isCapabilityLast = false;
    if (reference.kind == Reference::Capability)
        return readCapability(reference, phrase, clause);
    if (reference.kind == Reference::App || reference.kind == Reference::Nothing) {
        // "with the following features (…)", but not "for good causes such as playgrounds"
        const bool areExamples = !phrase.parts.isEmpty() && phrase.parts.constFirst().isExample &&
                                 !m_reading.lexicon.isIn("generic"_L1, phrase.head()) &&
                                 !m_reading.lexicon.isIn("shell"_L1, phrase.head());
        if (!areExamples)
            readFeatures(phrase.parts, clause);
        return;
    }
    if (reference.kind == Reference::Actor) {
        if (!phrase.parts.isEmpty() || isListedPerson(reference.key)) {
            Thing &made = m_reading.thing(m_reading.meant(reference));
            made.isCertain = true;
            made.parts += phrase.parts;
            m_reading.lastThing = made.key;
        } else { // "tasks, milestones and team members": everybody who signs in
            m_reading.draft.included.insert(m_reading.requirementId);
        }
        return;
    }
    if (reference.kind != Reference::Named)
        return;
    if (readLooseField(phrase, reference))
        return;
    const bool isTicketing =
        reference.key.section(u' ', -1) == "ticket"_L1 && !reference.meaning.isEmpty() &&
        std::any_of(m_reading.draft.things.begin(), m_reading.draft.things.end(),
                    [&](const auto &known) { return m_reading.lexicon.isIn("show"_L1, known->key); });
    if (isTicketing) { // "exhibitions and ticket booking": tickets are for these
        for (const auto &shown : m_reading.draft.things) {
            if (!m_reading.lexicon.isIn("show"_L1, shown->key))
                continue;
            m_reading.addAct(u"act:Ticket"_s, shown->key, clause)->source = u"ticket purchase"_s;
            return;
        }
    }
    if (reference.key == "subscription"_L1 && m_reading.draft.words.contains(u"newsletter"_s) && phrase.parts.isEmpty())
        return m_reading.askCapability(u"newsletter"_s);
    if (reference.isNotion && phrase.parts.isEmpty())
        return;
    if (m_reading.draft.isGame && phrase.parts.isEmpty() && !m_reading.lexicon.isIn("gamething"_L1, reference.key)) {
        m_reading.isUnderstood =
            m_reading.isUnderstood || m_reading.draft.asks("arcadeGame"_L1) || m_reading.draft.asks("resourceGame"_L1);
        return; // levels and cards belong to the game
    }
    Thing &made = m_reading.thing(reference);
    m_reading.takeParts(made, phrase);
    if (phrase.head() == "gallery"_L1 && !phrase.of.isEmpty()) // "a gallery of completed projects"
        made.parts.append({.words = {u"photo"_s}, .written = u"photo"_s, .quantifier = u"also"_s});
    const bool isMany = phrase.isPlural || (m_reading.lexicon.isIn("shell"_L1, phrase.head()) && !phrase.of.isEmpty() &&
                                            phrase.of.first().isPlural); // "a list of vases"
    made.isCertain = made.isCertain || isMany || !phrase.parts.isEmpty() || !reference.meaning.isEmpty() ||
                     m_reading.lexicon.isArchetype(made.key);
    m_reading.lastThing = made.key;
    const bool isPlanned = phrase.head() == "scheduling"_L1 || phrase.head() == "planning"_L1;
    if (!reference.meaning.isEmpty()) // "maintenance scheduling" books nothing
        m_reading.state(clause, reference.meaning, isPlanned ? u"schedule"_s : reference.meaning, made.key);
}

/// "status (open, closed)", said for itself: of the thing that was spoken of.
bool FeatureReader::readStates(const NounPhrase &phrase)
{
    static const QSet<QString> states{u"status"_s, u"state"_s, u"stage"_s};
    Thing *last = m_reading.draft.find(m_reading.lastThing);
    if (!states.contains(phrase.phrase()) || phrase.parts.size() < 2 || !last)
        return false;
    if (last->states.isEmpty()) {
        for (const NounPhrase &part : phrase.parts)
            last->states.append(part.written);
    }
    last->requirements.append(m_reading.requirementId);
    return m_reading.isUnderstood = true;
}

/// "functionalities for stock of ingredients and orders"
bool FeatureReader::readStock(const NounPhrase &phrase)
{
    NounPhrase stocked = phrase.of.value(0);
    if (phrase.words.size() == 2 && phrase.of.isEmpty()) { // "fabric stock in metres"
        stocked.words = phrase.words.mid(0, 1);
        stocked.written = phrase.written.section(u' ', 0, 0);
    }
    const bool isOfOne = phrase.phrase() == "stock"_L1 && phrase.of.size() == 1;
    const bool isCompound = phrase.head() == "stock"_L1 && phrase.words.size() == 2 && phrase.of.isEmpty() &&
                            !phrase.isPlural && phrase.parts.isEmpty();
    const Reference kept = isOfOne || isCompound ? m_reading.nouns.read(stocked) : Reference{};
    if (kept.kind != Reference::Named || kept.isNotion)
        return false;
    m_reading.thing(kept).isCertain = true;
    m_reading.askCapability(u"stock"_s, kept.key);
    return true;
}

/// "a board for tasks with columns to do, doing and done": the states of what is moved.
bool FeatureReader::readColumns(const NounPhrase &phrase)
{
    static const QSet<QString> columns{u"column"_s, u"lane"_s, u"stage"_s};
    Draft &draft = m_reading.draft;
    if (!columns.contains(phrase.head()) || phrase.parts.size() < 2 || !draft.place.contains(u"board"_s))
        return false;
    QString key = draft.find(m_reading.lastThing) ? m_reading.lastThing : QString();
    for (const QString &purpose : std::as_const(draft.purposes)) {
        if (key.isEmpty() && m_reading.lexicon.isArchetype(purpose))
            key = purpose;
    }
    key = key.isEmpty() ? u"task"_s : key;
    Thing &moved = m_reading.thing({.kind = Reference::Named, .key = key, .written = key});
    moved.isCertain = true;
    m_reading.lastThing = key;
    for (const NounPhrase &part : phrase.parts)
        moved.states.append(part.written);
    return true;
}

void FeatureReader::readCapability(const Reference &reference, const NounPhrase &phrase, const Clause &clause,
                                   const QString &about)
{
    const CapabilityWord &capability = *reference.capability;
    m_reading.isUnderstood = true;
    static const QSet<QString> striven{u"donation"_s, u"donate"_s,  u"pledge"_s, u"fundraising"_s, u"habit"_s,
                                       u"goal"_s,     u"streak"_s,  u"lesson"_s, u"course"_s,      u"challenge"_s,
                                       u"fitness"_s,  u"workout"_s, u"learn"_s,  u"learning"_s,    u"reading"_s,
                                       u"training"_s, u"student"_s, u"learner"_s};
    if (capability.kind == "goals"_L1 && phrase.words.contains(u"progress"_s) &&
        !m_reading.draft.words.intersects(striven))
        return m_reading.askCapability(u"dashboard"_s); // of tasks: how many are done
    if (capability.kind == "accounts"_L1 && phrase.head() == "profile"_L1 && phrase.parts.size() > 1) {
        Thing &profile = m_reading.thing({.kind = Reference::Named, .key = u"profile"_s, .written = u"profile"_s});
        profile.isCertain = true;
        profile.parts += phrase.parts; // "member profiles (level, time zone)": everybody keeps their own
        m_reading.actors = QStringList{u"user"_s};
        m_reading.state(clause, u"create"_s, u"create"_s, profile.key);
        m_reading.actors.clear();
    }
    if (capability.kind == "cannot"_L1) {
        // Where more than this is asked in the statement, the part that is not built is listed by itself.
        const bool isAll = phrase.span.length * 3 > clause.span.length * 2 || clause.objects.size() <= 1;
        if (m_reading.current().offset == phrase.span.offset ||
            (isAll && !clause.objects.isEmpty() && clause.objects.first().span.offset == phrase.span.offset))
            m_reading.markCannot(capability.detail);
        else
            m_reading.addRequirement(phrase.span, RequirementKind::Functional, capability.detail);
        return;
    }
    if (capability.kind == "included"_L1) {
        m_reading.draft.included.insert(m_reading.requirementId);
        return;
    }
    QString key = about;
    if (!reference.target.isEmpty()) {
        if (Thing *target = m_reading.nouns.known(reference.target.split(u' ')))
            key = target->key;
    }
    for (const NounPhrase &of : phrase.of) {
        const Reference counted = m_reading.nouns.read(of);
        if (counted.kind == Reference::Named)
            key = m_reading.thing(counted).key;
    }
    if (key.isEmpty() && isInline(capability.kind))
        key = isListedWhole(clause) ? m_reading.nouns.subject()
                                    : QString(); // "films, playlists and ratings": of the films
    if (key.isEmpty() && isInline(capability.kind))
        key = m_reading.remarked(clause);
    if (key.isEmpty() && capability.kind == "upload"_L1 && m_reading.draft.find(m_reading.lastThing))
        key = m_reading.lastThing; // "bugs with a title, file attachments"
    m_reading.askCapability(capability.kind, key, capability.detail);
    m_reading.isCapabilityLast = true;
    CapabilityAsked &asked = m_reading.draft.capabilities.last();
    asked.states = clause.states;
    for (const NounPhrase &part : phrase.parts)
        asked.fields.append(part.phrase());
    m_reading.noteQualifiers(clause);
    Thing *made = nullptr;
    if (capability.kind == "comments"_L1)
        made = m_reading.addAct(u"comment"_s, key, clause);
    else if (capability.kind == "ratings"_L1)
        made = m_reading.addAct(reference.key.contains(u"review"_s) ? u"review"_s : u"rate"_s, key, clause);
    else if (capability.kind == "favourites"_L1)
        made = m_reading.addAct(u"favourite"_s, key, clause);
    if (made)
        made->parts += phrase.parts;
    if (capability.kind == "contact"_L1)
        m_reading.draft.capabilities.last().parts = phrase.parts;
    else if (capability.kind == "blog"_L1 || capability.kind == "portfolio"_L1)
        readFeatures(phrase.parts, clause);
}

/// Said of the app as a whole, in a list of what it has.
bool FeatureReader::isListedWhole(const Clause &clause) const
{
    return clause.subjects.size() == 1 && m_reading.nouns.read(clause.subjects.constFirst()).kind == Reference::App;
}

void FeatureReader::readWithout(const QVector<NounPhrase> &phrases)
{
    for (const NounPhrase &phrase : phrases) {
        const CapabilityWord *capability = m_reading.lexicon.capability(phrase.phrase());
        const bool isPlain = phrase.words.size() == 1 || phrase.words.first() == "user"_L1;
        if (!capability && isPlain)
            capability = m_reading.lexicon.capability(phrase.head());
        if (!capability && m_reading.lexicon.capability(phrase.head()))
            m_reading.isUnderstood = true; // "no public sign-up", "no customer accounts": others may still sign in
        if (capability && capability->kind == "accounts"_L1) {
            m_reading.draft.hasAccounts = false;
            m_reading.isUnderstood = true;
        }
    }
}

void FeatureReader::shortenCurrent(qsizetype offset)
{
    static const QRegularExpression lead(
        u"[\\s:,(-]*(\\b(with|including|having|featuring|has|a|an|the)\\b[\\s:,(-]*)*$"_s);
    Requirement &requirement = m_reading.current();
    const QString text = m_reading.prompt.mid(requirement.offset, offset - requirement.offset);
    const qsizetype length = lead.match(text).capturedStart();
    if (offset <= requirement.offset || length <= 0)
        return;
    requirement.length = length;
    requirement.text = sentenceCase(text.left(length).simplified());
}

Span FeatureReader::wholeSpan(const NounPhrase &phrase)
{
    qsizetype end = phrase.span.end();
    for (const NounPhrase &part : phrase.parts)
        end = std::max(end, wholeSpan(part).end());
    return {phrase.span.offset, end - phrase.span.offset};
}

bool FeatureReader::isListedPerson(const QString &actor) const
{
    const ActorKind kind = m_reading.lexicon.actor(actor);
    if (m_reading.draft.isSite && m_reading.lexicon.isArchetype(actor))
        return true; // "services, team members, testimonials": shown on a company's site
    if ((actor == "member"_L1 || actor == "owner"_L1) && m_reading.lexicon.isArchetype(actor))
        return true; // "owners, pets and visits": of the pets, not of the app
    static const QSet<QString> parties{u"event"_s, u"wedding"_s, u"party"_s, u"rsvp"_s, u"seating"_s};
    if (actor == "guest"_L1 && m_reading.draft.words.intersects(parties))
        return true;
    if (m_reading.isOfThings(actor))
        return true; // "books, authors and loans", "teams, players and matches": those of the books and players
    return kind != ActorKind::User && kind != ActorKind::Visitor && kind != ActorKind::Admin && actor != "staff"_L1;
}

bool FeatureReader::isPicture(const NounPhrase &phrase, const Reference &reference) const
{
    static const QRegularExpression looked( // then they are what there is
        u"\\b(?:browse|filter|search|sort)(?:ing)? (?:the |all |old )?(?:photographs|photos|pictures|images)\\b"_s,
        QRegularExpression::CaseInsensitiveOption);
    return m_reading.lexicon.isIn("picture"_L1, reference.key) && phrase.parts.isEmpty() &&
           !looked.match(m_reading.prompt).hasMatch() && !m_reading.draft.hints.contains(reference.key) &&
           !m_reading.draft.find(reference.key) && !m_reading.draft.place.contains(u"photo"_s) &&
           !m_reading.draft.place.contains(u"social"_s) && !m_reading.draft.place.contains(u"gallery"_s);
}

bool FeatureReader::readFieldOfSubject(const NounPhrase &phrase, const Reference &reference)
{
    const bool isField = phrase.isPlural && phrase.parts.isEmpty() && !m_reading.lexicon.isArchetype(reference.key) &&
                         !m_reading.draft.find(reference.key) && phrase.words.size() > 1 &&
                         !m_reading.lexicon.fieldSpecification(phrase.phrase()).isEmpty();
    for (const QString &hint : std::as_const(m_reading.draft.hints)) {
        const bool isOfOther = std::any_of( // "a wedding budget planner" is about budgets
            m_reading.draft.hints.begin() + m_reading.draft.hints.indexOf(hint) + 1, m_reading.draft.hints.end(),
            [this](const QString &later) { return m_reading.lexicon.isArchetype(later); });
        if (isOfOther)
            continue;
        const bool isSubject = isField && m_reading.lexicon.isArchetype(hint) &&
                               m_reading.lexicon.actor(hint) == ActorKind::None &&
                               !m_reading.lexicon.isIn("business"_L1, hint);
        if (!isSubject)
            continue;
        Thing &subject = m_reading.thing({.kind = Reference::Named, .key = hint, .written = hint});
        subject.isCertain = true;
        NounPhrase field = phrase;
        field.isPlural = false;
        field.quantifier = u"also"_s;
        subject.parts.append(field);
        return true;
    }
    return false;
}

/// "managing couples, their wedding dates and quotes": a value that each of them has.
bool FeatureReader::readOwnedField(const NounPhrase &phrase, const Reference &reference)
{
    Thing *last = m_reading.draft.find(m_reading.lastThing);
    static const QRegularExpression theirs(u"^(?:their|its)\\b"_s, QRegularExpression::CaseInsensitiveOption);
    const bool isField = last && last->act.isEmpty() && phrase.parts.isEmpty() &&
                         theirs.match(m_reading.textOf(phrase.span)).hasMatch() &&
                         !m_reading.lexicon.isArchetype(reference.key) && !m_reading.draft.find(reference.key) &&
                         !m_reading.lexicon.fieldSpecification(phrase.phrase()).isEmpty();
    if (!isField)
        return false;
    NounPhrase field = phrase;
    field.isPlural = false;
    field.quantifier = u"also"_s;
    last->isCertain = true;
    last->parts.append(field);
    last->requirements.append(m_reading.requirementId);
    return m_reading.isUnderstood = true;
}

bool FeatureReader::readLooseField(const NounPhrase &phrase, const Reference &reference)
{
    Thing *last = m_reading.draft.find(m_reading.lastThing);
    if (isPicture(phrase, reference) && reference.meaning.isEmpty()) {
        NounPhrase picture = phrase;
        picture.isPlural = false;
        Thing *shown = last;
        if (!shown && m_reading.draft.asks("blog"_L1)) {
            shown = &m_reading.thing({.kind = Reference::Named, .key = u"post"_s, .written = u"posts"_s});
            shown->isCertain = true;
        }
        if (shown) {
            picture.quantifier = u"also"_s;
            shown->parts.append(picture);
            return m_reading.isUnderstood = true;
        }
    }
    if (readFieldOfSubject(phrase, reference) || readOwnedField(phrase, reference))
        return true;
    const bool isField = !phrase.isPlural && phrase.parts.isEmpty() && !m_reading.lexicon.isArchetype(reference.key) &&
                         !m_reading.lexicon.exactFieldSpecification(phrase.phrase()).isEmpty();
    if (!isField || !last || last->parts.isEmpty())
        return false;
    last->parts.append(phrase);
    return true;
}

bool FeatureReader::isInline(const QString &kind)
{
    return kind == "comments"_L1 || kind == "ratings"_L1 || kind == "favourites"_L1;
}

} // namespace autodevos
