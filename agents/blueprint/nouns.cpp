// SPDX-License-Identifier: GPL-3.0-or-later
#include "agents/blueprint/nouns.h"

#include <QSet>

#include <algorithm>

namespace autodevos {

using namespace Qt::StringLiterals;
using language::ActorKind;
using language::CapabilityWord;
using language::NounPhrase;
using language::VerbForm;
using language::WordSense;

namespace {

QString lastWords(const QString &written, qsizetype count)
{
    const QStringList words = written.section(u" of "_s, 0, 0).split(u' ', Qt::SkipEmptyParts);
    return QStringList(words.mid(std::max<qsizetype>(0, words.size() - count))).join(u' ');
}

} // namespace

Thing *NounReader::known(const QStringList &words) const
{
    for (qsizetype first = 0; first < words.size(); ++first) {
        if (Thing *thing = m_draft.find(QStringList(words.mid(first)).join(u' ')))
            return thing;
    }
    return words.size() == 1 ? headed(words.first()) : nullptr;
}

/// "holdings" where the prompt has spoken of "investment holdings" and of no others; "boats" that are houseboats.
Thing *NounReader::headed(const QString &head) const
{
    constexpr qsizetype shortest = 3; // of either part of a word made of two
    const auto use = m_lexicon.use(head);
    const auto isSolid = [&](const QString &key) {
        const qsizetype front = key.size() - head.size();
        const auto whole = m_lexicon.use(key);
        return head.size() >= shortest && front >= shortest && key.endsWith(head) && !key.contains(u' ') && use &&
               whole && whole->nounClass == use->nounClass && m_lexicon.use(key.left(front)) &&
               (use->nounClass == language::NounClass::Artifact || use->nounClass == language::NounClass::Animal ||
                use->nounClass == language::NounClass::Plant);
    };
    Thing *found = nullptr;
    for (const auto &thing : m_draft.things) {
        if (!(thing->key.endsWith(u' ' + head) || isSolid(thing->key)) || !thing->act.isEmpty())
            continue;
        if (found)
            return nullptr;
        found = thing.get();
    }
    return found;
}

/// What was spoken of first: "records" and "entries" are those of it.
Thing *NounReader::mainThing() const
{
    static const QSet<QString> records{u"record"_s, u"log"_s, u"enter"_s, u"capture"_s, u"collect"_s, u"submit"_s};
    for (auto statement = m_draft.statements.crbegin(); statement != m_draft.statements.crend(); ++statement) {
        Thing *recorded = records.contains(statement->verb) ? m_draft.find(statement->thing) : nullptr;
        if (recorded && recorded->isCertain && recorded->actor == ActorKind::None)
            return recorded;
    }
    const auto found = std::find_if(m_draft.things.begin(), m_draft.things.end(), [&](const auto &thing) {
        return thing->act.isEmpty() && thing->isCertain && !thing->isPurpose && thing->actor == ActorKind::None &&
               !m_lexicon.isIn("classifier"_L1, thing->key);
    });
    return found == m_draft.things.end() ? nullptr : found->get();
}

QString NounReader::subject() const
{
    const Thing *main = mainThing();
    return main ? main->key : QString();
}

bool NounReader::isModifier(const QString &word) const
{
    if (m_lexicon.isIn("adjective"_L1, word))
        return true;
    const auto form = m_lexicon.verb(word);
    if (form && form->shape == VerbForm::Past)
        return true;
    const auto isOften = [this](const QString &adjective) {
        const auto use = m_lexicon.use(adjective);
        return use && use->adjective > 3 && use->adjective > use->noun * 2;
    };
    static const QString most = u"est"_s; // "the five busiest machines"
    const QString stem = word.endsWith(most) ? word.chopped(most.size()) : QString();
    const bool isSuperlative = stem.size() > 2 && (isOften(stem) || isOften(stem + u'e') || isOften(stem.chopped(1)) ||
                                                   (stem.endsWith(u'i') && isOften(stem.chopped(1) + u'y')));
    return isSuperlative || isOften(word);
}

/// "two hours before", "in the next 30 days"
bool NounReader::isMeasure(const NounPhrase &phrase) const
{
    const bool isCounted =
        !phrase.quantifier.isEmpty() &&
        (phrase.quantifier.at(0).isDigit() || m_lexicon.is(language::WordClass::Number, phrase.quantifier));
    return isCounted && phrase.words.size() == 1 && phrase.parts.isEmpty() &&
           (m_lexicon.isIn("unit"_L1, m_lexicon.plural(phrase.head())) || m_lexicon.isIn("period"_L1, phrase.head()));
}

/// "ones", "feet", "kilos": counts and measures are no records of anything.
bool NounReader::isAmount(const QString &word) const
{
    return m_lexicon.is(language::WordClass::Number, word) || m_lexicon.is(language::WordClass::Pronoun, word) ||
           (m_lexicon.isIn("measured in"_L1, word) && !m_draft.find(word));
}

bool NounReader::isDescribed(const NounPhrase &phrase) const
{
    const QString head = phrase.head();
    if (phrase.words.size() > 1 && m_lexicon.sense(phrase.phrase(), m_draft.words)) // "a blood sugar value"
        return false;
    if (phrase.hasOptions || phrase.parts.size() < 2 || phrase.isPronoun || m_lexicon.isIn("app"_L1, head) ||
        m_lexicon.isIn("shell"_L1, head) || m_lexicon.isPerson(head) || m_lexicon.actor(head) != ActorKind::None)
        return false;
    const auto values = std::count_if(phrase.parts.begin(), phrase.parts.end(), [&](const NounPhrase &part) {
        return !m_lexicon.fieldSpecification(part.phrase()).isEmpty();
    });
    if (values == 0)
        return false;
    const Reference usual = read(phrase);
    const bool isReminder = usual.kind == Reference::Capability && usual.capability->kind == "notifications"_L1;
    const bool isOther = usual.kind == Reference::Named && !phrase.phrase().endsWith(usual.key);
    return usual.kind == Reference::Nothing || isReminder || isOther;
}

Reference NounReader::read(const NounPhrase &phrase, bool isMade) const
{
    if (m_draft.describedNouns.contains(phrase.phrase()))
        return {.kind = Reference::Named, .key = phrase.phrase(), .written = phrase.written};
    if (phrase.isPronoun)
        return {.kind = Reference::Pronoun, .key = phrase.head()};
    const bool isItself = phrase.words.size() == 1 && phrase.hasDeterminer && !phrase.isPlural &&
                          phrase.parts.isEmpty() && m_lexicon.isIn("app"_L1, phrase.head()) &&
                          m_draft.place.split(u' ').contains(phrase.head()) && !m_draft.find(phrase.head());
    const QStringList place = m_draft.place.split(u' ', Qt::SkipEmptyParts);
    const bool isWhole = phrase.words.size() == 1 && phrase.hasDeterminer && !phrase.isPlural &&
                         phrase.parts.isEmpty() && place.size() > 1 && place.constLast() == phrase.head() &&
                         !m_draft.find(phrase.head()) && m_lexicon.isIn("kind of app"_L1, phrase.head());
    if (isItself || isWhole) // "an online store … The store should have", "a media library … The library includes"
        return {.kind = Reference::App, .key = phrase.head(), .written = phrase.written};
    static const QSet<QString> shown{u"list"_s, u"table"_s, u"overview"_s, u"result"_s, u"entry"_s};
    if (phrase.words.size() == 1 && phrase.hasDeterminer && phrase.parts.isEmpty() && phrase.of.isEmpty() &&
        shown.contains(phrase.head()) && !m_draft.find(phrase.head()) && !isMade) // "filter and sort the list"
        return {.kind = Reference::Pronoun, .key = u"they"_s};
    if (phrase.words == QStringList{u"other"_s} && phrase.parts.isEmpty()) // "reply to others"
        return {.kind = Reference::Pronoun, .key = u"they"_s};
    if (phrase.isEmpty() || isMeasure(phrase))
        return {};
    if (phrase.of.size() == 1) { // "bills of materials"
        const NounPhrase &of = phrase.of.first();
        const QString whole = phrase.phrase() + u" of "_s + (of.isPlural ? m_lexicon.plural(of.phrase()) : of.phrase());
        if (m_lexicon.isArchetype(whole))
            return {.kind = Reference::Named, .key = whole, .written = phrase.written};
    }
    // "a list of books", "an overview of expenses"
    const bool isShell = m_lexicon.isIn("shell"_L1, phrase.head()) || m_lexicon.isIn("generic"_L1, phrase.head());
    const bool isVolume =
        m_lexicon.isIn("volume"_L1, phrase.head()) && !phrase.of.isEmpty() && phrase.of.first().isPlural;
    if (!phrase.of.isEmpty() && (isShell || isVolume)) // "a log of all withdrawals"
        return read(phrase.of.first(), isMade);
    QStringList words = phrase.words;
    static const QSet<QString> sums{u"total"_s, u"average"_s, u"overall"_s};
    if (words.size() > 1 && sums.contains(words.first()) && !isMade && !known(words)) // "total cost per vehicle"
        return {.kind = Reference::Capability,
                .key = words.first(),
                .written = phrase.written,
                .capability = m_lexicon.capability(u"total"_s)};
    if (words.size() > 2 && words.first().endsWith("ly"_L1) && isModifier(words.at(1)) && m_draft.find(words.last()))
        words = words.mid(2);                             // "recently played songs"
    const auto isStripped = [this](const QString &word) { // "25 kg bags" are bags
        return isModifier(word) || m_lexicon.isIn("measured in"_L1, word);
    };
    while (words.size() > 1 && isStripped(words.first()) && !m_lexicon.isArchetype(words.join(u' ')) &&
           !m_lexicon.capability(words.join(u' ')))
        words.removeFirst();
    if (words.size() == 1 && phrase.parts.isEmpty() && isAmount(words.first()))
        return {};
    return readWords(words, phrase, isMade);
}

/// "see the viewing requests", "see the requests" where people ask for viewings: these are the requests.
const Thing *NounReader::requested(const QStringList &words, const NounPhrase &phrase, bool isMade) const
{
    const bool isRequest = words.constLast() == "request"_L1 && words.size() <= 2 && phrase.isPlural &&
                           phrase.parts.isEmpty() && !isMade && !m_draft.find(words.join(u' '));
    if (!isRequest)
        return nullptr;
    const auto isAsked = [&](const auto &thing) {
        static const QSet<QString> any{u"incoming"_s, u"new"_s, u"open"_s, u"received"_s, u"pending"_s};
        const bool isMeant = words.size() == 1 || thing->key == words.constFirst() || any.contains(words.constFirst());
        return isMeant && thing->isCertain && m_lexicon.isIn("booked slot"_L1, thing->key);
    };
    const auto found = std::find_if(m_draft.things.begin(), m_draft.things.end(), isAsked);
    return found == m_draft.things.end() ? nullptr : found->get();
}

const CapabilityWord *NounReader::capabilityOf(const QStringList &words, qsizetype *used) const
{
    for (qsizetype first = 0; first < words.size(); ++first) {
        const QString suffix = QStringList(words.mid(first)).join(u' ');
        if (first > 0 && m_lexicon.isArchetype(words.join(u' ')))
            return nullptr;
        if (const CapabilityWord *capability = m_lexicon.capability(suffix)) {
            const bool isSheet = capability->kind == "timer"_L1 && m_lexicon.isArchetype(suffix) &&
                                 !m_draft.asks("timer"_L1); // time sheets that people fill in
            const bool isThing = isSheet || m_lexicon.sense(suffix, m_draft.words) ||
                                 (capability->kind == "contact"_L1 && m_lexicon.isArchetype(suffix) && !m_draft.isSite);
            const bool isStaffForm =
                capability->kind == "contact"_L1 && words.last() == "form"_L1 && first > 0 && !m_draft.isSite;
            if (isThing || isStaffForm) // "leave request form"
                return nullptr;
            *used = words.size() - first;
            return capability;
        }
    }
    return nullptr;
}

Reference NounReader::readWords(QStringList words, const NounPhrase &phrase, bool isMade) const
{
    const QString full = words.join(u' ');
    const Thing *spokenOf = known({full}); // "games" of a board game store ask for no game
    if (spokenOf && (!m_lexicon.capability(full) || spokenOf->key != full))
        return named(words, phrase, isMade);
    if (const Thing *asked = requested(words, phrase, isMade))
        return {.kind = Reference::Named, .key = asked->key, .written = phrase.written};
    const WordSense *kept = m_lexicon.sense(full, m_draft.words);
    if (kept && kept->keepsName && kept->things.constLast() == full)
        return named(words, phrase, isMade); // the players of a league are what it keeps
    if (m_lexicon.actor(full) != ActorKind::None)
        return {.kind = Reference::Actor, .key = full, .written = lastWords(phrase.written, words.size())};
    const QString person = words.size() == 2 ? m_lexicon.singular(words.first()) : QString();
    static const QSet<QString> shownInProfiles{u"player"_s,  u"team"_s,    u"artist"_s, u"athlete"_s, u"company"_s,
                                               u"doctor"_s,  u"actor"_s,   u"band"_s,   u"author"_s,  u"attorney"_s,
                                               u"trainer"_s, u"teacher"_s, u"coin"_s,   u"stock"_s,   u"breed"_s,
                                               u"plant"_s,   u"pet"_s,     u"animal"_s, u"school"_s,  u"university"_s};
    const bool isOfThing = words.last() == "profile"_L1 && shownInProfiles.contains(person) &&
                           (m_draft.find(person) || m_draft.words.contains(u"website"_s));
    if (isOfThing) // "view player profiles with points"
        return {.kind = Reference::Named, .key = person, .written = lastWords(phrase.written, 2), .meaning = u"read"_s};
    if (m_draft.isSite && words.last() == "profile"_L1 && m_lexicon.actor(person) != ActorKind::User &&
        m_lexicon.isPerson(person)) // "lawyers' profiles": the people a site shows
        return {.kind = Reference::Named, .key = person, .written = lastWords(phrase.written, 2), .meaning = u"read"_s};
    qsizetype used = 0;
    if (const CapabilityWord *capability = capabilityOf(words, &used)) {
        const bool isOwnWork = capability->kind == "portfolio"_L1 && !m_draft.place.contains(u"portfolio"_s);
        const bool isRemark = capability->kind == "comments"_L1 || capability->kind == "ratings"_L1 ||
                              capability->kind == "favourites"_L1 || capability->kind == "votes"_L1;
        const bool isThing =
            isMade && (isOwnWork || m_lexicon.isArchetype(full)) && !isRemark && capability->kind != "dashboard"_L1;
        if (!isThing)
            return {.kind = Reference::Capability,
                    .key = full,
                    .written = phrase.written,
                    .target = QStringList(words.mid(0, words.size() - used)).join(u' '),
                    .capability = capability};
    }
    const QString head = words.last();
    if (m_lexicon.isArchetype(full))
        return named(words, phrase, isMade);
    if (m_lexicon.actor(head) != ActorKind::None) {
        const QString kind = words.size() > 1 ? words.at(words.size() - 2) + u' ' + head : QString();
        const bool isKind = m_lexicon.actor(kind) != ActorKind::None; // "case officer"
        return {.kind = Reference::Actor,
                .key = isKind ? kind : head,
                .written = lastWords(phrase.written, isKind ? 2 : 1)};
    }
    const bool isGallery = m_lexicon.isIn("album"_L1, head) && words.size() > 1 &&
                           m_lexicon.isIn("picture"_L1, m_lexicon.singular(words.at(words.size() - 2)));
    if (isGallery) // "photo galleries": pictures as things of their own
        return {.kind = Reference::Named, .key = u"photo"_s, .written = phrase.written, .meaning = u"read"_s};
    const QString meaning = m_lexicon.nominal(head);
    const QString before = words.size() > 1 ? m_lexicon.singular(words.at(words.size() - 2)) : QString();
    const bool isBook = m_lexicon.isIn("app"_L1, head) && m_lexicon.isArchetype(before); // "harvest log"
    const bool isShell = m_lexicon.isIn("shell"_L1, head) || !meaning.isEmpty() || (isBook && !isMade);
    if (isShell && words.size() > 1) {
        words.removeLast();
        words.last() = m_lexicon.singular(words.last());
        NounPhrase inner = phrase;
        inner.written = phrase.written.section(u' ', 0, -2);
        Reference reference = readWords(words, inner, isMade);
        if (reference.meaning.isEmpty())
            reference.meaning = meaning;
        return reference;
    }
    const bool isVague =
        m_lexicon.isIn("generic"_L1, head) || m_lexicon.isIn("shell"_L1, head) || m_lexicon.isIn("adjective"_L1, head);
    if (words.size() == 1 && (m_lexicon.isIn("app"_L1, head) || m_lexicon.isIn("shell"_L1, head)) &&
        m_lexicon.sense(head, m_draft.words) && (isMade || m_lexicon.isIn("holding"_L1, head)))
        return named(words, phrase, isMade);                                                        // "track inventory"
    const bool isVolume = m_lexicon.isIn("volume"_L1, head) && phrase.isPlural && words.size() > 1; // "packing lists"
    const bool isKind = m_lexicon.isIn("many"_L1, head) && phrase.isPlural && words.size() > 1; // "reference projects"
    if (m_lexicon.isIn("app"_L1, head) && !isVolume && !isKind && !(isMade && phrase.isPlural))
        return {.kind = Reference::App, .key = full, .written = phrase.written};
    if (isVague && !(isMade && phrase.isPlural))
        return {};
    if (!head.at(0).isLetter() || head.size() < 3)
        return {};
    return named(words, phrase, isMade);
}

Reference NounReader::named(const QStringList &words, const NounPhrase &phrase, bool isMade) const
{
    Reference reference{.kind = Reference::Named};
    // "project tasks", "customer orders": a known thing with known words before it is that thing
    qsizetype first = 0;
    while (first + 1 < words.size()) {
        const QString suffix = QStringList(words.mid(first)).join(u' ');
        if (m_draft.find(suffix) || m_lexicon.isArchetype(suffix))
            break;
        const QString rest = QStringList(words.mid(first + 1)).join(u' ');
        const QString word = m_lexicon.singular(words.at(first));
        const bool restIsKnown = m_draft.find(rest) || m_lexicon.isArchetype(rest);
        const bool wordIsKnown =
            m_draft.find(word) || m_lexicon.isArchetype(word) || m_lexicon.actor(word) != ActorKind::None;
        if (restIsKnown && !m_draft.find(rest) && !wordIsKnown) {
            reference.source = rest == "ticket"_L1 ? QString() : rest;
            break;
        }
        const Thing *act = m_draft.find(rest);
        const bool isDefined = wordIsKnown && phrase.parts.size() > 1 && act && act->act.startsWith(u"act:"_s) &&
                               act->parts.isEmpty(); // "order goods", then "branch orders: date, status"
        if (!restIsKnown || isDefined || (isMade && m_draft.find(word) && !m_draft.find(rest)))
            break; // "branch orders: date, status" are a thing of their own beside branches
        ++first;
    }
    if (words.size() == 1 && phrase.parts.isEmpty() && m_lexicon.isIn("vague record"_L1, words.first())) {
        if (const Thing *main = mainThing(); main && !m_draft.find(words.first()))
            return {.kind = Reference::Named, .key = main->key, .written = phrase.written};
    }
    QStringList kept = words.mid(first);
    while (kept.size() > 3)
        kept.removeFirst();
    reference.key = kept.join(u' ');
    reference.written = lastWords(phrase.written, kept.size());
    applySense(reference);
    if (Thing *same = kept.size() == 1 && !m_draft.find(reference.key) ? headed(reference.key) : nullptr)
        reference.key = same->key;
    const bool isKnown =
        m_draft.find(reference.key) || m_lexicon.isArchetype(reference.key) || !reference.source.isEmpty();
    const QString head = reference.key.section(u' ', -1);
    static const QSet<QString> listening{u"listen"_s, u"playlist"_s, u"audio"_s, u"hear"_s};
    const bool isHeard = m_lexicon.isIn("heard"_L1, head) && m_draft.words.intersects(listening);
    reference.isNotion = !isHeard && reference.source.isEmpty() &&
                         (m_lexicon.isIn("notion"_L1, reference.key) || m_lexicon.isIn("notion"_L1, head) ||
                          (!isKnown && m_lexicon.isNotion(head)));
    return reference;
}

void NounReader::applySense(Reference &reference) const
{
    if (m_draft.find(reference.key))
        return;
    const WordSense *sense = m_lexicon.sense(reference.key, m_draft.words);
    const QString head = reference.key.section(u' ', -1);
    if (!sense && head != reference.key && !m_lexicon.isArchetype(reference.key) && !m_lexicon.isArchetype(head)) {
        sense = m_lexicon.sense(head, m_draft.words); // "investment holdings"
        if (sense && sense->keepsName)
            sense = nullptr;
    }
    if (!sense)
        return;
    const auto isSpokenOf = [&](const QString &candidate) {
        const QStringList words = candidate.split(u' ');
        return m_draft.find(candidate) || std::all_of(words.begin(), words.end(), [&](const QString &word) {
                   return m_draft.words.contains(word);
               });
    };
    const auto found = std::find_if(sense->things.begin(), sense->things.end(), isSpokenOf);
    const QString thing = found == sense->things.end() ? sense->things.constLast() : *found;
    if (sense->keepsName)
        reference.source = thing == reference.key ? QString() : thing;
    else
        reference.key = thing;
}

} // namespace autodevos
