// SPDX-License-Identifier: GPL-3.0-or-later
#include "agents/blueprint/reading.h"

#include "agents/blueprint/fieldspec.h"
#include "agents/blueprint/language/token.h"

#include <QRegularExpression>

#include <algorithm>

namespace autodevos {

using namespace Qt::StringLiterals;
using namespace language;

void Reading::noteWords()
{
    static const QRegularExpression own(u"\\b(my|i|i've|i'm|private|personal)\\b"_s,
                                        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression others(
        u"\\b(users|members|everyone|everybody|visitors|customers|clients|people|friends|others|public|we|our|us|team|"
        "readers|students|employees|staff|share|website|shop|portfolio|blog)\\b"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression kind( // whoever uses it has their own
        u"\\b(?:personal|private|household|home) (?:finances?|budgets?|money|expenses?|health|habits?|fitness|weight|"
        "diary|journal|library|goals?)\\b|\\b(?:sleep|water|mood|habit|fitness|weight|calorie|medication|symptom|"
        "migraine|"
        "headache|pain|blood pressure|workout|running|expense|spending|period|allergy)(?: \\w+)? (?:tracker|tracking|"
        "diary|journal|log)\\b|\\b(?:diary|journal) (?:website|web app|app|application|site)\\b|"
        "\\ban? (?:\\w+ ){0,2}diary\\b|\\b(?:health|fitness|productivity|self-care|wellness|nutrition|budgeting) "
        "(?:website|web app|app|application|site) for (?!(?:an?|the|our|my) )"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression shared(u"\\b(share|shared|family|families|team|members|couples?|flatmates?)\\b"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    draft.isOwn = (own.match(prompt).hasMatch() && !others.match(prompt).hasMatch()) ||
                  (kind.match(prompt).hasMatch() && !shared.match(prompt).hasMatch());
    for (const Token &token : tokenise(prompt)) {
        if (token.kind == Token::Word && draft.words.size() < 5'000)
            draft.words.insert(lexicon.singular(token.lower));
    }
}

QString Reading::textOf(const Span &span) const
{
    return prompt.mid(span.offset, span.length);
}

/// "who have not paid this month": the period is part of what is asked.
qsizetype Reading::periodAfter(const Span &span) const
{
    static const QRegularExpression period(u"^ (?:this|last|next) (?:week|month|quarter|year|season)\\b"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    constexpr qsizetype longest = 16;
    return period.match(prompt.mid(span.end(), longest)).capturedLength();
}

QString Reading::addRequirement(const Span &span, RequirementKind kind, const QString &cannot)
{
    static const QRegularExpression lead(u"\\s+(?:for|to|with|that|where|so)\\s*$"_s); // what it leads to comes next
    const qsizetype length = span.length + periodAfter(span);
    const QString text = prompt.mid(span.offset, length).remove(lead).simplified();
    Requirement requirement{.id = RequirementId(u"R%1"_s.arg(draft.requirements.size() + 1)),
                            .text = sentenceCase(text),
                            .kind = kind,
                            .offset = span.offset,
                            .length = length,
                            .cannot = cannot};
    draft.requirements.append(requirement);
    return requirement.id.value();
}

bool Reading::extendRequirement(const Span &span)
{
    constexpr qsizetype farthest = 12; // ", and those who "
    Requirement &last = draft.requirements.last();
    const qsizetype end = last.offset + last.length;
    if (!last.cannot.isEmpty() || span.offset < end || span.offset - end > farthest ||
        prompt.mid(end, span.offset - end).contains(u'.'))
        return false;
    last.length = span.end() + periodAfter(span) - last.offset;
    last.text = sentenceCase(prompt.mid(last.offset, last.length).simplified());
    return true;
}

Requirement &Reading::current()
{
    return *draft.requirement(requirementId);
}

void Reading::markCannot(const QString &reason)
{
    if (current().cannot.isEmpty())
        current().cannot = reason;
}

Thing &Reading::thing(const Reference &reference)
{
    Thing *found = draft.find(reference.key);
    if (!found) {
        auto made = std::make_unique<Thing>();
        made->key = reference.key;
        made->written = reference.written;
        made->source = reference.source;
        made->actor = lexicon.actor(reference.key);
        made->isPurpose = isInPurpose();
        found = made.get();
        draft.things.push_back(std::move(made));
    }
    found->isPurpose = found->isPurpose && isInPurpose();
    if (!found->requirements.contains(requirementId))
        found->requirements.append(requirementId);
    isUnderstood = true;
    return *found;
}

void Reading::takeParts(Thing &made, const NounPhrase &phrase)
{
    NounPhrase listed = phrase;
    listed.parts = phrase.parts.mid(0, phrase.bracketed);
    const bool areNamed = areValues(listed) && areNames(listed);
    const bool areMoved = !areNamed && areValues(listed) && areStates(listed) && made.states.isEmpty();
    if (!areNamed && !areMoved && areKinds(listed)) {
        made.parts.append({.words = {u"type"_s}, .written = u"type"_s, .hasOptions = true, .parts = listed.parts});
        made.parts += phrase.parts.mid(phrase.bracketed);
        return;
    }
    if (!areNamed && !areMoved) {
        for (const NounPhrase &part : phrase.parts) {
            if (!askBeside(part))
                made.parts.append(part);
        }
        return;
    }
    QStringList written;
    for (const NounPhrase &part : std::as_const(listed.parts))
        written.append(sentenceCase(part.written));
    if (areMoved)
        made.states = written;
    else if (made.names.isEmpty())
        made.names = written;
    made.beside = lastThing == made.key ? QString() : lastThing;
    made.parts += phrase.parts.mid(phrase.bracketed);
}

/// "listings with equipment, an hourly calendar": a page of the app, not a value of a record.
bool Reading::askBeside(const NounPhrase &part)
{
    static const QSet<QString> pages{u"calendar"_s, u"dashboard"_s,  u"leaderboard"_s,
                                     u"contact"_s,  u"newsletter"_s, u"report"_s};
    const CapabilityWord *page = part.hasDeterminer && part.parts.isEmpty() ? lexicon.capability(part.head()) : nullptr;
    if (!page || !pages.contains(page->kind))
        return false;
    askCapability(page->kind, {}, page->detail);
    return true;
}

/// Hardly anything in the brackets is a value that a record could have.
bool Reading::areValues(const NounPhrase &phrase) const
{
    if (phrase.parts.size() < 2 || phrase.hasOptions)
        return false;
    const bool isPlain = std::none_of(phrase.parts.begin(), phrase.parts.end(), [](const NounPhrase &part) {
        return !part.parts.isEmpty() || !part.unit.isEmpty() || part.range || !part.of.isEmpty() || part.isPronoun ||
               part.written.isEmpty() || part.words.size() > 3;
    });
    const auto fields = std::count_if(phrase.parts.begin(), phrase.parts.end(), [this](const NounPhrase &part) {
        return !lexicon.exactFieldSpecification(part.phrase()).isEmpty();
    });
    return isPlain && (fields == 0 || (isKind(phrase) && fields * 3 <= phrase.parts.size()));
}

/// "waste (paper, glass, metal)": nothing in the brackets could be said of a record, so it is one of them. After a
/// colon only what is mostly adjectives: "preparation: whole, filleted".
bool Reading::areKinds(const NounPhrase &phrase) const
{
    if (!areValues(phrase))
        return false;
    const auto isQuality = [this](const NounPhrase &part) {
        const auto use = lexicon.use(part.words.constFirst());
        return use && use->adjective > use->noun;
    };
    const bool isBracket = prompt.left(phrase.parts.constFirst().span.offset).trimmed().endsWith(u'(');
    if (!isBracket && std::ranges::count_if(phrase.parts, isQuality) * 2 <= phrase.parts.size())
        return false;
    const QString head = phrase.parts.constFirst().head();
    const bool isPair = head != phrase.head() && std::ranges::all_of(phrase.parts, [&head](const NounPhrase &part) {
                            return part.words.size() > 1 && part.head() == head; // "glasses (right eye, left eye)"
                        });
    return !isPair && std::ranges::all_of(phrase.parts, [this](const NounPhrase &part) {
        return lexicon.fieldSpecification(part.phrase()).isEmpty() && !lexicon.isArchetype(part.phrase()) &&
               !lexicon.isIn("mediafile"_L1, part.head()) && !part.isPlural;
    });
}

bool Reading::isKind(const NounPhrase &phrase) const
{
    return lexicon.isIn("kind of"_L1, phrase.head()) || lexicon.isIn("classifier"_L1, phrase.head());
}

/// "attendance (present, absent, sick, holiday)"
bool Reading::areStates(const NounPhrase &phrase) const
{
    const auto states = std::count_if(phrase.parts.begin(), phrase.parts.end(), [this](const NounPhrase &part) {
        const auto form = lexicon.verb(part.words.constFirst());
        return (form && form->shape == VerbForm::Past) || lexicon.isIn("standing"_L1, part.phrase());
    });
    return states * 2 > phrase.parts.size();
}

/// "three packages: Basic, Shine and Full Valet", "sections for each platform (PC, Xbox)"
bool Reading::areNames(const NounPhrase &phrase) const
{
    const auto capital = std::count_if(phrase.parts.begin(), phrase.parts.end(),
                                       [](const NounPhrase &part) { return part.written.at(0).isUpper(); });
    return isKind(phrase) || capital * 2 > phrase.parts.size();
}

bool Reading::isInPurpose() const
{
    const Requirement *current = draft.requirement(requirementId);
    return current && current->offset >= draft.purpose.offset && current->offset < draft.purpose.end();
}

void Reading::state(const Clause &clause, const QString &meaning, const QString &verb, const QString &key)
{
    draft.statements.append({.meaning = meaning,
                             .verb = verb,
                             .actors = actors,
                             .thing = key,
                             .requirement = requirementId,
                             .isOnly = clause.isOnly,
                             .isNegated = clause.isNegated});
}

void Reading::askCapability(const QString &kind, const QString &key, const QString &detail)
{
    isUnderstood = true;
    if (kind == "timer"_L1 && (draft.isGame || draft.asks("quiz"_L1))) { // the game's own clock
        draft.included.insert(requirementId);
        return;
    }
    draft.capabilities.append({.kind = kind, .detail = detail, .thing = key, .requirement = requirementId});
}

Thing &Reading::mention(const Reference &reference, const NounPhrase &phrase, const Clause &clause)
{
    Thing &made = thing(reference);
    const bool isSorted =
        std::any_of(phrase.parts.begin(), phrase.parts.end(), [](const NounPhrase &part) { return part.hasOptions; });
    made.isCertain = made.isCertain || isSorted;
    takeParts(made, phrase);
    if (!phrase.parts.isEmpty())
        draft.described.insert(requirementId);
    made.isPersonal = made.isPersonal || isOwn(phrase, clause);
    lastThing = made.key;
    return made;
}

bool Reading::isOwn(const NounPhrase &phrase, const Clause &clause) const
{
    Q_UNUSED(clause)
    const QString text = prompt.mid(phrase.span.offset, phrase.span.length).toLower();
    return text.startsWith(u"their "_s) || text.startsWith(u"my "_s) || text.startsWith(u"own "_s);
}

QStringList Reading::objectKeys(const Clause &clause, bool isMade)
{
    QStringList keys;
    for (const NounPhrase &object : clause.objects) {
        const Reference reference = nouns.read(object, isMade);
        if (reference.kind == Reference::Pronoun && !lastThing.isEmpty())
            keys.append(lastThing);
        else if (reference.kind == Reference::Named)
            keys.append(mention(reference, object, clause).key);
        else if (reference.kind == Reference::Actor && reference.key != "user"_L1)
            keys.append(personKey(reference));
    }
    keys.removeAll(QString());
    return keys;
}

QString Reading::personKey(const Reference &reference) const
{
    return draft.find(reference.key) ? reference.key : QString();
}

bool Reading::isOfThings(const QString &person) const
{
    return lexicon.isArchetype(person) && std::any_of(draft.words.begin(), draft.words.end(), [&](const QString &word) {
               return lexicon.parents(word).contains(person) || lexicon.parents(person).contains(word);
           });
}

Reference Reading::meant(const Reference &person) const
{
    const WordSense *sense = draft.find(person.key) ? nullptr : lexicon.sense(person.key, draft.words);
    Reference meant = person;
    if (sense && !sense->keepsName)
        meant.key = sense->things.constLast();
    return meant;
}

void Reading::noteQualifiers(const Clause &clause)
{
    for (const Complement &complement : clause.complements) {
        for (const NounPhrase &field : complement.phrases) {
            const bool isAmount =
                lexicon.isIn("generic"_L1, field.head()) && field.of.size() == 1; // "number of answers"
            if (complement.preposition == "by"_L1 && field.parts.size() > 1)
                draft.capabilities.last().parts.append(field); // "by kind of land (arable, pasture)"
            if (complement.preposition == "by"_L1 || complement.preposition == "per"_L1)
                draft.capabilities.last().fields.append((isAmount ? field.of.first() : field).phrase());
        }
    }
}

QString Reading::remarked(const Clause &clause)
{
    if (!clause.subjects.isEmpty() && !lastThing.isEmpty()) {
        const auto isRemarkable = [&](const auto &known) {
            return known->act.isEmpty() && known->actor == ActorKind::None && known->isCertain && !known->isPurpose &&
                   !lexicon.isIn("classifier"_L1, known->key) && !lexicon.isIn("deal"_L1, known->key);
        };
        const auto better = std::find_if(draft.things.crbegin(), draft.things.crend(), isRemarkable);
        const Thing *last = draft.find(lastThing);
        const bool isDeal =
            lexicon.isIn("deal"_L1, lastThing) ||
            (last && last->act.startsWith("act:"_L1)); // nobody reviews an order: it is about the product
        return isDeal && better != draft.things.crend() ? (*better)->key : lastThing;
    }
    for (auto hint = draft.hints.crbegin(); hint != draft.hints.crend(); ++hint) {
        const bool isSubject = lexicon.isArchetype(*hint) && lexicon.actor(*hint) == ActorKind::None &&
                               !lexicon.isIn("business"_L1, *hint) && *hint != "house"_L1 &&
                               (lexicon.thingsOfPlace(*hint).isEmpty() || lexicon.thingsOfPlace(*hint).contains(*hint));
        if (!isSubject)
            continue;
        Thing &subject = thing({.kind = Reference::Named, .key = *hint, .written = *hint});
        subject.isCertain = true;
        return subject.key;
    }
    for (auto known = draft.things.crbegin(); known != draft.things.crend(); ++known) {
        const bool isSubject = (*known)->act.isEmpty() && !(*known)->isPurpose &&
                               !lexicon.isIn("classifier"_L1, (*known)->key) && (*known)->actor == ActorKind::None;
        if (isSubject)
            return (*known)->key;
    }
    if (draft.asks("blog"_L1)) {
        Thing &post = thing({.kind = Reference::Named, .key = u"post"_s, .written = u"posts"_s});
        post.isCertain = true;
        return post.key;
    }
    return lastThing;
}

Thing *Reading::addAct(const QString &meaning, const QString &target, const Clause &clause)
{
    if (target.isEmpty())
        return nullptr;
    QString name = actName(meaning);
    for (const auto &known : draft.things) {
        if (known->act == meaning && known->target == target) {
            state(clause, meaning, meaning, known->key);
            if (!known->requirements.contains(requirementId))
                known->requirements.append(requirementId);
            isUnderstood = true;
            return known.get();
        }
    }
    Thing *known = draft.find(name);
    if (known && !known->act.isEmpty() && known->target != target) {
        name = target + u' ' + name;
        known = draft.find(name);
    }
    Thing &made = known ? *known : thing({.kind = Reference::Named, .key = name, .written = name});
    made.act = meaning;
    made.target = target;
    made.isCertain = true;
    if (clause.range)
        made.range = clause.range;
    if (!made.requirements.contains(requirementId))
        made.requirements.append(requirementId);
    state(clause, meaning, meaning, made.key);
    isUnderstood = true;
    return &made;
}

const CapabilityWord *Reading::deed(const Verb &verb, const NounPhrase &object) const
{
    const CapabilityWord *found = lexicon.capability(verb.base + u'+' + object.phrase());
    if (!found)
        found = lexicon.capability(verb.base + u'+' + object.head());
    return found ? found : lexicon.capability(verb.base + u' ' + object.phrase());
}

QString Reading::actName(const QString &meaning)
{
    if (meaning == "comment"_L1)
        return u"comment"_s;
    if (meaning == "rate"_L1)
        return u"rating"_s;
    if (meaning == "review"_L1)
        return u"review"_s;
    if (meaning == "favourite"_L1)
        return u"favourite"_s;
    if (meaning == "like"_L1)
        return u"like"_s;
    if (meaning == "follow"_L1)
        return u"follow"_s;
    if (meaning == "vote"_L1)
        return u"vote"_s;
    return lowerCamel(meaning.section(u':', 1)).toLower() == "adoptionrequest"_L1 ? u"adoption request"_s
                                                                                  : meaning.section(u':', 1).toLower();
}

bool Reading::isManyTarget(const QString &from, const QString &to) const
{
    const QStringList parents = lexicon.parents(from);
    if (parents.contains(to) || parents.contains(to + u'*'))
        return false;
    return lexicon.isIn("classifier"_L1, to.section(u' ', -1));
}

} // namespace autodevos
