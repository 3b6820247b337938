// SPDX-License-Identifier: GPL-3.0-or-later
#include "agents/blueprint/statementreader.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace autodevos {

using namespace Qt::StringLiterals;
using namespace language;

void StatementReader::readStatement(const Clause &clause, const Sentence &sentence)
{
    static const QRegularExpression open(
        u"\\bwithout\\s+(?:logging in|signing in|signing up|registering|registration|(?:an )?accounts?|(?:a )?login)\\b"_s,
        QRegularExpression::CaseInsensitiveOption);
    if (!m_reading.actors.isEmpty() && open.match(m_reading.textOf(clause.span)).hasMatch()) {
        m_reading.actors = QStringList{u"visitor"_s}; // "citizens report problems without logging in"
        m_reading.draft.hasVisitors = true;
    }
    noteActors(clause);
    noteSubjects(clause);
    if (clause.isNegated) // nothing is asked for; what is forbidden is a rule
        m_reading.draft.included.insert(m_reading.requirementId);
    if (clause.isNegated && readNegation(clause))
        return;
    if (clause.verbs.isEmpty())
        return readBareList(clause, sentence);
    for (const Verb &verb : clause.verbs)
        readVerb(verb, clause);
    if (clause.isQuestion)
        readCounted(clause);
    if (clause.isRelative && clause.subjects.isEmpty() && isOfApp())
        for (const Complement &complement : clause.complements) {
            if (complement.preposition == "with"_L1)
                m_features.readListed(complement.phrases, clause);
        }
}

bool StatementReader::isOfApp() const
{
    const QVector<Requirement> &known = m_reading.draft.requirements;
    return known.size() > 1 && m_reading.draft.wholes.contains(known.at(known.size() - 2).id.value());
}

/// "Leads come in by phone": whatever they do, they are kept.
void StatementReader::noteSubjects(const Clause &clause)
{
    for (const NounPhrase &subject : clause.isNegated ? QVector<NounPhrase>() : clause.subjects) {
        const Reference reference = m_reading.nouns.read(subject);
        const bool isKept = reference.kind == Reference::Named && !reference.isNotion && subject.isPlural &&
                            m_reading.lexicon.isArchetype(reference.key) && !clause.verbs.isEmpty() &&
                            m_reading.lexicon.exactFieldSpecification(subject.phrase()).isEmpty() &&
                            !m_reading.draft.isGame && !clause.isRelative;
        if (isKept)
            m_reading.thing(reference).isCertain = true;
    }
}

void StatementReader::noteActors(const Clause &clause)
{
    const bool isOffer =
        !clause.verbs.isEmpty() && isOffering(clause.verbs.constFirst(), clause) && clause.does("contain"_L1);
    const bool isData = clause.isNegated || clause.does("have"_L1) || (clause.does("contain"_L1) && !isOffer) ||
                        clause.does("belong"_L1) || clause.does("be"_L1);
    if (isData)
        return;
    for (const QString &actor : std::as_const(m_reading.actors)) {
        if (!m_reading.draft.actors.contains(actor))
            m_reading.draft.actors.append(actor);
        m_reading.draft.hasVisitors =
            m_reading.draft.hasVisitors || m_reading.lexicon.actor(actor) == ActorKind::Visitor;
    }
}

bool StatementReader::readNegation(const Clause &clause)
{
    QVector<NounPhrase> all = clause.subjects + clause.objects;
    const bool wasAccounts = m_reading.draft.hasAccounts;
    const bool isAboutLogin = clause.verbs.isEmpty() || clause.does("want"_L1) || clause.does("have"_L1) ||
                              clause.does("login"_L1) || clause.does("register"_L1) || clause.does("be"_L1);
    if (isAboutLogin)
        m_features.readWithout(all);
    const bool refusesLogin = (clause.does("login"_L1) || clause.does("register"_L1)) && m_reading.actors.isEmpty();
    if (refusesLogin)
        m_reading.draft.hasAccounts = false;
    if (wasAccounts != m_reading.draft.hasAccounts)
        return m_reading.isUnderstood = true;
    if (m_reading.textOf(clause.span).contains(u"double"_s, Qt::CaseInsensitive) || !isRefusal(clause)) {
        if (clause.verbs.isEmpty() && !m_reading.textOf(clause.span).contains(u"double"_s, Qt::CaseInsensitive))
            return m_reading.isUnderstood = !all.isEmpty() && all.constFirst().quantifier == "no"_L1; // "No billing."
    } else {
        return m_reading.isUnderstood = true;
    }
    m_reading.draft.rules.append(clause);
    m_reading.draft.ruleRequirements.append(m_reading.requirementId);
    m_reading.isUnderstood = true;
    return true;
}

bool StatementReader::isRefusal(const Clause &clause) const
{
    const QVector<NounPhrase> all = clause.subjects + clause.objects;
    const bool isFrame = clause.verbs.isEmpty() || clause.does("have"_L1) || clause.does("be"_L1) ||
                         clause.does("want"_L1) || clause.does("need"_L1) || clause.does("contain"_L1);
    return isFrame && std::any_of(all.begin(), all.end(), [&](const NounPhrase &phrase) {
               const Reference reference = m_reading.nouns.read(phrase);
               return reference.kind == Reference::Capability || reference.isNotion;
           });
}

bool StatementReader::isLeadActor(const Clause &clause) const
{
    if (clause.objects.size() != 1 || !m_reading.prompt.mid(clause.span.end(), 2).trimmed().startsWith(u':'))
        return false;
    return m_reading.nouns.read(clause.objects.first()).kind == Reference::Actor;
}

void StatementReader::readBareList(const Clause &clause, const Sentence &sentence)
{
    const NounPhrase first = clause.objects.value(0);
    const Reference lead = m_reading.nouns.read(first);
    const bool isAll = lead.kind == Reference::Actor && !first.parts.isEmpty() && first.parts.first().isPronoun;
    if (isLeadActor(clause) || isAll) {
        m_reading.lastActor = lead.key;
        if (!m_reading.draft.actors.contains(lead.key) && m_reading.lexicon.actor(lead.key) != ActorKind::User)
            m_reading.draft.actors.append(lead.key);
        m_reading.isUnderstood = true;
        return;
    }
    const bool isField = sentence.isItem && clause.objects.size() == 1 && readLooseItem(clause.objects.first());
    if (isField)
        return;
    QVector<NounPhrase> listed = clause.objects;
    const QVector<NounPhrase> described = describedFor(clause);
    if (!described.isEmpty())
        listed.last().parts = described;
    if (listed.size() > 1 && listed.first().span.offset == clause.span.offset)
        m_features.readSeparate(listed, clause);
    else
        m_features.readFeatures(listed, clause);
    for (const Complement &complement : clause.complements) {
        if (!described.isEmpty() && complement.preposition == "for"_L1)
            continue;
        if (complement.preposition == "without"_L1)
            m_features.readWithout(complement.phrases);
        else if (complement.preposition == "for"_L1 || complement.preposition == "with"_L1)
            m_features.readFeatures(complement.phrases, clause);
    }
    if (!clause.states.isEmpty())
        readCounted(clause);
}

/// "orders for chairs and sofas (piece, fabric, price)": what the orders have; empty: nothing of the kind is said.
QVector<NounPhrase> StatementReader::describedFor(const Clause &clause)
{
    constexpr qsizetype fewest = 3;
    const bool isOne = clause.complements.size() == 1 && clause.complements.constFirst().preposition == "for"_L1 &&
                       clause.complements.constFirst().phrases.size() > 1 && !clause.objects.isEmpty() &&
                       clause.objects.constLast().isPlural && clause.objects.constLast().parts.isEmpty();
    const NounPhrase last = isOne ? clause.complements.constFirst().phrases.constLast() : NounPhrase();
    return last.bracketed >= fewest ? last.parts : QVector<NounPhrase>();
}

bool StatementReader::readLooseItem(const NounPhrase &phrase)
{
    const Reference reference = m_reading.nouns.read(phrase);
    Thing *last = m_reading.draft.find(m_reading.lastThing);
    if (!last || m_reading.lexicon.exactFieldSpecification(phrase.phrase()).isEmpty() ||
        m_reading.lexicon.isArchetype(reference.key) || reference.kind == Reference::Capability)
        return false;
    last->parts.append(phrase);
    if (!last->requirements.contains(m_reading.requirementId))
        last->requirements.append(m_reading.requirementId);
    m_reading.current().kind = RequirementKind::Data;
    return m_reading.isUnderstood = true;
}

bool StatementReader::readShowing(const Verb &verb, const Clause &clause)
{
    static const QStringList others{u"be"_s, u"belong"_s, u"register"_s, u"login"_s, u"build"_s};
    static const QStringList plain{u"accounts"_s, u"contact"_s, u"blog"_s, u"included"_s};
    if (clause.subjects.size() != 1 || clause.isNegated || others.contains(verb.meaning))
        return false;
    const Reference page = m_reading.nouns.read(clause.subjects.first());
    if (page.kind != Reference::Capability || plain.contains(page.capability->kind))
        return false;
    NounPhrase subject = clause.subjects.first();
    const bool isData = (verb.meaning == "have"_L1 || verb.meaning == "contain"_L1) &&
                        (page.capability->kind == "comments"_L1 || page.capability->kind == "ratings"_L1);
    if (isData)
        subject.parts += clause.objects; // "reviews have a title and stars"
    const QStringList keys = isData ? QStringList() : shownKeys(clause);
    m_features.readCapability(page, subject, clause, keys.value(0));
    if (m_reading.current().cannot.isEmpty()) {
        for (const QString &key : keys.mid(1))
            m_reading.askCapability(page.capability->kind, key, page.capability->detail);
    }
    return true;
}

QStringList StatementReader::shownKeys(const Clause &clause)
{
    QStringList keys;
    for (const NounPhrase &object : clause.objects) {
        const Reference shown = m_reading.nouns.read(object);
        const bool isKept = shown.kind == Reference::Named && !shown.isNotion && object.isPlural &&
                            m_reading.lexicon.isArchetype(shown.key);
        const bool isKnown = m_reading.draft.find(shown.key);
        if (isKept && !isKnown)
            m_reading.thing(shown).isCertain = true;
        const bool isShown = isKnown || isKept;
        if (isShown && (shown.kind == Reference::Named || shown.kind == Reference::Actor) && !keys.contains(shown.key))
            keys.append(shown.key);
    }
    return keys;
}

/// "request a car for a period": a booking that somebody agrees to.
bool StatementReader::isForATime(const Clause &clause)
{
    static const QSet<QString> times{u"period"_s, u"date"_s, u"day"_s,     u"week"_s, u"weekend"_s,
                                     u"time"_s,   u"slot"_s, u"evening"_s, u"hour"_s, u"night"_s};
    return std::any_of(clause.complements.begin(), clause.complements.end(), [](const Complement &complement) {
        return complement.preposition == "for"_L1 && !complement.phrases.isEmpty() &&
               times.contains(complement.phrases.constFirst().head());
    });
}

void StatementReader::readVerb(const Verb &verb, const Clause &clause)
{
    const QString &meaning = verb.meaning;
    if (readShowing(verb, clause))
        return;
    if (isOnItself(verb, clause))
        return m_having.readHaving(clause);
    if (meaning == "register"_L1 || meaning == "login"_L1)
        return readAccount(clause, verb);
    if (verb.base == "feature"_L1 &&
        !m_reading.actors.isEmpty()) // "editors feature them", not "the site features them"
        return m_doing.readDoing({.base = verb.base, .meaning = u"update"_s}, clause);
    if (verb.base == "request"_L1 && isForATime(clause))
        return m_doing.readDoing({.base = u"book"_s, .meaning = u"book"_s}, clause);
    if (verb.base == "open"_L1 && !isOpenedAnew(clause)) { // "open a recipe", not "open a ticket"
        keepOpened(clause);
        return m_doing.readDoing({.base = u"view"_s, .meaning = u"read"_s}, clause);
    }
    if (verb.base == "describe"_L1 && isDescribing(clause))
        return describe(clause);
    if (isOffering(verb, clause))
        return m_doing.readDoing({.base = verb.base, .meaning = u"create"_s}, clause);
    if (isAppDoing(verb, clause))
        return m_features.readSeparate(clause.objects, clause);
    if (meaning == "create"_L1 && isPutOnList(clause))
        return m_doing.readDoing({.base = verb.base, .meaning = u"read"_s}, clause);
    if (meaning == "have"_L1 || meaning == "contain"_L1)
        return m_having.readHaving(clause);
    if (meaning == "belong"_L1)
        return m_having.readBelonging(clause);
    if (meaning == "be"_L1)
        return m_having.readBeing(clause);
    const bool isTakenBack = verb.base == "withdraw"_L1 &&
                             std::any_of(clause.objects.begin(), clause.objects.end(), [&](const NounPhrase &object) {
                                 return m_reading.lexicon.isIn("withdrawn"_L1, object.head());
                             });
    if (isTakenBack)
        return m_doing.readDoing({.base = verb.base, .meaning = u"state"_s}, clause);
    if (meaning == "upload"_L1 && areLooseFiles(clause) && m_acts.attachFiles(clause))
        return;                   // "comment on tasks, upload files"
    if (meaning == "upload"_L1) { // what is uploaded is made with its file, "upload recipes" are written down
        m_doing.readDoing({.base = verb.base, .meaning = u"create"_s}, clause);
        const bool isKnown = m_reading.draft.find(m_reading.lastThing) != nullptr;
        if (!isAboutRecords(clause))
            m_reading.askCapability(u"upload"_s, isKnown ? m_reading.lastThing : QString());
        return;
    }
    if (meaning.startsWith(u"cannot:"_s))
        return readImpossible(meaning.section(u':', 1), clause);
    if (meaning.startsWith(u"capability:"_s))
        return m_doing.readAsked(meaning.section(u':', 1), clause);
    if (meaning == "assign"_L1 || meaning == "link"_L1 || isFiling(verb, clause))
        return m_acts.readLink(verb, clause);
    if ((meaning == "review"_L1 || meaning == "rate"_L1) && isInspection(clause))
        return m_doing.readDoing({.base = verb.base, .meaning = u"update"_s}, clause);
    if (meaning == "act:Loan"_L1 && verb.base == "check out"_L1 && !isLending(clause))
        return m_doing.readDoing({.base = verb.base, .meaning = u"update"_s}, clause);
    const bool isFollowed = meaning == "follow"_L1 && clause.objects.size() == 1 &&
                            !m_reading.draft.find(clause.objects.first().phrase()) &&
                            !m_reading.lexicon.exactFieldSpecification(clause.objects.first().phrase()).isEmpty();
    if (verb.base == "follow"_L1 && clause.objects.size() == 1 && clause.objects.first().phrase() == "progress"_L1) {
        m_reading.draft.included.insert(m_reading.requirementId); // of what has a state that is shown
        m_reading.isUnderstood = true;
        return;
    }
    if (isFollowed) // "follow the claim status"
        return m_doing.readDoing({.base = verb.base, .meaning = u"read"_s}, clause);
    if (readTickets(verb, clause) || readBids(verb, clause))
        return;
    if (isAct(meaning))
        return m_acts.readAct(verb, clause);
    if (meaning == "overlap"_L1) {
        m_reading.draft.rules.append(clause);
        m_reading.draft.ruleRequirements.append(m_reading.requirementId);
        m_reading.isUnderstood = true;
        return;
    }
    if (meaning == "build"_L1 || meaning == "want"_L1 || meaning == "need"_L1) {
        const bool isApp = std::any_of(clause.objects.begin(), clause.objects.end(), [&](const NounPhrase &object) {
            return m_reading.nouns.read(object).kind == Reference::App;
        });
        m_reading.isUnderstood = m_reading.isUnderstood || isApp;
        return m_features.readFeatures(clause.objects, clause);
    }
    m_doing.readDoing(verb, clause);
}

/// Accounts and tickets come to be by being opened; anything else is there already.
bool StatementReader::isOpenedAnew(const Clause &clause) const
{
    return std::any_of(clause.objects.begin(), clause.objects.end(),
                       [&](const NounPhrase &object) { return m_reading.lexicon.isIn("opened"_L1, object.head()); });
}

/// "users describe a find with habitat and colour": people who write something down.
bool StatementReader::isDescribing(const Clause &clause) const
{
    const bool isOne = !m_reading.actors.isEmpty() && clause.objects.size() == 1;
    const NounPhrase object = isOne ? clause.objects.constFirst() : NounPhrase();
    return isOne && !object.isPlural && object.hasDeterminer && !object.parts.isEmpty() &&
           m_reading.nouns.read(object).kind == Reference::Named;
}

/// Where people ask or discuss, what they describe is what they ask about; else it is a record of its own.
void StatementReader::describe(const Clause &clause)
{
    static const QSet<QString> talks{u"question"_s, u"thread"_s, u"topic"_s, u"discussion"_s, u"post"_s};
    const auto &things = m_reading.draft.things;
    const auto talk = std::find_if(things.begin(), things.end(), [](const auto &thing) {
        return talks.contains(thing->key) && thing->act.isEmpty() && thing->isCertain;
    });
    const NounPhrase &object = clause.objects.constFirst();
    if (talk == things.end() || m_reading.draft.find(object.phrase()))
        return m_doing.readDoing({.base = u"describe"_s, .meaning = u"create"_s}, clause);
    for (NounPhrase part : object.parts) {
        part.quantifier = u"also"_s;
        (*talk)->parts.append(part);
    }
    (*talk)->requirements.append(m_reading.requirementId);
    m_reading.lastThing = (*talk)->key;
    m_reading.state(clause, u"create"_s, u"describe"_s, (*talk)->key);
    m_reading.isUnderstood = true;
}

/// "open an agent's history": whoever has one is kept as a record.
void StatementReader::keepOpened(const Clause &clause)
{
    for (const NounPhrase &object : clause.objects) {
        const Reference opened = m_reading.nouns.read(object);
        if (opened.kind == Reference::Actor && m_reading.lexicon.isArchetype(opened.key) &&
            m_reading.lexicon.actor(opened.key) != ActorKind::User) {
            m_reading.lastThing = m_reading.thing(opened).key;
            m_reading.thing(opened).isCertain = true;
        }
    }
}

/// "add stocks to a watchlist": makes no stocks.
bool StatementReader::isPutOnList(const Clause &clause) const
{
    static const QSet<QString> lists{u"favourites"_s, u"cart"_s, u"compare"_s};
    return std::any_of(clause.complements.begin(), clause.complements.end(), [&](const Complement &complement) {
        const bool isTo = complement.preposition == "to"_L1 || complement.preposition == "into"_L1 ||
                          complement.preposition == "in"_L1 || complement.preposition == "as"_L1;
        return isTo && std::any_of(complement.phrases.begin(), complement.phrases.end(), [&](const NounPhrase &phrase) {
                   const Reference list = m_reading.nouns.read(phrase);
                   return list.kind == Reference::Capability && lists.contains(list.capability->kind);
               });
    });
}

bool StatementReader::isOffering(const Verb &verb, const Clause &) const
{
    static const QSet<QString> deeds{u"offer"_s, u"provide"_s, u"store"_s, u"hold"_s};
    return !m_reading.actors.isEmpty() && deeds.contains(verb.base);
}

bool StatementReader::isFiling(const Verb &verb, const Clause &clause) const
{
    const bool isOrdering = verb.base == "organise"_L1 || verb.base == "organize"_L1 || verb.base == "sort"_L1;
    return isOrdering &&
           std::any_of(clause.complements.begin(), clause.complements.end(), [](const Complement &complement) {
               return complement.preposition == "in"_L1 || complement.preposition == "into"_L1;
           });
}

bool StatementReader::isAppDoing(const Verb &verb, const Clause &clause) const
{
    if (clause.subjects.size() != 1 || clause.objects.size() < 2 || clause.isNegated ||
        (verb.meaning != "show"_L1 && verb.meaning != "manage"_L1))
        return false;
    const Reference subject = m_reading.nouns.read(clause.subjects.first());
    return subject.kind == Reference::App || (subject.kind == Reference::Pronoun && subject.key == "it"_L1);
}

bool StatementReader::isOnItself(const Verb &verb, const Clause &clause) const
{
    if (!m_reading.lexicon.isIn("told of itself"_L1, verb.base) || !m_reading.actors.isEmpty() || clause.isNegated ||
        clause.subjects.size() != 1 || clause.objects.isEmpty())
        return false;
    const NounPhrase &subject = clause.subjects.constFirst();
    const Reference reference = m_reading.nouns.read(subject);
    const bool isOneOfAll = subject.quantifier == "each"_L1 || subject.quantifier == "every"_L1;
    return reference.kind == Reference::Named && (isOneOfAll || m_reading.draft.find(reference.key));
}

bool StatementReader::isInspection(const Clause &clause) const
{
    const bool isByStaff = !m_reading.actors.isEmpty() &&
                           std::all_of(m_reading.actors.begin(), m_reading.actors.end(), [&](const QString &actor) {
                               return m_reading.lexicon.actor(actor) == ActorKind::Staff;
                           });
    if (isByStaff) // "editors write and review articles": none of them gives stars
        return true;
    return std::any_of(clause.objects.begin(), clause.objects.end(),
                       [&](const NounPhrase &object) { return m_reading.lexicon.isIn("inspected"_L1, object.head()); });
}

bool StatementReader::readTickets(const Verb &verb, const Clause &clause)
{
    static const QSet<QString> gets{u"buy"_s,     u"purchase"_s, u"book"_s,    u"order"_s,
                                    u"reserve"_s, u"get"_s,      u"pay for"_s, u"pay"_s};
    const bool isMeant =
        gets.contains(verb.base) && clause.objects.size() == 1 &&
        clause.objects.constFirst().words == QStringList{u"ticket"_s} &&
        (!m_reading.draft.find(u"ticket"_s) || m_reading.draft.find(u"ticket"_s)->act == "act:Ticket"_L1);
    const auto isShown = [&](const QString &key) {
        return m_reading.draft.find(key) && m_reading.lexicon.isIn("show"_L1, key.section(u' ', -1));
    };
    QString shown = isShown(m_reading.lastThing) ? m_reading.lastThing : QString();
    for (const auto &thing : m_reading.draft.things) {
        if (shown.isEmpty() && isShown(thing->key))
            shown = thing->key;
    }
    if (!isMeant || shown.isEmpty())
        return false;
    m_reading.addAct(u"act:Ticket"_s, shown, clause)->source = u"ticket purchase"_s;
    return true;
}

bool StatementReader::readBids(const Verb &verb, const Clause &clause)
{
    static const QSet<QString> makes{u"place"_s, u"make"_s, u"submit"_s, u"enter"_s};
    const bool isBid = makes.contains(verb.base) && !clause.objects.isEmpty() &&
                       clause.objects.constFirst().words == QStringList{u"bid"_s};
    const auto &things = m_reading.draft.things;
    const auto offered = std::find_if(things.crbegin(), things.crend(), [&](const auto &thing) {
        return thing->act.isEmpty() && thing->isCertain && !m_reading.lexicon.isIn("classifier"_L1, thing->key) &&
               !m_reading.lexicon.isIn("beside others"_L1, thing->key);
    });
    if (!isBid || offered == things.crend())
        return false;
    m_reading.addAct(u"act:Bid"_s, (*offered)->key, clause);
    return true;
}

/// Nothing is said of the files that would make records of them, nor is the app about such files.
bool StatementReader::areLooseFiles(const Clause &clause) const
{
    return m_reading.draft.find(m_reading.lastThing) && !clause.objects.isEmpty() &&
           std::all_of(clause.objects.begin(), clause.objects.end(), [&](const NounPhrase &object) {
               const QString head = object.head();
               return object.words.size() == 1 && object.parts.isEmpty() && !m_reading.draft.find(head) &&
                      (head == "file"_L1 || head == "attachment"_L1 || head == "document"_L1 ||
                       (m_reading.lexicon.isIn("picture"_L1, head) && !m_reading.draft.place.contains(head)));
           });
}

bool StatementReader::isAboutRecords(const Clause &clause) const
{
    return !clause.objects.isEmpty() &&
           std::all_of(clause.objects.begin(), clause.objects.end(), [&](const NounPhrase &object) {
               const auto isFile = [&](const NounPhrase &phrase) {
                   return m_reading.lexicon.isIn("mediafile"_L1, phrase.head());
               };
               return m_reading.lexicon.isArchetype(object.phrase()) && !isFile(object) &&
                      std::none_of(object.parts.begin(), object.parts.end(), isFile);
           });
}

bool StatementReader::isLending(const Clause &clause) const
{
    return std::any_of(clause.objects.begin(), clause.objects.end(), [&](const NounPhrase &object) {
        return !m_reading.lexicon.isPerson(object.head()) && !object.isPronoun;
    });
}

void StatementReader::readAccount(const Clause &clause, const Verb &verb)
{
    // "register for events" has its own meaning; "register patients" makes patients
    if (verb.base == "register"_L1 && !clause.objects.isEmpty())
        return m_doing.readDoing({.base = verb.base, .meaning = u"create"_s}, clause);
    m_reading.askCapability(u"accounts"_s);
    if (verb.meaning == "register"_L1)
        m_reading.draft.newcomers += QSet<QString>(m_reading.actors.begin(), m_reading.actors.end());
    for (const Complement &complement : clause.complements) {
        if (complement.preposition != "with"_L1 || m_reading.actors.isEmpty())
            continue;
        const QString key = m_reading.lexicon.actor(m_reading.actors.constLast()) == ActorKind::User
                                ? u"profile"_s
                                : m_reading.actors.constLast();
        Thing &profile = m_reading.thing({.kind = Reference::Named, .key = key, .written = key});
        for (const NounPhrase &phrase : complement.phrases) { // "register with name, age and interests"
            const QString words = phrase.isPlural ? m_reading.lexicon.plural(phrase.phrase()) : phrase.phrase();
            const bool isData = phrase.head() != "password"_L1 && phrase.head() != "email"_L1 &&
                                !(m_reading.lexicon.exactFieldSpecification(words).isEmpty() &&
                                  m_reading.lexicon.exactFieldSpecification(phrase.phrase()).isEmpty());
            profile.isCertain = profile.isCertain || isData;
            if (isData)
                profile.parts.append(phrase);
        }
    }
}

void StatementReader::readImpossible(const QString &reason, const Clause &clause)
{
    // "import" and "play" may still name things that the rest of the prompt makes
    const Verb &verb = clause.verbs.constFirst();
    for (const NounPhrase &object : clause.objects) {
        if (const CapabilityWord *deed = m_reading.deed(verb, object); deed && deed->kind == "cannot"_L1)
            m_reading.markCannot(deed->detail);
    }
    m_reading.markCannot(m_reading.lexicon.reason(reason));
    m_reading.isUnderstood = true;
    for (const NounPhrase &object : clause.objects) {
        const Reference reference = m_reading.nouns.read(object);
        if (reference.kind == Reference::Named && m_reading.draft.find(reference.key))
            m_reading.lastThing = reference.key;
    }
}

bool StatementReader::isAct(const QString &meaning)
{
    return meaning == "comment"_L1 || meaning == "rate"_L1 || meaning == "review"_L1 || meaning == "favourite"_L1 ||
           meaning == "like"_L1 || meaning == "follow"_L1 || meaning == "vote"_L1 || meaning.startsWith(u"act:"_s);
}

void StatementReader::readCounted(const Clause &clause)
{
    for (const NounPhrase &object : clause.objects) {
        const Reference reference = m_reading.nouns.read(object);
        if (reference.kind != Reference::Named)
            continue;
        Thing &counted = m_reading.thing(reference);
        counted.isCertain = true;
        if (clause.states.size() > 1)
            counted.states = clause.states;
        if (!m_reading.draft.capabilities.isEmpty() &&
            m_reading.draft.capabilities.constLast().kind == "dashboard"_L1 &&
            m_reading.draft.capabilities.constLast().requirement == m_reading.requirementId) {
            m_reading.draft.capabilities.last().thing = counted.key;
            m_reading.draft.capabilities.last().states = clause.states;
        } else {
            m_reading.askCapability(u"dashboard"_s, counted.key);
            m_reading.draft.capabilities.last().states = clause.states;
        }
    }
}

} // namespace autodevos
