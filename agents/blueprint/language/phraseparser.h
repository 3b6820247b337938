// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agents/blueprint/language/cursor.h"

namespace autodevos::language {

/// How a list of things ends.
enum class ListKind {
    Things,   ///< where no further thing follows
    Parts,    ///< of a thing, after "with": also where a thing of its own follows ("…, suppliers and orders")
    Grouping, ///< after "by": also where something that is many follows ("by week and invoices")
};

/// Reads noun phrases and lists of them, with what stands in brackets, after "with" and after colons.
class PhraseParser : Cursor {
public:
    explicit PhraseParser(ParseState &state)
        : Cursor(state)
    {
    }

    /// Things joined by commas and "and". A list is closed by the thing after its "and"; what follows a comma then
    /// belongs to the list outside. It also ends where a statement begins.
    QVector<NounPhrase> parseList(int depth, ListKind kind = ListKind::Things);
    NounPhrase parsePhrase(int depth);
    /// States and options as they are written: "open", "in progress", "done".
    QStringList parseWords();

private:
    [[nodiscard]] bool endsList(qsizetype next, ListKind kind, const QVector<NounPhrase> &phrases) const;
    [[nodiscard]] bool goesOn(qsizetype next, int depth) const;
    /// "a sound at the end of each round, daily goals and …": where the list goes on, the phrase stays with its thing.
    [[nodiscard]] bool isLastPart(qsizetype i, int depth) const;
    [[nodiscard]] bool isAddress(qsizetype i, int depth) const;
    void skipModifier(NounPhrase &phrase, int depth);
    void takeDeterminers(NounPhrase &phrase);
    void takeWords(NounPhrase &phrase, qsizetype start, qsizetype end);
    [[nodiscard]] bool isDatedPast() const;
    /// "a tracker called Sprout", 'named "Bug Hive"': the name is the app's and no words of the sentence.
    void skipName();
    static bool isQuote(const Token &token);
    void takeAttachments(NounPhrase &phrase, int depth);
    /// "the columns planned, shooting and cut", "four races: Humans, Elves"
    void takeEnumeration(NounPhrase &phrase);
    NounPhrase parseOption();
    /// "scale from 1 to 5" among the options
    bool parseOptionRange(NounPhrase &option);
    /// "baking time in minutes", "a value in kWh": what a field is counted in.
    [[nodiscard]] bool isNumber(qsizetype ahead) const;
    [[nodiscard]] double numberAt(qsizetype ahead) const;
    void takeUnit(NounPhrase &phrase, int depth);
    /// "an estimate in rounds": nothing that is kept, and the list of fields goes on.
    [[nodiscard]] bool isCounted() const;
    /// "status: open, closed" inside a list of fields.
    void takeOptions(NounPhrase &phrase);
    void takeOf(NounPhrase &phrase, NounPhrase of);
    void takeBracket(NounPhrase &phrase, int depth);
    /// Anything up to the next separator: "in progress", "not started", "first name".
    NounPhrase parseBracketItem(int depth);
};

} // namespace autodevos::language
