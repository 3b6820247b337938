// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agents/blueprint/language/lexicon.h"
#include "agents/blueprint/language/phrase.h"
#include "agents/blueprint/language/token.h"

namespace autodevos::language {

/// Where a word stands when it is asked whether it is a verb: many English words are nouns as well.
enum class Place {
    Clause,     ///< where a statement may begin
    List,       ///< after a comma or "and" in a list of things
    AfterModal, ///< after "can", "to" or another verb: verbs only
};

/// "with", "including", "showing": what a thing has is listed next.
[[nodiscard]] bool opensParts(const Token &token);

/// Answers questions about single words in their surroundings. Reads tokens, keeps no state; one per parse.
class Grammar {
public:
    Grammar(const Tokens &tokens, const Lexicon &lexicon)
        : m_tokens(tokens)
        , m_lexicon(lexicon)
    {
    }

    [[nodiscard]] const Token &at(qsizetype i) const;
    [[nodiscard]] bool isBound(qsizetype i) const;
    [[nodiscard]] bool is(qsizetype i, WordClass wordClass) const;
    [[nodiscard]] bool isWord(qsizetype i) const { return at(i).kind == Token::Word || at(i).kind == Token::Hex; }
    [[nodiscard]] bool isSeparator(qsizetype i) const; ///< , / & and or
    /// After the separators at `i`: ", and" counts as one.
    [[nodiscard]] qsizetype afterSeparator(qsizetype i) const;
    [[nodiscard]] bool separatorCloses(qsizetype i) const; ///< holds "and", "or" or "&"

    /// A verb begins at `i`. `hasActor`: a person who could do it is known from before.
    [[nodiscard]] bool startsVerb(qsizetype i, Place place, bool hasActor) const;
    /// The word at `i` goes on with a series of verbs of that shape: "adding holdings, *viewing* profit".
    [[nodiscard]] bool isFieldAfterField(qsizetype i) const;
    [[nodiscard]] bool continuesSeries(qsizetype i, VerbForm::Shape shape, bool hasActor, int depth = 0) const;
    /// A plain noun phrase of determiners, adjectives and nouns begins at `i`; its end, or `i` when there is none.
    [[nodiscard]] qsizetype nounPhraseEnd(qsizetype i) const;
    /// Past "more than", "at least", "up to"; `i` where there is none.
    /// The gerund at `i` only says which app or part of it the next word means.
    [[nodiscard]] bool isOnlyAdjective(qsizetype i) const;
    [[nodiscard]] bool describesApp(qsizetype i) const;
    /// The gerund at `i` and the noun behind it (`pair`) are what a value is called.
    [[nodiscard]] bool namesField(qsizetype i, const QString &pair) const;
    [[nodiscard]] qsizetype afterComparison(qsizetype i) const;
    [[nodiscard]] bool namesNext(qsizetype i) const;
    [[nodiscard]] bool isPostponed(qsizetype i) const;
    [[nodiscard]] bool opensOptions(qsizetype i) const;
    [[nodiscard]] bool isTimeAdverbial(qsizetype i) const;
    [[nodiscard]] bool isPluralPhrase(qsizetype i) const;
    /// The noun phrase at `i` names a thing or feature of its own, not a field of another.
    [[nodiscard]] bool opensThing(qsizetype i) const;
    /// The word at `i` is a verb of our own table, or at least as often a verb as anything else.
    [[nodiscard]] bool isVerbMostly(qsizetype i) const;
    /// The words from `from` to `to` name a person.
    [[nodiscard]] ActorKind actorAt(qsizetype from, qsizetype to) const;
    /// What follows says that the noun phrase before `i` was a subject.
    [[nodiscard]] bool continuesAsClause(qsizetype phraseStart, qsizetype i) const;

private:
    [[nodiscard]] static bool isAct(const VerbEntry &verb);
    [[nodiscard]] bool isFieldInList(qsizetype i) const;
    [[nodiscard]] bool isCompound(qsizetype i) const; ///< "booking system": the word at `i` describes the next
    [[nodiscard]] bool fitsAfterVerb(qsizetype i) const;
    [[nodiscard]] bool isUnknownVerb(qsizetype start, qsizetype i) const;
    [[nodiscard]] bool isDoneBy(qsizetype start, qsizetype i) const;
    [[nodiscard]] bool isShownBy(qsizetype start, qsizetype i) const;
    [[nodiscard]] bool isPageName(qsizetype i) const;
    [[nodiscard]] bool startsObject(qsizetype i) const;
    [[nodiscard]] bool looksPlural(qsizetype i) const;
    [[nodiscard]] bool endsPhrase(qsizetype start, qsizetype i) const;
    [[nodiscard]] bool isGerundVerb(qsizetype i, Place place) const;
    [[nodiscard]] bool isPlainNounNext(qsizetype i) const;

    const Tokens &m_tokens;
    const Lexicon &m_lexicon;
};

} // namespace autodevos::language
