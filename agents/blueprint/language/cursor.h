// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agents/blueprint/language/grammar.h"
#include "agents/blueprint/language/phrase.h"

#include <algorithm>
#include <set>

namespace autodevos::language {

inline constexpr int deepestList = 3; ///< lists inside lists inside lists; deeper ones are read flat

/// Where the parser is in the text and what it remembers of the sentence. Owned by `parse`.
struct ParseState {
    ParseState(const Tokens &all, const Lexicon &words)
        : tokens(all)
        , lexicon(words)
        , grammar(all, words)
    {
    }

    const Tokens &tokens;
    const Lexicon &lexicon;
    Grammar grammar;
    qsizetype pos = 0;
    QVector<NounPhrase> carry;        ///< who does things in this sentence
    NounPhrase last;                  ///< the thing named last in this sentence
    std::set<VerbForm::Shape> series; ///< shapes of the verbs that are being listed
    bool isFirst = true;              ///< nothing was read before this sentence
    bool afterRelative = false;
    bool isBareLead = false; ///< the clause before is one noun phrase that opens the sentence
    bool isOpening = true;   ///< reads the first clause of the sentence
    bool isPurpose = false;  ///< reads whom or what the app is for
    bool isVerbNext = false; ///< the next word is known to be a verb from what stood before it
    bool afterColon = false;
    bool only = false;
};

/// What every part of the parser asks of the place it is at. The cursor only moves forward, so the time is linear.
class Cursor {
protected:
    explicit Cursor(ParseState &state)
        : m_state(state)
    {
    }

    [[nodiscard]] const Token &at(qsizetype ahead = 0) const { return m_state.grammar.at(m_state.pos + ahead); }
    [[nodiscard]] bool is(WordClass wordClass, qsizetype ahead = 0) const
    {
        return m_state.grammar.is(m_state.pos + ahead, wordClass);
    }
    [[nodiscard]] bool atEnd() const { return at().kind == Token::End; }
    [[nodiscard]] bool isActor(const NounPhrase &phrase) const
    {
        if (phrase.isPronoun)
            return phrase.head() != QLatin1StringView("it");
        return m_state.lexicon.actor(phrase.phrase()) != ActorKind::None || m_state.lexicon.isPerson(phrase.head());
    }
    [[nodiscard]] bool hasActor() const
    {
        return std::any_of(m_state.carry.begin(), m_state.carry.end(),
                           [&](const NounPhrase &phrase) { return isActor(phrase); });
    }
    /// The word goes on with the verbs of the statement before: "adding holdings, viewing profit and charting loss".
    [[nodiscard]] bool isSeriesVerb(qsizetype i) const
    {
        return std::any_of(m_state.series.begin(), m_state.series.end(), [&](VerbForm::Shape shape) {
            return m_state.grammar.continuesSeries(i, shape, m_state.carry.isEmpty() || hasActor());
        });
    }
    [[nodiscard]] Span spanFrom(qsizetype first) const
    {
        const qsizetype last = std::max(first, m_state.pos - 1);
        const qsizetype offset = m_state.grammar.at(first).offset;
        return {offset, std::max<qsizetype>(0, m_state.grammar.at(last).end() - offset)};
    }

    ParseState &m_state;
};

} // namespace autodevos::language
