// SPDX-License-Identifier: GPL-3.0-or-later
#include "agents/blueprint/language/predicateparser.h"

#include <algorithm>
#include <array>
#include <utility>

namespace autodevos::language {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostVerbs = 12; ///< that share their objects; who lists more is read as saying more

bool isDash(const Token &token)
{
    return token.isSymbol(u'-') || token.isSymbol(u'\u2013') || token.isSymbol(u'\u2014');
}

double numberOf(const Token &token)
{
    return QString(token.text).remove(u',').toDouble();
}

} // namespace

void PredicateParser::parsePredicate(Clause &clause)
{
    bool hasModal = false;
    bool hasBe = false;
    for (; !atEnd(); ++m_state.pos) {
        if (is(WordClass::Negation)) {
            clause.isNegated = true;
        } else if (is(WordClass::Modal) || at().is("do"_L1) || at().is("does"_L1)) {
            // "I want a shop": a wish for a thing, not for doing something
            if (isWish())
                break;
            hasModal = true;
        } else if (isPerfect() || isDuty()) {
            hasModal = true; // "has read the rules", "has to sign in"
        } else if (is(WordClass::Be)) {
            hasBe = true;
        } else if (at().is("able"_L1) || at().is("allowed"_L1) || at().is("to"_L1)) {
            hasModal = true;
            hasBe = false;
        } else if (is(WordClass::Adverb)) {
            clause.isOnly = clause.isOnly || at().is("only"_L1);
        } else {
            break;
        }
    }
    if (hasBe)
        parseAfterBe(clause);
    else
        parseVerbs(clause, hasModal);
}

void PredicateParser::parseComplements(Clause &clause)
{
    bool isReduced = false;
    while (!atEnd() && (is(WordClass::Preposition) || isReducedClause()) && !startsNewStatement()) {
        const qsizetype before = m_state.pos;
        if (isReducedClause()) {
            isReduced = clause.verbs.isEmpty();
            ++m_state.pos; // "books borrowed by members"
            continue;
        }
        parseComplement(clause, isReduced ? 1 : 0);
        if (m_state.pos == before)
            return;
    }
}

void PredicateParser::parseComplement(Clause &clause, qsizetype mostPhrases)
{
    const QString preposition = at().lower;
    if (skipCondition())
        return;
    ++m_state.pos;
    if (parseRange(clause, preposition))
        return;
    if (is(WordClass::Question)) {
        parseQuestion(clause);
        return;
    }
    if (opensParts(m_state.grammar.at(m_state.pos - 1)) && !clause.objects.isEmpty() &&
        !m_state.grammar.startsVerb(m_state.pos, Place::Clause, false)) {
        clause.objects.last().parts += m_phrases.parseList(1);
        return;
    }
    if (m_state.grammar.startsVerb(m_state.pos, Place::Clause, false) && preposition != "by"_L1)
        return; // "for managing books": a statement of its own
    if (preposition == "for"_L1 && isGerundWithObject()) {
        m_state.isVerbNext = true; // "for tracking income and expenses"
        return;
    }
    const bool isGrouping = preposition == "by"_L1 || preposition == "per"_L1;
    m_state.isPurpose =
        m_state.isFirst && m_state.isOpening && preposition != "with"_L1; // "a site for my bakery with …"
    Complement complement{.preposition = preposition};
    if (mostPhrases == 1) // "products made of materials, orders and invoices": the list is that of the products
        complement.phrases.append(m_phrases.parsePhrase(deepestList));
    else
        complement.phrases = m_phrases.parseList(1, isGrouping ? ListKind::Grouping : ListKind::Things);
    m_state.isPurpose = false;
    if (!complement.phrases.isEmpty())
        clause.complements.append(std::move(complement));
}

void PredicateParser::parseQuestion(Clause &clause)
{
    clause.isQuestion = true;
    ++m_state.pos;
    while (at().is("many"_L1) || at().is("much"_L1) || at().is("often"_L1))
        ++m_state.pos;
    const QVector<NounPhrase> asked = m_phrases.parseList(1);
    clause.objects += asked;
    if (is(WordClass::Be) || at().is("have"_L1)) {
        ++m_state.pos;
        clause.states = m_phrases.parseWords();
    }
}

void PredicateParser::takeColonParts(Clause &clause)
{
    if (!at().isSymbol(u':') || clause.objects.isEmpty())
        return;
    const qsizetype before = m_state.pos;
    ++m_state.pos;
    const qsizetype start = m_state.pos;
    const bool opensStatement = m_state.grammar.startsVerb(start, Place::Clause, true);
    QVector<NounPhrase> parts = opensStatement ? QVector<NounPhrase>() : m_phrases.parseList(1);
    if (parts.isEmpty() || m_state.grammar.continuesAsClause(start, m_state.pos))
        m_state.pos = before;
    else
        addParts(clause.objects.last(), parts);
}

void PredicateParser::addParts(NounPhrase &phrase, const QVector<NounPhrase> &parts)
{
    if (phrase.parts.isEmpty())
        phrase.bracketed = parts.size();
    phrase.parts += parts;
}

bool PredicateParser::skipCondition()
{
    static constexpr std::array words{"before"_L1, "after"_L1,  "until"_L1, "when"_L1,
                                      "while"_L1,  "unless"_L1, "once"_L1,  "if"_L1};
    const bool isCondition = std::any_of(words.begin(), words.end(), [&](auto word) { return at().is(word); });
    const qsizetype end = isCondition ? m_state.grammar.nounPhraseEnd(m_state.pos + 1) : m_state.pos;
    const bool isSubject = end > m_state.pos + 1 || is(WordClass::Pronoun, 1);
    const qsizetype verb = is(WordClass::Pronoun, 1) ? m_state.pos + 2 : end;
    const auto form = isCondition && m_state.grammar.isWord(verb) ? m_state.lexicon.verb(m_state.grammar.at(verb).lower)
                                                                  : std::nullopt;
    const bool isVerb = m_state.grammar.is(verb, WordClass::Be) || m_state.grammar.is(verb, WordClass::Modal) ||
                        (form && form->shape != VerbForm::Gerund);
    const auto last =
        isCondition && end > m_state.pos + 2 ? m_state.lexicon.verb(m_state.grammar.at(end - 1).lower) : std::nullopt;
    const bool isVerbInside =
        last && last->shape == VerbForm::ThirdPerson && m_state.grammar.is(end, WordClass::Pronoun);
    if (!isCondition || !isSubject || !(isVerb || isVerbInside)) // "when a lawnmower hits them"
        return false;
    while (!atEnd() && !at().isSymbol(u',') && !at().isSymbol(u';') && !at().isSymbol(u':'))
        ++m_state.pos;
    return true;
}

bool PredicateParser::isPlainInfinitive() const
{
    const auto form = m_state.grammar.isWord(m_state.pos + 1) ? m_state.lexicon.verb(at(1).lower) : std::nullopt;
    return form && form->shape == VerbForm::Base && m_state.grammar.isVerbMostly(m_state.pos + 1) &&
           (!form->verb->isNoun || at(2).kind == Token::Word);
}

bool PredicateParser::isDuty() const
{
    return (at().is("has"_L1) || at().is("have"_L1) || at().is("needs"_L1) || at().is("need"_L1)) && at(1).is("to"_L1);
}

bool PredicateParser::isPerfect() const
{
    const bool isHave = at().is("has"_L1) || at().is("have"_L1) || at().is("had"_L1);
    if (isHave && is(WordClass::Adverb, 1)) { // "people who have recently moved"
        const auto deed = m_state.grammar.isWord(m_state.pos + 2) ? m_state.lexicon.verb(at(2).lower) : std::nullopt;
        return deed && deed->shape == VerbForm::Past;
    }
    const auto form =
        isHave && m_state.grammar.isWord(m_state.pos + 1) ? m_state.lexicon.verb(at(1).lower) : std::nullopt;
    const bool isPast = form && (form->shape == VerbForm::Past || form->verb->base == "read"_L1);
    return isPast && (is(WordClass::Determiner, 2) || is(WordClass::Preposition, 2) || is(WordClass::Be, 1));
}

bool PredicateParser::isWish() const
{
    const bool isWishWord = at().is("want"_L1) || at().is("wants"_L1);
    return isWishWord && !at(1).is("to"_L1);
}

void PredicateParser::parseAfterBe(Clause &clause)
{
    const auto form = m_state.grammar.isWord(m_state.pos) ? m_state.lexicon.verb(at().lower) : std::nullopt;
    const bool isListed = m_state.grammar.isSeparator(m_state.pos + 1) || at(1).kind == Token::End;
    const bool isProgressive = form && form->shape == VerbForm::Gerund && !isListed;
    const bool isPassive = form && form->shape == VerbForm::Past && !(isListed && clause.isQuestion);
    if (isPassive || isProgressive) {
        parseVerbs(clause, true);
        for (Verb &verb : clause.verbs)
            verb.isPassive = isPassive;
        if (isPassive)
            turnPassive(clause);
        return;
    }
    clause.verbs.append({.base = u"be"_s, .meaning = u"be"_s});
    const qsizetype start = m_state.pos;
    clause.states = m_phrases.parseWords();
    const qsizetype end = m_state.pos;
    m_state.pos = start;
    clause.objects = m_phrases.parseList(1);
    m_state.pos = std::max(m_state.pos, end);
    parseComplements(clause);
}

void PredicateParser::turnPassive(Clause &clause)
{
    QVector<NounPhrase> done = clause.subjects;
    clause.subjects.clear();
    for (const Complement &complement : clause.complements) {
        if (complement.preposition == "by"_L1)
            clause.subjects = complement.phrases;
    }
    clause.objects = done + clause.objects;
}

void PredicateParser::parseVerbs(Clause &clause, bool afterModal)
{
    bool isFirst = true;
    bool isClosed = false; // "rate and comment, generate a list": after "and" a comma begins something else
    while (!atEnd()) {
        if (!takeVerb(clause, isFirst ? afterModal || true : true))
            break;
        isFirst = false;
        const QString meaning = clause.verbs.last().meaning;
        if (meaning == "register"_L1 || meaning == "login"_L1 || clause.verbs.size() > mostVerbs || !nextVerbShares())
            break;
        const bool hasAnd = is(WordClass::Conjunction) || is(WordClass::Conjunction, 1);
        if (isClosed && !hasAnd)
            break;
        isClosed = hasAnd;
        m_state.pos = m_state.grammar.afterSeparator(m_state.pos);
    }
    if (!clause.verbs.isEmpty() && clause.verbs.last().base.endsWith(u" to"_s) && isPlainVerb()) {
        clause.verbs.removeLast(); // "apply to adopt animals" is about adopting
        return parseVerbs(clause, true);
    }
    if (!clause.verbs.isEmpty() && (clause.verbs.last().meaning == "help"_L1 || wantsSomebody(clause)))
        return parseHelp(clause);
    while (is(WordClass::Adverb))
        ++m_state.pos;
    if (opensActivity(clause)) {
        m_state.isVerbNext = true; // "should support booking rooms and paying": statements of their own
        return;
    }
    const bool isForOneself =
        at().is("me"_L1) || at().is("us"_L1) || at().is("themselves"_L1) || at().is("yourself"_L1);
    if (isForOneself && m_state.grammar.nounPhraseEnd(m_state.pos + 1) > m_state.pos + 1)
        ++m_state.pos; // "build me a shop"
    if (is(WordClass::Question))
        parseQuestion(clause);
    else if (!opensParts(at()) || clause.does("have"_L1) || clause.does("contain"_L1))
        clause.objects = m_phrases.parseList(0);
    takeParticle(clause);
    parseComplements(clause);
    if (!clause.does("build"_L1) && !clause.does("want"_L1))
        takeColonParts(clause);
}

bool PredicateParser::opensActivity(const Clause &clause) const
{
    const bool isFrame = clause.does("contain"_L1) || clause.does("help"_L1) || clause.does("have"_L1);
    return isFrame && (isGerundWithObject() || m_state.grammar.startsVerb(m_state.pos, Place::Clause, false)) &&
           m_state.lexicon.verb(at().lower)->shape == VerbForm::Gerund;
}

void PredicateParser::takeParticle(Clause &clause)
{
    const VerbEntry *entry =
        clause.verbs.size() == 1 ? m_state.lexicon.phrasalVerb(clause.verbs.constFirst().base, at().lower) : nullptr;
    const bool isAlone =
        m_state.grammar.isSeparator(m_state.pos + 1) || at(1).kind == Token::End || is(WordClass::Preposition, 1);
    if (!entry || clause.objects.isEmpty() || !isAlone)
        return;
    clause.verbs.last() = {.base = entry->base, .meaning = entry->meaning};
    const QString word = entry->base.section(u' ', 0, 0);
    ++m_state.pos;
    const VerbEntry *also =
        m_state.grammar.isSeparator(m_state.pos) ? m_state.lexicon.phrasalVerb(word, at(1).lower) : nullptr;
    if (also) {
        clause.verbs.append({.base = also->base, .meaning = also->meaning});
        m_state.pos += 2;
    }
}

bool PredicateParser::wantsSomebody(const Clause &clause) const
{
    const qsizetype end = m_state.grammar.nounPhraseEnd(m_state.pos);
    return clause.verbs.last().meaning == "want"_L1 && end > m_state.pos && m_state.grammar.at(end).is("to"_L1) &&
           m_state.grammar.actorAt(m_state.pos, end) != ActorKind::None;
}

bool PredicateParser::isPlainVerb() const
{
    const auto form = m_state.grammar.isWord(m_state.pos) ? m_state.lexicon.verb(at().lower) : std::nullopt;
    return form && form->shape == VerbForm::Base && !form->verb->isNoun && !form->verb->base.isEmpty();
}

bool PredicateParser::nextVerbShares() const
{
    if (!m_state.grammar.isSeparator(m_state.pos))
        return false;
    qsizetype next = m_state.grammar.afterSeparator(m_state.pos);
    if (m_state.grammar.is(next, WordClass::Modal))
        return false;
    const auto form =
        m_state.grammar.isWord(next) ? m_state.lexicon.verb(m_state.grammar.at(next).lower) : std::nullopt;
    if (!form || m_state.grammar.is(next, WordClass::Be))
        return false;
    // A verb that brings its own object ends with it; then the verbs before it had none and share it.
    return m_state.grammar.startsVerb(next, Place::AfterModal, true) &&
           m_state.grammar.at(next + 1).kind != Token::Hex && form->verb->meaning != "register"_L1;
}

bool PredicateParser::takeVerb(Clause &clause, bool isSure)
{
    const auto form = m_state.grammar.isWord(m_state.pos) ? m_state.lexicon.verb(at().lower) : std::nullopt;
    if (!form && isSure && clause.verbs.isEmpty() && hasActor() && !m_state.lexicon.isEnglish(at().lower) &&
        m_state.grammar.isWord(m_state.pos)) {
        clause.verbs.append({.base = at().lower, .meaning = u"other"_s});
        ++m_state.pos;
        return true;
    }
    if (!form || !isSure)
        return false;
    if (const VerbEntry *two = m_state.lexicon.phrasalVerb(at().lower, at(1).lower)) {
        const QString longer = two->base.section(u' ', 1) + u' ' + at(2).lower;
        const VerbEntry *three = m_state.lexicon.phrasalVerb(at().lower, longer);
        const VerbEntry *entry = three ? three : two;
        startSeries(clause, *form);
        clause.verbs.append({.base = entry->base, .meaning = entry->meaning});
        const QString word = at().lower;
        m_state.pos += entry->base.count(u' ') + 1;
        if (const VerbEntry *also = m_state.lexicon.phrasalVerb(word, at(1).lower);
            also && m_state.grammar.isSeparator(m_state.pos)) {
            clause.verbs.append({.base = also->base, .meaning = also->meaning}); // "clock in and out"
            m_state.pos += 2;
        }
        return true;
    }
    startSeries(clause, *form);
    const bool isWished =
        form->verb->base == "like"_L1 && (at(-1).is("would"_L1) || at(-1).is("i'd"_L1) || at(-1).is("we'd"_L1));
    clause.verbs.append({.base = form->verb->base.isEmpty() ? at().lower : form->verb->base,
                         .meaning = isWished ? u"want"_s : form->verb->meaning});
    ++m_state.pos;
    return true;
}

void PredicateParser::startSeries(const Clause &clause, const VerbForm &form)
{
    const QString &meaning = form.verb->meaning;
    const bool isOrder =
        meaning == "build"_L1 || meaning == "want"_L1 || meaning == "need"_L1 ||
        (form.shape == VerbForm::Base && clause.subjects.isEmpty() && m_state.isFirst && m_state.isOpening);
    if (clause.verbs.isEmpty() && form.shape != VerbForm::Past && !isOrder && meaning != "have"_L1 &&
        meaning != "contain"_L1 && meaning != "help"_L1)
        m_state.series.insert(form.shape);
}

void PredicateParser::parseHelp(Clause &clause)
{
    const QVector<NounPhrase> who = m_phrases.parseList(1);
    const bool isSomebody =
        std::any_of(who.begin(), who.end(), [&](const NounPhrase &phrase) { return isActor(phrase); });
    if (at().is("to"_L1))
        ++m_state.pos;
    if (isSomebody) {
        m_state.carry = who;
        clause.subjects = who;
        clause.verbs.clear();
        const bool denied = clause.isNegated;
        parsePredicate(clause);
        clause.isNegated = clause.isNegated || denied;
    } else {
        clause.objects = who;
        parseComplements(clause);
    }
}

bool PredicateParser::isReducedClause() const
{
    const auto form = m_state.grammar.isWord(m_state.pos) ? m_state.lexicon.verb(at().lower) : std::nullopt;
    return form && form->shape == VerbForm::Past && is(WordClass::Preposition, 1);
}

bool PredicateParser::startsNewStatement() const
{
    return at().is("where"_L1) || at().is("when"_L1) || at().is("while"_L1) || at().is("if"_L1) || at().is("so"_L1) ||
           at().is("because"_L1) || at().is("since"_L1) || at().is("unless"_L1) ||
           (at().is("to"_L1) && m_state.grammar.startsVerb(m_state.pos + 1, Place::AfterModal, true) &&
            m_state.grammar.nounPhraseEnd(m_state.pos + 1) == m_state.pos + 1) ||
           (at().is("to"_L1) && isPlainInfinitive());
}

bool PredicateParser::isGerundWithObject() const
{
    const auto form = m_state.grammar.isWord(m_state.pos) ? m_state.lexicon.verb(at().lower) : std::nullopt;
    if (!form || form->shape != VerbForm::Gerund || !m_state.grammar.isWord(m_state.pos + 1))
        return false;
    const bool isSure =
        form->isListed || is(WordClass::Determiner, 1) || m_state.grammar.isPluralPhrase(m_state.pos + 1);
    if (!isSure) // "a quiz app for driving theory"
        return false;
    const QString pair = at().lower + u' ' + m_state.lexicon.singular(at(1).lower);
    return m_state.grammar.nounPhraseEnd(m_state.pos + 1) > m_state.pos + 1 && !m_state.lexicon.isArchetype(pair) &&
           !m_state.grammar.namesField(m_state.pos, pair) && !m_state.grammar.describesApp(m_state.pos);
}

bool PredicateParser::parseRange(Clause &clause, const QString &preposition)
{
    if (at().kind != Token::Number)
        return false;
    const bool isRange = (at(1).is("to"_L1) || at(1).is("and"_L1) || at(1).is("through"_L1) || isDash(at(1))) &&
                         at(2).kind == Token::Number;
    if (!isRange) {
        if (preposition == "of"_L1 || !m_state.grammar.isWord(m_state.pos + 1))
            ++m_state.pos;
        return false;
    }
    clause.range = Range{numberOf(at()), numberOf(at(2))};
    m_state.pos += 3;
    if (m_state.grammar.nounPhraseEnd(m_state.pos) > m_state.pos)
        clause.complements.append({.preposition = u"unit"_s, .phrases = {m_phrases.parsePhrase(deepestList)}});
    return true;
}

} // namespace autodevos::language
