// SPDX-License-Identifier: GPL-3.0-or-later
#include "agents/blueprint/language/parser.h"

#include "agents/blueprint/language/predicateparser.h"

#include <algorithm>
#include <utility>

namespace autodevos::language {

using namespace Qt::StringLiterals;

namespace {

/// Reads sentences and clauses by recursive descent; phrases and predicates have parsers of their own.
class Parser : Cursor {
public:
    explicit Parser(ParseState &state)
        : Cursor(state)
        , m_phrases(state)
        , m_predicates(state)
    {
    }

    QVector<Sentence> run()
    {
        QVector<Sentence> sentences;
        while (m_state.pos < m_state.tokens.size()) {
            if (at().kind == Token::End) {
                ++m_state.pos;
                continue;
            }
            Sentence sentence = parseSentence();
            if (sentence.span.length > 0)
                sentences.append(std::move(sentence));
            m_state.isFirst = m_state.isFirst && sentences.isEmpty();
        }
        return sentences;
    }

private:
    Sentence parseSentence()
    {
        Sentence sentence{.isItem = at().startsItem};
        const qsizetype first = m_state.pos;
        m_state.carry.clear();
        m_state.afterColon = false;
        m_state.series.clear();
        m_state.last = {};
        while (!atEnd()) {
            const qsizetype before = m_state.pos;
            m_state.isOpening = sentence.clauses.isEmpty();
            parseClause(sentence.clauses);
            if (m_state.pos == before)
                ++m_state.pos;
        }
        sentence.span = spanFrom(first);
        return sentence;
    }

    void skipNoise()
    {
        for (; !atEnd(); ++m_state.pos) {
            if (at().isSymbol(u':')) {
                m_state.afterColon = true;
                m_state.carry.clear();
                if (!m_state.last.isEmpty() && isActor(m_state.last) && m_state.isBareLead)
                    m_state.carry = {m_state.last}; // "Passengers: search crossings, book"
                m_state.series.clear();
            }
            if (at().is("to"_L1)) { // "a tool for teachers to record grades"
                m_state.isVerbNext = m_predicates.isPlainInfinitive();
                if (m_state.isVerbNext && m_state.carry.isEmpty() && isActor(m_state.last))
                    m_state.carry = {m_state.last};
            }
            const bool isNoise = at().kind == Token::Symbol || is(WordClass::Conjunction) || is(WordClass::Relative) ||
                                 at().is("where"_L1) || at().is("so"_L1) || at().is("when"_L1) || at().is("if"_L1) ||
                                 at().is("while"_L1) || at().is("but"_L1) || at().is("to"_L1) || at().is("as"_L1);
            if (is(WordClass::Adverb)) {
                m_state.only = m_state.only || at().is("only"_L1) || at().is("just"_L1);
                continue;
            }
            if (m_predicates.skipCondition()) {
                --m_state.pos;
                continue;
            }
            if (m_state.grammar.isTimeAdverbial(m_state.pos)) {
                ++m_state.pos; // "each month": when, not what
                continue;
            }
            if (!isNoise)
                return;
            m_state.afterRelative = is(WordClass::Relative);
        }
    }

    void parseClause(QVector<Clause> &clauses)
    {
        m_state.only = false;
        m_state.afterRelative = false;
        skipNoise();
        if (atEnd())
            return;
        Clause clause{.isOnly = m_state.only, .afterColon = m_state.afterColon, .isRelative = m_state.afterRelative};
        const qsizetype first = m_state.pos;
        if (m_state.afterRelative)
            carryRelative();
        const bool isThere = at(-1).is("there"_L1);
        if (isThere && is(WordClass::Modal) && is(WordClass::Be, 1)) // "there should be sections"
            ++m_state.pos;
        if (isThere && is(WordClass::Be)) {
            parseExistence(clause);
        } else if (is(WordClass::Modal) || is(WordClass::Be) || (is(WordClass::Negation) && !isNegatedPhrase())) {
            clause.subjects = m_state.carry;
            m_predicates.parsePredicate(clause);
        } else if (std::exchange(m_state.isVerbNext, false) || isSeriesVerb(m_state.pos) || isRelativeVerb() ||
                   m_state.grammar.startsVerb(m_state.pos, Place::Clause, hasActor())) {
            clause.subjects = relativeSubject();
            m_predicates.parsePredicate(clause);
        } else if (is(WordClass::Question)) {
            m_predicates.parseQuestion(clause);
        } else if (is(WordClass::Preposition)) {
            m_predicates.parseComplement(clause);
        } else {
            parseSubjectOrList(clause);
        }
        clause.span = spanFrom(first);
        noteLast(clause);
        m_state.isBareLead = m_state.isOpening && clause.verbs.isEmpty() && clause.objects.size() == 1 &&
                             clause.objects.first().parts.isEmpty();
        finish(clauses, std::move(clause));
    }

    /// What "that" and "who" may stand for: the last thing that was named.
    void noteLast(const Clause &clause)
    {
        if (!clause.complements.isEmpty() && !clause.complements.constLast().phrases.isEmpty())
            m_state.last = clause.complements.constLast().phrases.constLast();
        else if (!clause.objects.isEmpty())
            m_state.last = clause.objects.constLast();
    }

    /// "members who borrow books": the members do it.
    void carryRelative()
    {
        const auto form = m_state.grammar.isWord(m_state.pos) ? m_state.lexicon.verb(at().lower) : std::nullopt;
        const bool agrees = !form || form->shape != VerbForm::ThirdPerson || !m_state.last.isPlural;
        if (!m_state.last.isEmpty() && isActor(m_state.last) && isRelativeVerb() && agrees)
            m_state.carry = {m_state.last}; // not the farmers of "a site for farmers that provides forecasts"
    }

    /// "a system that tracks medicines": nothing but a verb can follow, whatever else the word may mean.
    [[nodiscard]] bool isRelativeVerb() const
    {
        const auto form = m_state.afterRelative && m_state.grammar.isWord(m_state.pos)
                              ? m_state.lexicon.verb(at().lower)
                              : std::nullopt;
        return form && (form->shape == VerbForm::Base || form->shape == VerbForm::ThirdPerson) &&
               !m_state.grammar.continuesAsClause(m_state.pos, m_state.grammar.nounPhraseEnd(m_state.pos));
    }

    /// "books that have a title" is said of the books.
    [[nodiscard]] QVector<NounPhrase> relativeSubject() const
    {
        const auto form = m_state.afterRelative ? m_state.lexicon.verb(at().lower) : std::nullopt;
        const bool isOfThing = form && (form->verb->meaning == "have"_L1 || form->verb->meaning == "contain"_L1 ||
                                        form->verb->meaning == "belong"_L1);
        const bool agrees = !form || form->shape != VerbForm::ThirdPerson || !m_state.last.isPlural;
        return isOfThing && agrees && !m_state.last.isEmpty() ? QVector<NounPhrase>{m_state.last} : m_state.carry;
    }

    /// "no doctor", "without login": the negation belongs to the thing.
    [[nodiscard]] bool isNegatedPhrase() const { return at().is("no"_L1) || at().is("without"_L1); }

    /// "there is a quiz with questions", "there are no discounts": the app has it.
    void parseExistence(Clause &clause)
    {
        ++m_state.pos;
        clause.verbs.append({.base = u"have"_s, .meaning = u"have"_s});
        clause.objects = m_phrases.parseList(0);
        clause.isNegated = !clause.objects.isEmpty() && clause.objects.first().quantifier == "no"_L1;
        m_predicates.parseComplements(clause);
    }

    void parseSubjectOrList(Clause &clause)
    {
        const qsizetype start = m_state.pos;
        QVector<NounPhrase> phrases = m_phrases.parseList(0);
        if (phrases.isEmpty()) {
            m_state.pos = std::max(m_state.pos, start + 1);
            return;
        }
        clause.isNegated = phrases.first().quantifier == "no"_L1;
        while (is(WordClass::Adverb)) {
            clause.isOnly = clause.isOnly || at().is("only"_L1);
            ++m_state.pos;
        }
        if (m_state.grammar.continuesAsClause(start, m_state.pos)) {
            clause.subjects = phrases;
            m_state.carry = phrases;
            m_predicates.parsePredicate(clause);
        } else {
            clause.objects = std::move(phrases);
            m_predicates.parseComplements(clause);
            m_predicates.takeColonParts(clause);
        }
    }

    /// A bare preposition phrase belongs to the statement before it, which is what `finish` sees to.
    void finish(QVector<Clause> &clauses, Clause clause)
    {
        const bool isBare = clause.verbs.isEmpty() && clause.objects.isEmpty() && clause.states.isEmpty();
        if (!isBare) {
            clauses.append(std::move(clause));
            return;
        }
        if (clauses.isEmpty() || (clause.complements.isEmpty() && !clause.range))
            return;
        Clause &last = clauses.last();
        last.complements += clause.complements;
        if (clause.range)
            last.range = clause.range;
        last.span.length = std::max(last.span.length, clause.span.end() - last.span.offset);
    }

    PhraseParser m_phrases;
    PredicateParser m_predicates;
};

} // namespace

QVector<Sentence> parse(const Tokens &tokens, const Lexicon &lexicon)
{
    ParseState state(tokens, lexicon);
    return Parser(state).run();
}

} // namespace autodevos::language
