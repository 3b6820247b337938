// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agents/blueprint/language/phraseparser.h"

namespace autodevos::language {

/// Reads verbs and what follows them: objects, complements, conditions, states.
class PredicateParser : Cursor {
public:
    explicit PredicateParser(ParseState &state)
        : Cursor(state)
        , m_phrases(state)
    {
    }

    void parsePredicate(Clause &clause);
    void parseComplements(Clause &clause);
    void parseComplement(Clause &clause, qsizetype mostPhrases = 0); ///< 0: a whole list
    /// "how many tasks are open, in progress and done"
    void parseQuestion(Clause &clause);
    /// "Products: name, SKU, price": what follows the colon belongs to the thing before it, unless a statement follows.
    void takeColonParts(Clause &clause);
    static void addParts(NounPhrase &phrase, const QVector<NounPhrase> &parts);
    /// "before a contract expires", "when a robot stops": when something happens; what happens is asked for elsewhere.
    bool skipCondition();
    /// "a system to manage books": the verb after "to" brings an object.
    [[nodiscard]] bool isPlainInfinitive() const;

private:
    [[nodiscard]] bool isDuty() const;
    [[nodiscard]] bool isPerfect() const;
    [[nodiscard]] bool isWish() const;
    void parseAfterBe(Clause &clause);
    /// "tasks are assigned to members by a manager" says that a manager assigns tasks to members.
    static void turnPassive(Clause &clause);
    void parseVerbs(Clause &clause, bool afterModal);
    [[nodiscard]] bool opensActivity(const Clause &clause) const;
    /// "checking visitors in and out"
    void takeParticle(Clause &clause);
    /// "want customers to book appointments"
    [[nodiscard]] bool wantsSomebody(const Clause &clause) const;
    [[nodiscard]] bool isPlainVerb() const;
    /// Past a separator another verb follows that takes the same objects: "create, edit and delete".
    [[nodiscard]] bool nextVerbShares() const;
    bool takeVerb(Clause &clause, bool isSure);
    /// What is asked for in the imperative ("Build a shop with …") lists things, not further verbs.
    void startSeries(const Clause &clause, const VerbForm &form);
    /// "allow users to create tasks": the users are who does what follows.
    void parseHelp(Clause &clause);
    [[nodiscard]] bool isReducedClause() const;
    [[nodiscard]] bool startsNewStatement() const;
    [[nodiscard]] bool isGerundWithObject() const;
    bool parseRange(Clause &clause, const QString &preposition);

    PhraseParser m_phrases;
};

} // namespace autodevos::language
