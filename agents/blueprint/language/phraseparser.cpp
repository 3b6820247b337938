// SPDX-License-Identifier: GPL-3.0-or-later
#include "agents/blueprint/language/phraseparser.h"

#include <algorithm>
#include <array>
#include <utility>

namespace autodevos::language {

using namespace Qt::StringLiterals;

namespace {

bool isOpenBracket(const Token &token)
{
    return token.isSymbol(u'(') || token.isSymbol(u'[') || token.isSymbol(u'{');
}

bool isCloseBracket(const Token &token)
{
    return token.isSymbol(u')') || token.isSymbol(u']') || token.isSymbol(u'}');
}

bool isDash(const Token &token)
{
    return token.isSymbol(u'-') || token.isSymbol(u'\u2013') || token.isSymbol(u'\u2014');
}

double valueOf(const QString &word)
{
    static const QStringList numbers{u"zero"_s,  u"one"_s,   u"two"_s,  u"three"_s, u"four"_s,   u"five"_s,  u"six"_s,
                                     u"seven"_s, u"eight"_s, u"nine"_s, u"ten"_s,   u"eleven"_s, u"twelve"_s};
    const qsizetype value = numbers.indexOf(word);
    return value < 0 ? 100 : static_cast<double>(value);
}

double numberOf(const Token &token)
{
    return QString(token.text).remove(u',').toDouble();
}

} // namespace

QVector<NounPhrase> PhraseParser::parseList(int depth, ListKind kind)
{
    QVector<NounPhrase> phrases;
    bool isClosed = false;
    while (!atEnd()) {
        while (is(WordClass::Adverb) && !is(WordClass::Modal, 1))
            ++m_state.pos;
        NounPhrase phrase = parsePhrase(depth);
        if (phrase.isEmpty() && !phrase.isPronoun)
            break;
        phrases.append(std::move(phrase));
        if (depth > 0 && kind != ListKind::Grouping)
            skipModifier(phrases.last(), depth);
        if (!m_state.grammar.isSeparator(m_state.pos))
            break;
        const bool closes = m_state.grammar.separatorCloses(m_state.pos);
        const qsizetype next = m_state.grammar.afterSeparator(m_state.pos);
        const bool isOutside = isClosed && depth > 0 && (!closes || at().isSymbol(u','));
        if (isOutside || !goesOn(next, depth) || endsList(next, kind, phrases))
            break;
        isClosed = isClosed || closes;
        m_state.pos = next;
    }
    return phrases;
}

NounPhrase PhraseParser::parsePhrase(int depth)
{
    NounPhrase phrase;
    const qsizetype first = m_state.pos;
    if (const qsizetype after = m_state.grammar.afterComparison(m_state.pos); after != m_state.pos) {
        phrase.limit = at().lower == "at"_L1 ? at(1).lower : at().lower;
        m_state.pos = after;
    }
    if (is(WordClass::Pronoun)) {
        phrase.isPronoun = true;
        phrase.words = {at().lower};
        phrase.written = at().text;
        ++m_state.pos;
        phrase.span = spanFrom(first);
        return phrase;
    }
    takeDeterminers(phrase);
    const qsizetype start = m_state.pos;
    const qsizetype end = std::max(start, m_state.grammar.nounPhraseEnd(start));
    takeWords(phrase, start, end);
    if (phrase.words.isEmpty() && !phrase.isPronoun) {
        m_state.pos = first;
        return {};
    }
    phrase.span = spanFrom(first);
    takeAttachments(phrase, depth);
    phrase.span = spanFrom(first);
    return phrase;
}

QStringList PhraseParser::parseWords()
{
    QStringList states;
    while (!atEnd() && states.size() < 20) {
        QStringList words;
        while (!atEnd() && !m_state.grammar.isSeparator(m_state.pos) && at().kind != Token::Symbol &&
               words.size() < 5) {
            const bool endsHere =
                !words.isEmpty() && ((is(WordClass::Preposition) && words.size() > 1) || is(WordClass::Relative) ||
                                     is(WordClass::Modal) || is(WordClass::Be));
            if (endsHere)
                return states << words.join(u' ');
            if (!is(WordClass::Determiner) && !at().is("either"_L1) && !at().is("one"_L1))
                words.append(at().text);
            ++m_state.pos;
        }
        if (words.isEmpty())
            break;
        states.append(words.join(u' '));
        if (!m_state.grammar.isSeparator(m_state.pos))
            break;
        const qsizetype next = m_state.grammar.afterSeparator(m_state.pos);
        if (m_state.grammar.startsVerb(next, Place::List, hasActor()) &&
            m_state.grammar.nounPhraseEnd(next + 1) > next + 1)
            break;
        m_state.pos = next;
    }
    return states;
}

bool PhraseParser::endsList(qsizetype next, ListKind kind, const QVector<NounPhrase> &phrases) const
{
    const QString last = m_state.lexicon.singular(m_state.grammar.at(next).lower);
    if (kind == ListKind::Grouping && !m_state.lexicon.exactFieldSpecification(last).isEmpty())
        return false; // "by location and dates"
    if (kind == ListKind::Grouping)
        return (!phrases.constLast().isPlural && m_state.grammar.isPluralPhrase(next)) ||
               m_state.grammar.opensThing(next);
    const bool areThings = phrases.constFirst().isPlural && m_state.lexicon.isArchetype(phrases.constFirst().phrase());
    if (kind != ListKind::Parts || !at().isSymbol(u',') || areThings) // "events with tasks, budgets and vendors"
        return false;
    return m_state.grammar.opensThing(next);
}

bool PhraseParser::goesOn(qsizetype next, int depth) const
{
    const bool opensVerb =
        m_state.grammar.startsVerb(next, Place::List, hasActor()) || (isSeriesVerb(next) && !isAddress(next, depth));
    if ((opensVerb && !isLastPart(next, depth)) || m_state.grammar.at(next).is("nobody"_L1))
        return false;
    const qsizetype end = m_state.grammar.nounPhraseEnd(next);
    if (end == next)
        return m_state.grammar.is(next, WordClass::Pronoun) && depth == 0 ? false : false;
    const bool opensStatement = m_state.grammar.continuesAsClause(next, end);
    if (!opensStatement)
        return true;
    // "users and admins can …": at the start of a sentence the list itself is the subject
    return depth == 0 && m_state.carry.isEmpty() && m_state.grammar.actorAt(next, end) != ActorKind::None &&
           !m_state.grammar.at(m_state.pos).isSymbol(u',');
}

/// "with name, address and email, create an invoice": what stands between "and" and a comma ends the list.
bool PhraseParser::isLastPart(qsizetype i, int depth) const
{
    const auto form = m_state.lexicon.verb(m_state.grammar.at(i).lower);
    return depth > 0 && form && form->shape == VerbForm::Base && form->verb->isNoun &&
           m_state.grammar.separatorCloses(m_state.pos) && m_state.grammar.at(i + 1).isSymbol(u',');
}

/// "with their name, email and message": values, although they can be verbs.
bool PhraseParser::isAddress(qsizetype i, int depth) const
{
    const auto form = m_state.lexicon.verb(m_state.grammar.at(i).lower);
    return depth > 0 && form && form->verb->meaning == "send"_L1 && m_state.grammar.isSeparator(m_state.pos);
}

void PhraseParser::skipModifier(NounPhrase &phrase, int depth)
{
    static constexpr std::array inside{"at"_L1, "for"_L1,  "from"_L1,    "in"_L1,     "about"_L1,
                                       "on"_L1, "over"_L1, "between"_L1, "during"_L1, "across"_L1};
    const bool isModifier = std::any_of(inside.begin(), inside.end(), [&](auto word) { return at().is(word); });
    if (!isModifier || !is(WordClass::Preposition) || at(1).kind == Token::Number)
        return;
    const qsizetype before = m_state.pos;
    const qsizetype first = m_state.grammar.at(m_state.pos).offset;
    ++m_state.pos;
    const NounPhrase modifier = parsePhrase(deepestList);
    const bool goesOnAfter = !modifier.isEmpty() && !modifier.isPronoun && m_state.grammar.isSeparator(m_state.pos) &&
                             goesOn(m_state.grammar.afterSeparator(m_state.pos), depth);
    if (!goesOnAfter)
        m_state.pos = before;
    else if (phrase.span.offset < first)
        phrase.span.length = modifier.span.end() - phrase.span.offset;
}

void PhraseParser::takeDeterminers(NounPhrase &phrase)
{
    for (; !atEnd(); ++m_state.pos) {
        const bool isOrdinal = at().is("next"_L1) || at().is("last"_L1) || at().is("past"_L1) || at().is("first"_L1);
        if (isOrdinal && at(1).kind == Token::Number)
            continue; // "the next 30 days"
        if (at().kind == Token::Number) {
            if ((at(1).is("to"_L1) || isDash(at(1))) && at(2).kind == Token::Number) {
                phrase.range = Range{numberOf(at()), numberOf(at(2))};
                m_state.pos += 2;
            }
            phrase.quantifier = at().lower;
        } else if (is(WordClass::Number) && at(1).is("to"_L1) && is(WordClass::Number, 2)) {
            phrase.quantifier = at(2).lower; // "two to ten options"
            phrase.range = Range{valueOf(at().lower), valueOf(at(2).lower)};
            m_state.pos += 2;
        } else if (is(WordClass::Quantifier) || is(WordClass::Number) || is(WordClass::Negation)) {
            phrase.quantifier = at().lower;
        } else if (is(WordClass::Determiner)) {
            phrase.hasDeterminer = true;
        } else if (!at().isSymbol(u'"') && !at().isSymbol(u'\u201c') && !at().isSymbol(u'\'')) {
            break;
        }
        // "each of the tasks", "a lot of"
        if (at(1).is("of"_L1) && !phrase.quantifier.isEmpty())
            ++m_state.pos;
    }
}

void PhraseParser::takeWords(NounPhrase &phrase, qsizetype start, qsizetype end)
{
    QStringList written;
    for (m_state.pos = start; m_state.pos < end; ++m_state.pos) {
        QString word = at().lower;
        if (word.endsWith(u"'s"_s))
            word.chop(2);
        else if (word.endsWith(u'\''))
            word.chop(1);
        phrase.words.append(word);
        written.append(at().text);
    }
    if (phrase.words.isEmpty())
        return;
    if (isDatedPast()) { // "joined on", "paid on" in a list of fields
        phrase.words.append(at().lower);
        written.append(at().text);
        phrase.written = written.join(u' ');
        ++m_state.pos;
        return;
    }
    const QString head = phrase.words.last();
    phrase.isPlural = m_state.lexicon.isPlural(head);
    phrase.words.last() = m_state.lexicon.singular(head);
    phrase.written = written.join(u' ');
    if (at().isSymbol(u'"') || at().isSymbol(u'\u201d'))
        ++m_state.pos;
}

bool PhraseParser::isDatedPast() const
{
    const auto form = m_state.lexicon.verb(at(-1).lower);
    const bool isAfter = at().is("on"_L1) || at().is("at"_L1) || at().is("by"_L1);
    return form && form->shape == VerbForm::Past && isAfter &&
           (m_state.grammar.isSeparator(m_state.pos + 1) || at(1).kind == Token::End || isCloseBracket(at(1)));
}

void PhraseParser::skipName()
{
    if (!m_state.grammar.namesNext(m_state.pos))
        return;
    const qsizetype before = m_state.pos++;
    const bool isQuoted = isQuote(at());
    if (isQuoted) {
        for (++m_state.pos; !atEnd() && !isQuote(at()); ++m_state.pos) {
        }
        ++m_state.pos;
        return;
    }
    const auto isNamePart = [&] {
        return (m_state.grammar.isWord(m_state.pos) && at().text.at(0).isUpper()) ||
               (at().isSymbol(u'&') && m_state.grammar.isWord(m_state.pos + 1) && at(1).text.at(0).isUpper());
    };
    while (isNamePart())
        ++m_state.pos;
    if (m_state.pos == before + 1)
        m_state.pos = before;
}

bool PhraseParser::isQuote(const Token &token)
{
    return token.isSymbol(u'"') || token.isSymbol(u'\'') || token.isSymbol(u'\u201c') || token.isSymbol(u'\u201d') ||
           token.isSymbol(u'\u2019') || token.isSymbol(u'\u2018');
}

void PhraseParser::takeAttachments(NounPhrase &phrase, int depth)
{
    skipName();
    if (m_state.grammar.isPostponed(m_state.pos)) {
        m_state.pos += 2;
        (void)parsePhrase(deepestList); // "available for adoption"
    }
    if (m_state.pos > 0 && m_state.grammar.opensOptions(m_state.pos - 1))
        return takeEnumeration(phrase);
    if (isOpenBracket(at()))
        takeBracket(phrase, depth);
    takeUnit(phrase, depth);
    if (at().is("of"_L1) && !is(WordClass::Question, 1) && depth < deepestList) {
        const qsizetype before = m_state.pos;
        ++m_state.pos;
        NounPhrase of = parsePhrase(depth + 1);
        if (of.isEmpty() || of.isPronoun)
            m_state.pos = before;
        else
            takeOf(phrase, std::move(of));
    }
    if (depth >= deepestList)
        return;
    const bool isSuchAs = (at().is("such"_L1) && at(1).is("as"_L1)) || at().is("like"_L1) || at().is("namely"_L1) ||
                          at().is("e.g."_L1) || at().is("i.e."_L1);
    const qsizetype opening = at().is("such"_L1) ? 2 : 1;
    const bool isWith = opensParts(at()) && !is(WordClass::Question, 1) &&
                        !m_state.grammar.startsVerb(m_state.pos + 1, Place::List, false);
    const bool isCommaIncluding = at().isSymbol(u',') && at(1).is("including"_L1);
    if (isSuchAs || isWith) {
        m_state.pos += opening;
        const bool isApp = m_state.lexicon.isIn("app"_L1, phrase.head()) || std::exchange(m_state.isPurpose, false) ||
                           (m_state.isFirst && depth == 0 && !m_state.afterColon);
        QVector<NounPhrase> listed = parseList(depth + 1, isWith && !isApp ? ListKind::Parts : ListKind::Things);
        for (NounPhrase &part : listed)
            part.isExample = isSuchAs;
        phrase.parts += listed;
    } else if (isCommaIncluding) {
        m_state.pos += 2;
        phrase.parts += parseList(depth + 1);
    } else if (at().isSymbol(u':') && depth > 0 && !(m_state.isFirst && m_state.isOpening)) {
        takeOptions(phrase);
    }
}

void PhraseParser::takeEnumeration(NounPhrase &phrase)
{
    if (at().isSymbol(u':'))
        ++m_state.pos;
    phrase.hasOptions = true;
    bool isLast = false;
    while (!atEnd() && phrase.parts.size() < 20) {
        const NounPhrase option = parseOption();
        if (option.isEmpty())
            return;
        phrase.parts.append(option);
        if (isLast || !m_state.grammar.isSeparator(m_state.pos))
            return;
        const qsizetype next = m_state.grammar.afterSeparator(m_state.pos);
        isLast = m_state.grammar.separatorCloses(m_state.pos);
        if (m_state.grammar.startsVerb(next, Place::List, true) || isSeriesVerb(next))
            return;
        m_state.pos = next;
    }
}

NounPhrase PhraseParser::parseOption()
{
    NounPhrase option;
    const qsizetype first = m_state.pos;
    QStringList written;
    while (!atEnd() && !m_state.grammar.isSeparator(m_state.pos) && at().kind != Token::Symbol && written.size() < 6) {
        if (is(WordClass::Relative) || (is(WordClass::Modal) && !is(WordClass::Determiner, -1)))
            break;
        const bool isLed = written.size() == 1 && is(WordClass::Determiner); // "in the can"
        if (!written.isEmpty() && !isLed && is(WordClass::Preposition) && !parseOptionRange(option))
            break;
        if (atEnd() || m_state.grammar.isSeparator(m_state.pos))
            break;
        const bool isLetter =
            at().text == "A"_L1 && (m_state.grammar.isSeparator(m_state.pos + 1) || isCloseBracket(at(1)));
        if (!is(WordClass::Determiner) || !written.isEmpty() || isLetter) { // "class A, B or C"
            option.words.append(at().lower);
            written.append(at().text);
        }
        ++m_state.pos;
    }
    option.written = written.join(u' ');
    option.span = spanFrom(first);
    return option;
}

bool PhraseParser::parseOptionRange(NounPhrase &option)
{
    if (!isNumber(1) || !at(2).is("to"_L1) || !isNumber(3))
        return false;
    option.range = Range{numberAt(1), numberAt(3)};
    m_state.pos += 4;
    return true;
}

bool PhraseParser::isNumber(qsizetype ahead) const
{
    return at(ahead).kind == Token::Number || is(WordClass::Number, ahead);
}

double PhraseParser::numberAt(qsizetype ahead) const
{
    return at(ahead).kind == Token::Number ? numberOf(at(ahead)) : valueOf(at(ahead).lower);
}

void PhraseParser::takeUnit(NounPhrase &phrase, int depth)
{
    const bool isOfStars = depth == 0 && at(4).lower.startsWith("star"_L1); // "rate them from 1 to 5 stars"
    const bool isRange = !isOfStars && (at().is("from"_L1) || at().is("between"_L1)) && isNumber(1) &&
                         (at(2).is("to"_L1) || at(2).is("and"_L1)) && isNumber(3);
    if (isRange) { // "a level from 1 to 10", "from one to ten"
        phrase.range = Range{numberAt(1), numberAt(3)};
        m_state.pos += 4;
        if (m_state.lexicon.isIn("unit"_L1, at().lower))
            ++m_state.pos;
    }
    const int power = at(1).is("square"_L1) || at(1).is("cubic"_L1) ? 1 : 0;
    if (!at().is("in"_L1) || !(m_state.lexicon.isIn("unit"_L1, at(1 + power).lower) || isCounted()))
        return;
    phrase.unit = (power ? at(1).lower + u' ' : QString()) + at(1 + power).lower;
    m_state.pos += 2 + power;
    if (isOpenBracket(at()))
        takeBracket(phrase, depth);
}

bool PhraseParser::isCounted() const
{
    const QString one = m_state.lexicon.singular(at(1).lower);
    return m_state.lexicon.isPlural(at(1).lower) && !m_state.lexicon.isArchetype(one) &&
           !m_state.lexicon.isPerson(one) && !m_state.lexicon.capability(one) &&
           m_state.lexicon.exactFieldSpecification(one).isEmpty() && m_state.grammar.isSeparator(m_state.pos + 2);
}

void PhraseParser::takeOptions(NounPhrase &phrase)
{
    const qsizetype before = m_state.pos;
    ++m_state.pos;
    const qsizetype end = m_state.grammar.nounPhraseEnd(m_state.pos);
    const bool opensStatement = m_state.grammar.startsVerb(m_state.pos, Place::Clause, true) ||
                                m_state.grammar.continuesAsClause(m_state.pos, end);
    if (!opensStatement)
        phrase.parts += parseList(deepestList);
    phrase.bracketed = phrase.parts.size();
    if (phrase.parts.isEmpty())
        m_state.pos = before;
}

void PhraseParser::takeOf(NounPhrase &phrase, NounPhrase of)
{
    phrase.written += u" of "_s + of.written;
    of.hasOptions = of.hasOptions || (of.parts.size() > 1 && m_state.lexicon.isIn("enumerator"_L1, of.head()));
    if (of.hasOptions) { // "soldiers of four races: Humans, Elves": what a soldier may be
        of.isPlural = false;
        phrase.parts.append(std::move(of));
        return;
    }
    phrase.parts += of.parts;
    phrase.of.append(std::move(of));
}

void PhraseParser::takeBracket(NounPhrase &phrase, int depth)
{
    const bool isFirst = phrase.parts.isEmpty();
    ++m_state.pos;
    while (!atEnd() && !isCloseBracket(at())) {
        const qsizetype before = m_state.pos;
        if (at().kind == Token::Number && (isDash(at(1)) || at(1).is("to"_L1)) && at(2).kind == Token::Number) {
            phrase.range = Range{numberOf(at()), numberOf(at(2))};
            m_state.pos += 3;
            continue;
        }
        if (m_state.grammar.isSeparator(m_state.pos) || at().kind == Token::Symbol || is(WordClass::Adverb)) {
            m_state.pos += isOpenBracket(at()) ? 0 : 1;
            if (m_state.pos != before)
                continue;
        }
        NounPhrase part = parseBracketItem(depth);
        if (!part.isEmpty())
            phrase.parts.append(std::move(part));
        if (m_state.pos == before)
            ++m_state.pos;
    }
    if (isCloseBracket(at()))
        ++m_state.pos;
    if (isFirst)
        phrase.bracketed = phrase.parts.size();
}

NounPhrase PhraseParser::parseBracketItem(int depth)
{
    NounPhrase item;
    const qsizetype first = m_state.pos;
    QStringList written;
    while (!atEnd() && !m_state.grammar.isSeparator(m_state.pos) && !isCloseBracket(at()) && !isOpenBracket(at()) &&
           !at().isSymbol(u';') && !at().isSymbol(u':') && written.size() < 6) {
        const bool isLeading = written.isEmpty() && is(WordClass::Determiner);
        if (at().kind != Token::Symbol && !isLeading) {
            item.words.append(at().lower);
            written.append(at().text);
        }
        ++m_state.pos;
    }
    if (item.words.isEmpty())
        return {};
    item.isPlural = m_state.lexicon.isPlural(item.words.last());
    item.words.last() = m_state.lexicon.singular(item.words.last());
    item.written = written.join(u' ');
    if (isOpenBracket(at()) && depth < deepestList) {
        takeBracket(item, depth + 1);
    } else if (at().isSymbol(u':') && depth < deepestList) {
        // "priority: low, medium, high; …": its options go on to the next semicolon or the end of the bracket
        ++m_state.pos;
        while (!atEnd() && !isCloseBracket(at()) && !at().isSymbol(u';')) {
            const qsizetype before = m_state.pos;
            m_state.pos = m_state.grammar.afterSeparator(m_state.pos);
            NounPhrase option = parseBracketItem(deepestList);
            if (!option.isEmpty())
                item.parts.append(std::move(option));
            if (m_state.pos == before)
                ++m_state.pos;
        }
    }
    item.span = spanFrom(first);
    return item;
}

} // namespace autodevos::language
