// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agents/blueprint/nouns.h"

namespace autodevos {

/// What has been read of a prompt so far and what is being read now: the draft, the requirement of the statement at
/// hand, who does it, and what pronouns may mean. Shared by the readers below; owned by `collect`, used once, in one
/// thread.
class Reading {
public:
    Reading(const QString &text, const language::Lexicon &words)
        : prompt(text)
        , lexicon(words)
        , nouns(words, draft)
    {
    }
    Reading(const Reading &) = delete;
    Reading &operator=(const Reading &) = delete;

    void noteWords();
    [[nodiscard]] QString textOf(const language::Span &span) const;
    QString addRequirement(const language::Span &span, RequirementKind kind, const QString &cannot = {});
    /// Makes the statement at hand part of the one before it; false where too much stands between them.
    bool extendRequirement(const language::Span &span);
    /// The requirement of the clause that is being read.
    [[nodiscard]] Requirement &current();
    void markCannot(const QString &reason);
    Thing &thing(const Reference &reference);
    /// Which there are, which states they have, or what each has: "topics (algebra, geometry)" or "pets (name, age)".
    void takeParts(Thing &made, const language::NounPhrase &phrase);
    void state(const language::Clause &clause, const QString &meaning, const QString &verb, const QString &key);
    void askCapability(const QString &kind, const QString &key = {}, const QString &detail = {});
    Thing &mention(const Reference &reference, const language::NounPhrase &phrase, const language::Clause &clause);
    [[nodiscard]] bool isOwn(const language::NounPhrase &phrase, const language::Clause &clause) const;
    /// The things a clause talks about: its objects, else what was last talked about.
    QStringList objectKeys(const language::Clause &clause, bool isMade);
    /// A person as an object is data only where the prompt says more of it; else it is the account.
    [[nodiscard]] QString personKey(const Reference &reference) const;
    /// A person that things of the prompt belong to ("artists" beside albums) and that is kept like them.
    [[nodiscard]] bool isOfThings(const QString &person) const;
    /// "accounts" of a bank, not those people sign in with.
    [[nodiscard]] Reference meant(const Reference &person) const;
    /// "by month and region"
    void noteQualifiers(const language::Clause &clause);
    /// What comments and ratings are about where only they are listed: what the app is about, else what was last named.
    [[nodiscard]] QString remarked(const language::Clause &clause);
    /// One act per target: "comments" said twice are the same comments. Another target makes another entity.
    Thing *addAct(const QString &meaning, const QString &target, const language::Clause &clause);
    /// What the verb and its object ask for together: "take quizzes", "play episodes".
    [[nodiscard]] const language::CapabilityWord *deed(const language::Verb &verb,
                                                       const language::NounPhrase &object) const;
    static QString actName(const QString &meaning);
    /// "recipes belong to categories" means several each; "tasks belong to projects" one each.
    [[nodiscard]] bool isManyTarget(const QString &from, const QString &to) const;

private:
    [[nodiscard]] qsizetype periodAfter(const language::Span &span) const;
    bool askBeside(const language::NounPhrase &part);
    [[nodiscard]] bool isInPurpose() const;
    [[nodiscard]] bool isKind(const language::NounPhrase &phrase) const;
    [[nodiscard]] bool areNames(const language::NounPhrase &phrase) const;
    [[nodiscard]] bool areKinds(const language::NounPhrase &phrase) const;
    [[nodiscard]] bool areStates(const language::NounPhrase &phrase) const;
    [[nodiscard]] bool areValues(const language::NounPhrase &phrase) const;

public:
    const QString &prompt;
    const language::Lexicon &lexicon;
    Draft draft;
    NounReader nouns;
    QString requirementId; ///< of the statement that is being read
    QStringList actors;    ///< who does what it says
    QString lastActor;
    QString lastThing;
    bool isUnderstood = false;     ///< something came of the statement
    bool isCapabilityLast = false; ///< the last of a list was a feature, not a thing
};

} // namespace autodevos
