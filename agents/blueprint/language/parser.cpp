// SPDX-License-Identifier: GPL-3.0-or-later
#include "agents/blueprint/language/parser.h"

#include "agents/blueprint/language/grammar.h"

#include <algorithm>
#include <array>
#include <set>
#include <utility>

namespace autodevos::language {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostVerbs = 12;  ///< that share their objects; who lists more is read as saying more
constexpr int deepestList = 3; ///< lists inside lists inside lists; deeper ones are read flat

/// How a list of things ends.
enum class ListKind {
    Things,   ///< where no further thing follows
    Parts,    ///< of a thing, after "with": also where a thing of its own follows ("…, suppliers and orders")
    Grouping, ///< after "by": also where something that is many follows ("by week and invoices")
};

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

/// Recursive descent over one sentence at a time. The cursor only moves forward, so the time is linear.
class Parser {
public:
    Parser(const Tokens &tokens, const Lexicon &lexicon)
        : m_tokens(tokens)
        , m_lexicon(lexicon)
        , m_grammar(tokens, lexicon)
    {
    }

    QVector<Sentence> run()
    {
        QVector<Sentence> sentences;
        while (m_pos < m_tokens.size()) {
            if (at().kind == Token::End) {
                ++m_pos;
                continue;
            }
            Sentence sentence = parseSentence();
            if (sentence.span.length > 0)
                sentences.append(std::move(sentence));
            m_isFirst = m_isFirst && sentences.isEmpty();
        }
        return sentences;
    }

private:
    // ---- cursor

    [[nodiscard]] const Token &at(qsizetype ahead = 0) const { return m_grammar.at(m_pos + ahead); }
    [[nodiscard]] bool is(WordClass wordClass, qsizetype ahead = 0) const
    {
        return m_grammar.is(m_pos + ahead, wordClass);
    }
    [[nodiscard]] bool atEnd() const { return at().kind == Token::End; }
    [[nodiscard]] bool hasActor() const
    {
        return std::any_of(m_carry.begin(), m_carry.end(), [&](const NounPhrase &phrase) { return isActor(phrase); });
    }

    [[nodiscard]] Span spanFrom(qsizetype first) const
    {
        const qsizetype last = std::max(first, m_pos - 1);
        const qsizetype offset = m_grammar.at(first).offset;
        return {offset, std::max<qsizetype>(0, m_grammar.at(last).end() - offset)};
    }

    // ---- sentences and clauses

    Sentence parseSentence()
    {
        Sentence sentence{.isItem = at().startsItem};
        const qsizetype first = m_pos;
        m_carry.clear();
        m_afterColon = false;
        m_series.clear();
        m_last = {};
        while (!atEnd()) {
            const qsizetype before = m_pos;
            m_isOpening = sentence.clauses.isEmpty();
            parseClause(sentence.clauses);
            if (m_pos == before)
                ++m_pos;
        }
        sentence.span = spanFrom(first);
        return sentence;
    }

    void skipNoise()
    {
        for (; !atEnd(); ++m_pos) {
            if (at().isSymbol(u':')) {
                m_afterColon = true;
                m_carry.clear();
                if (!m_last.isEmpty() && isActor(m_last) && m_isBareLead)
                    m_carry = {m_last}; // "Passengers: search crossings, book"
                m_series.clear();
            }
            m_afterRelative = is(WordClass::Relative);
            if (at().is("to"_L1)) { // "a tool for teachers to record grades"
                m_isVerbNext = isPlainInfinitive();
                if (m_isVerbNext && m_carry.isEmpty() && isActor(m_last))
                    m_carry = {m_last};
            }
            const bool isNoise = at().kind == Token::Symbol || is(WordClass::Conjunction) || is(WordClass::Relative) ||
                                 at().is("where"_L1) || at().is("so"_L1) || at().is("when"_L1) || at().is("if"_L1) ||
                                 at().is("while"_L1) || at().is("but"_L1) || at().is("to"_L1) || at().is("as"_L1);
            if (is(WordClass::Adverb)) {
                m_only = m_only || at().is("only"_L1) || at().is("just"_L1);
                continue;
            }
            if (skipCondition()) {
                --m_pos;
                continue;
            }
            if (m_grammar.isTimeAdverbial(m_pos)) {
                ++m_pos; // "each month": when, not what
                continue;
            }
            if (!isNoise)
                return;
        }
    }

    void parseClause(QVector<Clause> &clauses)
    {
        m_only = false;
        m_afterRelative = false;
        skipNoise();
        if (atEnd())
            return;
        Clause clause{.isOnly = m_only, .afterColon = m_afterColon};
        const qsizetype first = m_pos;
        if (m_afterRelative)
            carryRelative();
        if (is(WordClass::Be) && at(-1).is("there"_L1)) {
            parseExistence(clause);
        } else if (is(WordClass::Modal) || is(WordClass::Be) || (is(WordClass::Negation) && !isNegatedPhrase())) {
            clause.subjects = m_carry;
            parsePredicate(clause);
        } else if (std::exchange(m_isVerbNext, false) || isSeriesVerb(m_pos) || isRelativeVerb() ||
                   m_grammar.startsVerb(m_pos, Place::Clause, hasActor())) {
            clause.subjects = relativeSubject();
            parsePredicate(clause);
        } else if (is(WordClass::Question)) {
            parseQuestion(clause);
        } else if (is(WordClass::Preposition)) {
            parseComplement(clause);
        } else {
            parseSubjectOrList(clause);
        }
        clause.span = spanFrom(first);
        noteLast(clause);
        m_isBareLead = m_isOpening && clause.verbs.isEmpty() && clause.objects.size() == 1 &&
                       clause.objects.first().parts.isEmpty();
        finish(clauses, std::move(clause));
    }

    /// What "that" and "who" may stand for: the last thing that was named.
    void noteLast(const Clause &clause)
    {
        if (!clause.complements.isEmpty() && !clause.complements.constLast().phrases.isEmpty())
            m_last = clause.complements.constLast().phrases.constLast();
        else if (!clause.objects.isEmpty())
            m_last = clause.objects.constLast();
    }

    [[nodiscard]] bool isActor(const NounPhrase &phrase) const
    {
        if (phrase.isPronoun)
            return phrase.head() != "it"_L1;
        return m_lexicon.actor(phrase.phrase()) != ActorKind::None || m_lexicon.isPerson(phrase.head());
    }

    /// "members who borrow books": the members do it.
    void carryRelative()
    {
        if (!m_last.isEmpty() && isActor(m_last) && isRelativeVerb())
            m_carry = {m_last};
    }

    /// "a system that tracks medicines": nothing but a verb can follow, whatever else the word may mean.
    [[nodiscard]] bool isRelativeVerb() const
    {
        const auto form = m_afterRelative && m_grammar.isWord(m_pos) ? m_lexicon.verb(at().lower) : std::nullopt;
        return form && (form->shape == VerbForm::Base || form->shape == VerbForm::ThirdPerson) &&
               !m_grammar.continuesAsClause(m_pos, m_grammar.nounPhraseEnd(m_pos));
    }

    /// "books that have a title" is said of the books.
    [[nodiscard]] QVector<NounPhrase> relativeSubject() const
    {
        const auto form = m_afterRelative ? m_lexicon.verb(at().lower) : std::nullopt;
        const bool isOfThing = form && (form->verb->meaning == "have"_L1 || form->verb->meaning == "contain"_L1 ||
                                        form->verb->meaning == "belong"_L1);
        return isOfThing && !m_last.isEmpty() ? QVector<NounPhrase>{m_last} : m_carry;
    }

    /// The word goes on with the verbs of the statement before: "adding holdings, viewing profit and charting loss".
    [[nodiscard]] bool isSeriesVerb(qsizetype i) const
    {
        return std::any_of(m_series.begin(), m_series.end(), [&](VerbForm::Shape shape) {
            return m_grammar.continuesSeries(i, shape, m_carry.isEmpty() || hasActor());
        });
    }

    /// "no doctor", "without login": the negation belongs to the thing.
    [[nodiscard]] bool isNegatedPhrase() const { return at().is("no"_L1) || at().is("without"_L1); }

    /// "there is a quiz with questions", "there are no discounts": the app has it.
    void parseExistence(Clause &clause)
    {
        ++m_pos;
        clause.verbs.append({.base = u"have"_s, .meaning = u"have"_s});
        clause.objects = parseList(0);
        clause.isNegated = !clause.objects.isEmpty() && clause.objects.first().quantifier == "no"_L1;
        parseComplements(clause);
    }

    void parseSubjectOrList(Clause &clause)
    {
        const qsizetype start = m_pos;
        QVector<NounPhrase> phrases = parseList(0);
        if (phrases.isEmpty()) {
            m_pos = std::max(m_pos, start + 1);
            return;
        }
        clause.isNegated = phrases.first().quantifier == "no"_L1;
        while (is(WordClass::Adverb)) {
            clause.isOnly = clause.isOnly || at().is("only"_L1);
            ++m_pos;
        }
        if (m_grammar.continuesAsClause(start, m_pos)) {
            clause.subjects = phrases;
            m_carry = phrases;
            parsePredicate(clause);
        } else {
            clause.objects = std::move(phrases);
            parseComplements(clause);
            takeColonParts(clause);
        }
    }

    /// "Products: name, SKU, price": what follows the colon belongs to the thing before it, unless a statement follows.
    void takeColonParts(Clause &clause)
    {
        if (!at().isSymbol(u':') || clause.objects.isEmpty())
            return;
        const qsizetype before = m_pos;
        ++m_pos;
        const qsizetype start = m_pos;
        const bool opensStatement = m_grammar.startsVerb(start, Place::Clause, true);
        QVector<NounPhrase> parts = opensStatement ? QVector<NounPhrase>() : parseList(1);
        if (parts.isEmpty() || m_grammar.continuesAsClause(start, m_pos))
            m_pos = before;
        else
            clause.objects.last().parts += parts;
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

    // ---- verbs

    void parsePredicate(Clause &clause)
    {
        bool hasModal = false;
        bool hasBe = false;
        for (; !atEnd(); ++m_pos) {
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

    [[nodiscard]] bool isDuty() const
    {
        return (at().is("has"_L1) || at().is("have"_L1) || at().is("needs"_L1) || at().is("need"_L1)) &&
               at(1).is("to"_L1);
    }

    [[nodiscard]] bool isPerfect() const
    {
        const bool isHave = at().is("has"_L1) || at().is("have"_L1) || at().is("had"_L1);
        const auto form = isHave && m_grammar.isWord(m_pos + 1) ? m_lexicon.verb(at(1).lower) : std::nullopt;
        const bool isPast = form && (form->shape == VerbForm::Past || form->verb->base == "read"_L1);
        return isPast && (is(WordClass::Determiner, 2) || is(WordClass::Preposition, 2) || is(WordClass::Be, 1));
    }

    [[nodiscard]] bool isWish() const
    {
        const bool isWishWord = at().is("want"_L1) || at().is("wants"_L1);
        return isWishWord && !at(1).is("to"_L1);
    }

    void parseAfterBe(Clause &clause)
    {
        const auto form = m_grammar.isWord(m_pos) ? m_lexicon.verb(at().lower) : std::nullopt;
        const bool isListed = m_grammar.isSeparator(m_pos + 1) || at(1).kind == Token::End;
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
        const qsizetype start = m_pos;
        clause.states = parseWords();
        const qsizetype end = m_pos;
        m_pos = start;
        clause.objects = parseList(1);
        m_pos = std::max(m_pos, end);
        parseComplements(clause);
    }

    /// "tasks are assigned to members by a manager" says that a manager assigns tasks to members.
    static void turnPassive(Clause &clause)
    {
        QVector<NounPhrase> done = clause.subjects;
        clause.subjects.clear();
        for (const Complement &complement : clause.complements) {
            if (complement.preposition == "by"_L1)
                clause.subjects = complement.phrases;
        }
        clause.objects = done + clause.objects;
    }

    void parseVerbs(Clause &clause, bool afterModal)
    {
        bool isFirst = true;
        while (!atEnd()) {
            if (!takeVerb(clause, isFirst ? afterModal || true : true))
                break;
            isFirst = false;
            const QString meaning = clause.verbs.last().meaning;
            if (meaning == "register"_L1 || meaning == "login"_L1 || clause.verbs.size() > mostVerbs ||
                !nextVerbShares())
                break;
            m_pos = m_grammar.afterSeparator(m_pos);
        }
        if (!clause.verbs.isEmpty() && clause.verbs.last().base.endsWith(u" to"_s) && isPlainVerb()) {
            clause.verbs.removeLast(); // "apply to adopt animals" is about adopting
            return parseVerbs(clause, true);
        }
        if (!clause.verbs.isEmpty() && (clause.verbs.last().meaning == "help"_L1 || wantsSomebody(clause)))
            return parseHelp(clause);
        while (is(WordClass::Adverb))
            ++m_pos;
        if (opensActivity(clause)) {
            m_isVerbNext = true; // "should support booking rooms and paying": statements of their own
            return;
        }
        const bool isForOneself =
            at().is("me"_L1) || at().is("us"_L1) || at().is("themselves"_L1) || at().is("yourself"_L1);
        if (isForOneself && m_grammar.nounPhraseEnd(m_pos + 1) > m_pos + 1)
            ++m_pos; // "build me a shop"
        if (is(WordClass::Question))
            parseQuestion(clause);
        else if (!opensParts(at()) || clause.does("have"_L1) || clause.does("contain"_L1))
            clause.objects = parseList(0);
        takeParticle(clause);
        parseComplements(clause);
        if (!clause.does("build"_L1) && !clause.does("want"_L1))
            takeColonParts(clause);
    }

    /// "checking visitors in and out"
    void takeParticle(Clause &clause)
    {
        const VerbEntry *entry =
            clause.verbs.size() == 1 ? m_lexicon.phrasalVerb(clause.verbs.constFirst().base, at().lower) : nullptr;
        const bool isAlone =
            m_grammar.isSeparator(m_pos + 1) || at(1).kind == Token::End || is(WordClass::Preposition, 1);
        if (!entry || clause.objects.isEmpty() || !isAlone)
            return;
        clause.verbs.last() = {.base = entry->base, .meaning = entry->meaning};
        const QString word = entry->base.section(u' ', 0, 0);
        ++m_pos;
        const VerbEntry *also = m_grammar.isSeparator(m_pos) ? m_lexicon.phrasalVerb(word, at(1).lower) : nullptr;
        if (also) {
            clause.verbs.append({.base = also->base, .meaning = also->meaning});
            m_pos += 2;
        }
    }

    [[nodiscard]] bool opensActivity(const Clause &clause) const
    {
        const bool isFrame = clause.does("contain"_L1) || clause.does("help"_L1) || clause.does("have"_L1);
        return isFrame && (isGerundWithObject() || m_grammar.startsVerb(m_pos, Place::Clause, false)) &&
               m_lexicon.verb(at().lower)->shape == VerbForm::Gerund;
    }

    /// "want customers to book appointments"
    [[nodiscard]] bool wantsSomebody(const Clause &clause) const
    {
        const qsizetype end = m_grammar.nounPhraseEnd(m_pos);
        return clause.verbs.last().meaning == "want"_L1 && end > m_pos && m_grammar.at(end).is("to"_L1) &&
               m_grammar.actorAt(m_pos, end) != ActorKind::None;
    }

    [[nodiscard]] bool isPlainVerb() const
    {
        const auto form = m_grammar.isWord(m_pos) ? m_lexicon.verb(at().lower) : std::nullopt;
        return form && form->shape == VerbForm::Base && !form->verb->isNoun && !form->verb->base.isEmpty();
    }

    /// Past a separator another verb follows that takes the same objects: "create, edit and delete".
    [[nodiscard]] bool nextVerbShares() const
    {
        if (!m_grammar.isSeparator(m_pos))
            return false;
        qsizetype next = m_grammar.afterSeparator(m_pos);
        if (m_grammar.is(next, WordClass::Modal))
            return false;
        const auto form = m_grammar.isWord(next) ? m_lexicon.verb(m_grammar.at(next).lower) : std::nullopt;
        if (!form || m_grammar.is(next, WordClass::Be))
            return false;
        // A verb that brings its own object ends with it; then the verbs before it had none and share it.
        return m_grammar.startsVerb(next, Place::AfterModal, true) && m_grammar.at(next + 1).kind != Token::Hex &&
               form->verb->meaning != "register"_L1;
    }

    bool takeVerb(Clause &clause, bool isSure)
    {
        const auto form = m_grammar.isWord(m_pos) ? m_lexicon.verb(at().lower) : std::nullopt;
        if (!form && isSure && clause.verbs.isEmpty() && hasActor() && !m_lexicon.isEnglish(at().lower) &&
            m_grammar.isWord(m_pos)) {
            clause.verbs.append({.base = at().lower, .meaning = u"other"_s});
            ++m_pos;
            return true;
        }
        if (!form || !isSure)
            return false;
        if (const VerbEntry *two = m_lexicon.phrasalVerb(at().lower, at(1).lower)) {
            const QString longer = two->base.section(u' ', 1) + u' ' + at(2).lower;
            const VerbEntry *three = m_lexicon.phrasalVerb(at().lower, longer);
            const VerbEntry *entry = three ? three : two;
            startSeries(clause, *form);
            clause.verbs.append({.base = entry->base, .meaning = entry->meaning});
            const QString word = at().lower;
            m_pos += entry->base.count(u' ') + 1;
            if (const VerbEntry *also = m_lexicon.phrasalVerb(word, at(1).lower);
                also && m_grammar.isSeparator(m_pos)) {
                clause.verbs.append({.base = also->base, .meaning = also->meaning}); // "clock in and out"
                m_pos += 2;
            }
            return true;
        }
        startSeries(clause, *form);
        const bool isWished =
            form->verb->base == "like"_L1 && (at(-1).is("would"_L1) || at(-1).is("i'd"_L1) || at(-1).is("we'd"_L1));
        clause.verbs.append({.base = form->verb->base.isEmpty() ? at().lower : form->verb->base,
                             .meaning = isWished ? u"want"_s : form->verb->meaning});
        ++m_pos;
        return true;
    }

    /// What is asked for in the imperative ("Build a shop with …") lists things, not further verbs.
    void startSeries(const Clause &clause, const VerbForm &form)
    {
        const QString &meaning = form.verb->meaning;
        const bool isOrder = meaning == "build"_L1 || meaning == "want"_L1 || meaning == "need"_L1 ||
                             (form.shape == VerbForm::Base && clause.subjects.isEmpty() && m_isFirst && m_isOpening);
        if (clause.verbs.isEmpty() && form.shape != VerbForm::Past && !isOrder && meaning != "have"_L1 &&
            meaning != "contain"_L1 && meaning != "help"_L1)
            m_series.insert(form.shape);
    }

    /// "allow users to create tasks": the users are who does what follows.
    void parseHelp(Clause &clause)
    {
        const QVector<NounPhrase> who = parseList(1);
        const bool isSomebody =
            std::any_of(who.begin(), who.end(), [&](const NounPhrase &phrase) { return isActor(phrase); });
        if (at().is("to"_L1))
            ++m_pos;
        if (isSomebody) {
            m_carry = who;
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

    // ---- what follows the verbs

    void parseComplements(Clause &clause)
    {
        while (!atEnd() && (is(WordClass::Preposition) || isReducedClause()) && !startsNewStatement()) {
            const qsizetype before = m_pos;
            if (isReducedClause()) {
                ++m_pos; // "books borrowed by members"
                continue;
            }
            parseComplement(clause);
            if (m_pos == before)
                return;
        }
    }

    [[nodiscard]] bool isReducedClause() const
    {
        const auto form = m_grammar.isWord(m_pos) ? m_lexicon.verb(at().lower) : std::nullopt;
        return form && form->shape == VerbForm::Past && is(WordClass::Preposition, 1);
    }

    [[nodiscard]] bool startsNewStatement() const
    {
        return at().is("where"_L1) || at().is("when"_L1) || at().is("while"_L1) || at().is("if"_L1) ||
               at().is("so"_L1) || at().is("because"_L1) || at().is("since"_L1) || at().is("unless"_L1) ||
               (at().is("to"_L1) && m_grammar.startsVerb(m_pos + 1, Place::AfterModal, true) &&
                m_grammar.nounPhraseEnd(m_pos + 1) == m_pos + 1) ||
               (at().is("to"_L1) && isPlainInfinitive());
    }

    /// "a system to manage books": the verb after "to" brings an object.
    [[nodiscard]] bool isPlainInfinitive() const
    {
        const auto form = m_grammar.isWord(m_pos + 1) ? m_lexicon.verb(at(1).lower) : std::nullopt;
        return form && form->shape == VerbForm::Base && m_grammar.isVerbMostly(m_pos + 1) &&
               (!form->verb->isNoun || at(2).kind == Token::Word);
    }

    void parseComplement(Clause &clause)
    {
        const QString preposition = at().lower;
        if (skipCondition())
            return;
        ++m_pos;
        if (parseRange(clause, preposition))
            return;
        if (is(WordClass::Question)) {
            parseQuestion(clause);
            return;
        }
        if (opensParts(m_grammar.at(m_pos - 1)) && !clause.objects.isEmpty() &&
            !m_grammar.startsVerb(m_pos, Place::Clause, false)) {
            clause.objects.last().parts += parseList(1);
            return;
        }
        if (m_grammar.startsVerb(m_pos, Place::Clause, false) && preposition != "by"_L1)
            return; // "for managing books": a statement of its own
        if (preposition == "for"_L1 && isGerundWithObject()) {
            m_isVerbNext = true; // "for tracking income and expenses"
            return;
        }
        const bool isGrouping = preposition == "by"_L1 || preposition == "per"_L1;
        m_isPurpose = m_isFirst && m_isOpening && preposition != "with"_L1; // "a site for my bakery with …"
        Complement complement{.preposition = preposition,
                              .phrases = parseList(1, isGrouping ? ListKind::Grouping : ListKind::Things)};
        m_isPurpose = false;
        if (!complement.phrases.isEmpty())
            clause.complements.append(std::move(complement));
    }

    /// "before a contract expires", "when a robot stops": when something happens; what happens is asked for elsewhere.
    bool skipCondition()
    {
        static constexpr std::array words{"before"_L1, "after"_L1,  "until"_L1, "when"_L1,
                                          "while"_L1,  "unless"_L1, "once"_L1,  "if"_L1};
        const bool isCondition = std::any_of(words.begin(), words.end(), [&](auto word) { return at().is(word); });
        const qsizetype end = isCondition ? m_grammar.nounPhraseEnd(m_pos + 1) : m_pos;
        const bool isSubject = end > m_pos + 1 || is(WordClass::Pronoun, 1);
        const qsizetype verb = is(WordClass::Pronoun, 1) ? m_pos + 2 : end;
        const auto form =
            isCondition && m_grammar.isWord(verb) ? m_lexicon.verb(m_grammar.at(verb).lower) : std::nullopt;
        const bool isVerb = m_grammar.is(verb, WordClass::Be) || m_grammar.is(verb, WordClass::Modal) ||
                            (form && form->shape != VerbForm::Gerund);
        if (!isCondition || !isSubject || !isVerb)
            return false;
        while (!atEnd() && !at().isSymbol(u',') && !at().isSymbol(u';') && !at().isSymbol(u':'))
            ++m_pos;
        return true;
    }

    [[nodiscard]] bool isGerundWithObject() const
    {
        const auto form = m_grammar.isWord(m_pos) ? m_lexicon.verb(at().lower) : std::nullopt;
        if (!form || form->shape != VerbForm::Gerund || !m_grammar.isWord(m_pos + 1))
            return false;
        const bool isSure = form->isListed || is(WordClass::Determiner, 1) || m_grammar.isPluralPhrase(m_pos + 1);
        if (!isSure) // "a quiz app for driving theory"
            return false;
        const QString pair = at().lower + u' ' + m_lexicon.singular(at(1).lower);
        return m_grammar.nounPhraseEnd(m_pos + 1) > m_pos + 1 && !m_lexicon.isArchetype(pair) &&
               m_lexicon.fieldSpecification(pair).isEmpty() && !m_lexicon.isIn("app"_L1, at(1).lower) &&
               !m_lexicon.isIn("shell"_L1, at(1).lower);
    }

    bool parseRange(Clause &clause, const QString &preposition)
    {
        if (at().kind != Token::Number)
            return false;
        const bool isRange = (at(1).is("to"_L1) || at(1).is("and"_L1) || at(1).is("through"_L1) || isDash(at(1))) &&
                             at(2).kind == Token::Number;
        if (!isRange) {
            if (preposition == "of"_L1 || !m_grammar.isWord(m_pos + 1))
                ++m_pos;
            return false;
        }
        clause.range = Range{numberOf(at()), numberOf(at(2))};
        m_pos += 3;
        if (m_grammar.nounPhraseEnd(m_pos) > m_pos)
            clause.complements.append({.preposition = u"unit"_s, .phrases = {parsePhrase(deepestList)}});
        return true;
    }

    /// "how many tasks are open, in progress and done"
    void parseQuestion(Clause &clause)
    {
        clause.isQuestion = true;
        ++m_pos;
        while (at().is("many"_L1) || at().is("much"_L1) || at().is("often"_L1))
            ++m_pos;
        const QVector<NounPhrase> asked = parseList(1);
        clause.objects += asked;
        if (is(WordClass::Be) || at().is("have"_L1)) {
            ++m_pos;
            clause.states = parseWords();
        }
    }

    // ---- lists and noun phrases

    /// Things joined by commas and "and". A list is closed by the thing after its "and"; what follows a comma then
    /// belongs to the list outside. It also ends where a statement begins.
    QVector<NounPhrase> parseList(int depth, ListKind kind = ListKind::Things)
    {
        QVector<NounPhrase> phrases;
        bool isClosed = false;
        while (!atEnd()) {
            while (is(WordClass::Adverb) && !is(WordClass::Modal, 1))
                ++m_pos;
            NounPhrase phrase = parsePhrase(depth);
            if (phrase.isEmpty() && !phrase.isPronoun)
                break;
            phrases.append(std::move(phrase));
            if (depth > 0 && kind != ListKind::Grouping)
                skipModifier(phrases.last(), depth);
            if (!m_grammar.isSeparator(m_pos))
                break;
            const bool closes = m_grammar.separatorCloses(m_pos);
            const qsizetype next = m_grammar.afterSeparator(m_pos);
            const bool isOutside = isClosed && depth > 0 && (!closes || at().isSymbol(u','));
            if (isOutside || !goesOn(next, depth) || endsList(next, kind, phrases))
                break;
            isClosed = isClosed || closes;
            m_pos = next;
        }
        return phrases;
    }

    /// "a sound at the end of each round, daily goals and …": where the list goes on, the phrase stays with its thing.
    void skipModifier(NounPhrase &phrase, int depth)
    {
        static constexpr std::array inside{"at"_L1, "for"_L1,  "from"_L1,    "in"_L1,     "about"_L1,
                                           "on"_L1, "over"_L1, "between"_L1, "during"_L1, "across"_L1};
        const bool isModifier = std::any_of(inside.begin(), inside.end(), [&](auto word) { return at().is(word); });
        if (!isModifier || !is(WordClass::Preposition) || at(1).kind == Token::Number)
            return;
        const qsizetype before = m_pos;
        const qsizetype first = m_grammar.at(m_pos).offset;
        ++m_pos;
        const NounPhrase modifier = parsePhrase(deepestList);
        const bool goesOnAfter = !modifier.isEmpty() && !modifier.isPronoun && m_grammar.isSeparator(m_pos) &&
                                 goesOn(m_grammar.afterSeparator(m_pos), depth);
        if (!goesOnAfter)
            m_pos = before;
        else if (phrase.span.offset < first)
            phrase.span.length = modifier.span.end() - phrase.span.offset;
    }

    [[nodiscard]] bool endsList(qsizetype next, ListKind kind, const QVector<NounPhrase> &phrases) const
    {
        if (kind == ListKind::Grouping)
            return (!phrases.constLast().isPlural && m_grammar.isPluralPhrase(next)) || m_grammar.opensThing(next);
        if (kind != ListKind::Parts || !at().isSymbol(u','))
            return false;
        return m_grammar.opensThing(next);
    }

    [[nodiscard]] bool goesOn(qsizetype next, int depth) const
    {
        if (m_grammar.startsVerb(next, Place::List, hasActor()) || isSeriesVerb(next) ||
            m_grammar.at(next).is("nobody"_L1))
            return false;
        const qsizetype end = m_grammar.nounPhraseEnd(next);
        if (end == next)
            return m_grammar.is(next, WordClass::Pronoun) && depth == 0 ? false : false;
        const bool opensStatement = m_grammar.continuesAsClause(next, end);
        if (!opensStatement)
            return true;
        // "users and admins can …": at the start of a sentence the list itself is the subject
        return depth == 0 && m_carry.isEmpty() && m_grammar.actorAt(next, end) != ActorKind::None &&
               !m_grammar.at(m_pos).isSymbol(u',');
    }

    NounPhrase parsePhrase(int depth)
    {
        NounPhrase phrase;
        const qsizetype first = m_pos;
        if (const qsizetype after = m_grammar.afterComparison(m_pos); after != m_pos) {
            phrase.limit = at().lower == "at"_L1 ? at(1).lower : at().lower;
            m_pos = after;
        }
        if (is(WordClass::Pronoun)) {
            phrase.isPronoun = true;
            phrase.words = {at().lower};
            phrase.written = at().text;
            ++m_pos;
            phrase.span = spanFrom(first);
            return phrase;
        }
        takeDeterminers(phrase);
        const qsizetype start = m_pos;
        const qsizetype end = std::max(start, m_grammar.nounPhraseEnd(start));
        takeWords(phrase, start, end);
        if (phrase.words.isEmpty() && !phrase.isPronoun) {
            m_pos = first;
            return {};
        }
        phrase.span = spanFrom(first);
        takeAttachments(phrase, depth);
        phrase.span = spanFrom(first);
        return phrase;
    }

    void takeDeterminers(NounPhrase &phrase)
    {
        for (; !atEnd(); ++m_pos) {
            const bool isOrdinal =
                at().is("next"_L1) || at().is("last"_L1) || at().is("past"_L1) || at().is("first"_L1);
            if (isOrdinal && at(1).kind == Token::Number)
                continue; // "the next 30 days"
            if (at().kind == Token::Number) {
                if ((at(1).is("to"_L1) || isDash(at(1))) && at(2).kind == Token::Number) {
                    phrase.range = Range{numberOf(at()), numberOf(at(2))};
                    m_pos += 2;
                }
                phrase.quantifier = at().lower;
            } else if (is(WordClass::Number) && at(1).is("to"_L1) && is(WordClass::Number, 2)) {
                phrase.quantifier = at(2).lower; // "two to ten options"
                phrase.range = Range{valueOf(at().lower), valueOf(at(2).lower)};
                m_pos += 2;
            } else if (is(WordClass::Quantifier) || is(WordClass::Number) || is(WordClass::Negation)) {
                phrase.quantifier = at().lower;
            } else if (is(WordClass::Determiner)) {
                phrase.hasDeterminer = true;
            } else if (!at().isSymbol(u'"') && !at().isSymbol(u'\u201c') && !at().isSymbol(u'\'')) {
                break;
            }
            // "each of the tasks", "a lot of"
            if (at(1).is("of"_L1) && !phrase.quantifier.isEmpty())
                ++m_pos;
        }
    }

    void takeWords(NounPhrase &phrase, qsizetype start, qsizetype end)
    {
        QStringList written;
        for (m_pos = start; m_pos < end; ++m_pos) {
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
            ++m_pos;
            return;
        }
        const QString head = phrase.words.last();
        phrase.isPlural = m_lexicon.isPlural(head);
        phrase.words.last() = m_lexicon.singular(head);
        phrase.written = written.join(u' ');
        if (at().isSymbol(u'"') || at().isSymbol(u'\u201d'))
            ++m_pos;
    }

    /// "a tracker called Sprout", 'named "Bug Hive"': the name is the app's and no words of the sentence.
    void skipName()
    {
        if (!m_grammar.namesNext(m_pos))
            return;
        const qsizetype before = m_pos++;
        const bool isQuoted = isQuote(at());
        if (isQuoted) {
            for (++m_pos; !atEnd() && !isQuote(at()); ++m_pos) {
            }
            ++m_pos;
            return;
        }
        const auto isNamePart = [&] {
            return (m_grammar.isWord(m_pos) && at().text.at(0).isUpper()) ||
                   (at().isSymbol(u'&') && m_grammar.isWord(m_pos + 1) && at(1).text.at(0).isUpper());
        };
        while (isNamePart())
            ++m_pos;
        if (m_pos == before + 1)
            m_pos = before;
    }

    static bool isQuote(const Token &token)
    {
        return token.isSymbol(u'"') || token.isSymbol(u'\'') || token.isSymbol(u'\u201c') ||
               token.isSymbol(u'\u201d') || token.isSymbol(u'\u2019') || token.isSymbol(u'\u2018');
    }

    [[nodiscard]] bool isDatedPast() const
    {
        const auto form = m_lexicon.verb(at(-1).lower);
        const bool isAfter = at().is("on"_L1) || at().is("at"_L1) || at().is("by"_L1);
        return form && form->shape == VerbForm::Past && isAfter &&
               (m_grammar.isSeparator(m_pos + 1) || at(1).kind == Token::End || isCloseBracket(at(1)));
    }

    void takeAttachments(NounPhrase &phrase, int depth)
    {
        skipName();
        if (m_grammar.isPostponed(m_pos)) {
            m_pos += 2;
            (void)parsePhrase(deepestList); // "available for adoption"
        }
        if (m_pos > 0 && m_grammar.opensOptions(m_pos - 1))
            return takeEnumeration(phrase);
        if (isOpenBracket(at()))
            takeBracket(phrase, depth);
        takeUnit(phrase, depth);
        if (at().is("of"_L1) && !is(WordClass::Question, 1) && depth < deepestList) {
            const qsizetype before = m_pos;
            ++m_pos;
            NounPhrase of = parsePhrase(depth + 1);
            if (of.isEmpty() || of.isPronoun)
                m_pos = before;
            else
                takeOf(phrase, std::move(of));
        }
        if (depth >= deepestList)
            return;
        const bool isSuchAs = (at().is("such"_L1) && at(1).is("as"_L1)) || at().is("like"_L1) || at().is("namely"_L1) ||
                              at().is("e.g."_L1) || at().is("i.e."_L1);
        const qsizetype opening = at().is("such"_L1) ? 2 : 1;
        const bool isWith =
            opensParts(at()) && !is(WordClass::Question, 1) && !m_grammar.startsVerb(m_pos + 1, Place::List, false);
        const bool isCommaIncluding = at().isSymbol(u',') && at(1).is("including"_L1);
        if (isSuchAs || isWith) {
            m_pos += opening;
            const bool isApp = m_lexicon.isIn("app"_L1, phrase.head()) || std::exchange(m_isPurpose, false) ||
                               (m_isFirst && depth == 0 && !m_afterColon);
            QVector<NounPhrase> listed = parseList(depth + 1, isWith && !isApp ? ListKind::Parts : ListKind::Things);
            for (NounPhrase &part : listed)
                part.isExample = isSuchAs;
            phrase.parts += listed;
        } else if (isCommaIncluding) {
            m_pos += 2;
            phrase.parts += parseList(depth + 1);
        } else if (at().isSymbol(u':') && depth > 0 && !(m_isFirst && m_isOpening)) {
            takeOptions(phrase);
        }
    }

    /// "the columns planned, shooting and cut", "four races: Humans, Elves"
    void takeEnumeration(NounPhrase &phrase)
    {
        if (at().isSymbol(u':'))
            ++m_pos;
        phrase.hasOptions = true;
        bool isLast = false;
        while (!atEnd() && phrase.parts.size() < 20) {
            const NounPhrase option = parseOption();
            if (option.isEmpty())
                return;
            phrase.parts.append(option);
            if (isLast || !m_grammar.isSeparator(m_pos))
                return;
            const qsizetype next = m_grammar.afterSeparator(m_pos);
            isLast = m_grammar.separatorCloses(m_pos);
            if (m_grammar.startsVerb(next, Place::List, true) || isSeriesVerb(next))
                return;
            m_pos = next;
        }
    }

    NounPhrase parseOption()
    {
        NounPhrase option;
        const qsizetype first = m_pos;
        QStringList written;
        while (!atEnd() && !m_grammar.isSeparator(m_pos) && at().kind != Token::Symbol && written.size() < 6) {
            if (is(WordClass::Relative) || (is(WordClass::Modal) && !is(WordClass::Determiner, -1)))
                break;
            const bool isLed = written.size() == 1 && is(WordClass::Determiner); // "in the can"
            if (!written.isEmpty() && !isLed && is(WordClass::Preposition) && !parseOptionRange(option))
                break;
            if (atEnd() || m_grammar.isSeparator(m_pos))
                break;
            if (!is(WordClass::Determiner) || !written.isEmpty()) {
                option.words.append(at().lower);
                written.append(at().text);
            }
            ++m_pos;
        }
        option.written = written.join(u' ');
        option.span = spanFrom(first);
        return option;
    }

    /// "scale from 1 to 5" among the options
    bool parseOptionRange(NounPhrase &option)
    {
        const bool isRange = at(1).kind == Token::Number && at(2).is("to"_L1) && at(3).kind == Token::Number;
        if (!isRange)
            return false;
        option.range = Range{numberOf(at(1)), numberOf(at(3))};
        m_pos += 4;
        return true;
    }

    /// "an estimate in rounds": nothing that is kept, and the list of fields goes on.
    [[nodiscard]] bool isCounted() const
    {
        const QString one = m_lexicon.singular(at(1).lower);
        return m_lexicon.isPlural(at(1).lower) && !m_lexicon.isArchetype(one) && !m_lexicon.isPerson(one) &&
               !m_lexicon.capability(one) && m_lexicon.exactFieldSpecification(one).isEmpty() &&
               m_grammar.isSeparator(m_pos + 2);
    }

    /// "baking time in minutes", "a value in kWh": what a field is counted in.
    void takeUnit(NounPhrase &phrase, int depth)
    {
        const bool isRange = depth > 0 && (at().is("from"_L1) || at().is("between"_L1)) &&
                             at(1).kind == Token::Number && (at(2).is("to"_L1) || at(2).is("and"_L1)) &&
                             at(3).kind == Token::Number;
        if (isRange) { // "a level from 1 to 10"
            phrase.range = Range{numberOf(at(1)), numberOf(at(3))};
            m_pos += 4;
            if (m_lexicon.isIn("unit"_L1, at().lower))
                ++m_pos;
        }
        if (!at().is("in"_L1) || !(m_lexicon.isIn("unit"_L1, at(1).lower) || isCounted()))
            return;
        phrase.unit = at(1).lower;
        m_pos += 2;
        if (isOpenBracket(at()))
            takeBracket(phrase, depth);
    }

    /// "status: open, closed" inside a list of fields.
    void takeOptions(NounPhrase &phrase)
    {
        const qsizetype before = m_pos;
        ++m_pos;
        const qsizetype end = m_grammar.nounPhraseEnd(m_pos);
        const bool opensStatement =
            m_grammar.startsVerb(m_pos, Place::Clause, true) || m_grammar.continuesAsClause(m_pos, end);
        if (!opensStatement)
            phrase.parts += parseList(deepestList);
        if (phrase.parts.isEmpty())
            m_pos = before;
    }

    void takeOf(NounPhrase &phrase, NounPhrase of)
    {
        phrase.written += u" of "_s + of.written;
        of.hasOptions = of.hasOptions || (of.parts.size() > 1 && m_lexicon.isIn("enumerator"_L1, of.head()));
        if (of.hasOptions) { // "soldiers of four races: Humans, Elves": what a soldier may be
            of.isPlural = false;
            phrase.parts.append(std::move(of));
            return;
        }
        phrase.parts += of.parts;
        phrase.of.append(std::move(of));
    }

    void takeBracket(NounPhrase &phrase, int depth)
    {
        ++m_pos;
        while (!atEnd() && !isCloseBracket(at())) {
            const qsizetype before = m_pos;
            if (at().kind == Token::Number && (isDash(at(1)) || at(1).is("to"_L1)) && at(2).kind == Token::Number) {
                phrase.range = Range{numberOf(at()), numberOf(at(2))};
                m_pos += 3;
                continue;
            }
            if (m_grammar.isSeparator(m_pos) || at().kind == Token::Symbol || is(WordClass::Adverb)) {
                m_pos += isOpenBracket(at()) ? 0 : 1;
                if (m_pos != before)
                    continue;
            }
            NounPhrase part = parseBracketItem(depth);
            if (!part.isEmpty())
                phrase.parts.append(std::move(part));
            if (m_pos == before)
                ++m_pos;
        }
        if (isCloseBracket(at()))
            ++m_pos;
    }

    /// Anything up to the next separator: "in progress", "not started", "first name".
    NounPhrase parseBracketItem(int depth)
    {
        NounPhrase item;
        const qsizetype first = m_pos;
        QStringList written;
        while (!atEnd() && !m_grammar.isSeparator(m_pos) && !isCloseBracket(at()) && !isOpenBracket(at()) &&
               !at().isSymbol(u';') && !at().isSymbol(u':') && written.size() < 6) {
            const bool isLeading = written.isEmpty() && is(WordClass::Determiner);
            if (at().kind != Token::Symbol && !isLeading) {
                item.words.append(at().lower);
                written.append(at().text);
            }
            ++m_pos;
        }
        if (item.words.isEmpty())
            return {};
        item.isPlural = m_lexicon.isPlural(item.words.last());
        item.words.last() = m_lexicon.singular(item.words.last());
        item.written = written.join(u' ');
        if (isOpenBracket(at()) && depth < deepestList) {
            takeBracket(item, depth + 1);
        } else if (at().isSymbol(u':') && depth < deepestList) {
            // "priority: low, medium, high; …": its options go on to the next semicolon or the end of the bracket
            ++m_pos;
            while (!atEnd() && !isCloseBracket(at()) && !at().isSymbol(u';')) {
                const qsizetype before = m_pos;
                m_pos = m_grammar.afterSeparator(m_pos);
                NounPhrase option = parseBracketItem(deepestList);
                if (!option.isEmpty())
                    item.parts.append(std::move(option));
                if (m_pos == before)
                    ++m_pos;
            }
        }
        item.span = spanFrom(first);
        return item;
    }

    /// States and options as they are written: "open", "in progress", "done".
    QStringList parseWords()
    {
        QStringList states;
        while (!atEnd() && states.size() < 20) {
            QStringList words;
            while (!atEnd() && !m_grammar.isSeparator(m_pos) && at().kind != Token::Symbol && words.size() < 5) {
                const bool endsHere =
                    !words.isEmpty() && ((is(WordClass::Preposition) && words.size() > 1) || is(WordClass::Relative) ||
                                         is(WordClass::Modal) || is(WordClass::Be));
                if (endsHere)
                    return states << words.join(u' ');
                if (!is(WordClass::Determiner) && !at().is("either"_L1) && !at().is("one"_L1))
                    words.append(at().text);
                ++m_pos;
            }
            if (words.isEmpty())
                break;
            states.append(words.join(u' '));
            if (!m_grammar.isSeparator(m_pos))
                break;
            const qsizetype next = m_grammar.afterSeparator(m_pos);
            if (m_grammar.startsVerb(next, Place::List, hasActor()) && m_grammar.nounPhraseEnd(next + 1) > next + 1)
                break;
            m_pos = next;
        }
        return states;
    }

    const Tokens &m_tokens;
    const Lexicon &m_lexicon;
    Grammar m_grammar;
    qsizetype m_pos = 0;
    QVector<NounPhrase> m_carry;        ///< who does things in this sentence
    NounPhrase m_last;                  ///< the thing named last in this sentence
    std::set<VerbForm::Shape> m_series; ///< shapes of the verbs that are being listed
    bool m_isFirst = true;              ///< nothing was read before this sentence
    bool m_afterRelative = false;
    bool m_isBareLead = false; ///< the clause before is one noun phrase that opens the sentence
    bool m_isOpening = true;   ///< reads the first clause of the sentence
    bool m_isPurpose = false;  ///< reads whom or what the app is for
    bool m_isVerbNext = false; ///< the next word is known to be a verb from what stood before it
    bool m_afterColon = false;
    bool m_only = false;
};

} // namespace

QVector<Sentence> parse(const Tokens &tokens, const Lexicon &lexicon)
{
    return Parser(tokens, lexicon).run();
}

} // namespace autodevos::language
