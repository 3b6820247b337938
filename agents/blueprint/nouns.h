// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agents/blueprint/draft.h"

namespace autodevos {

/// What a noun phrase stands for.
struct Reference {
    enum Kind {
        Nothing,    ///< "the ability", "a modern design"
        Pronoun,    ///< "them"
        App,        ///< "the website": the program itself
        Actor,      ///< somebody
        Capability, ///< "a dashboard", "live chat"
        Named,      ///< something that may become an entity
    };
    Kind kind = Nothing;
    QString key;     ///< Actor, Named: singular, small letters
    QString written; ///< the words behind the key as the prompt has them
    QString source;  ///< Named: the archetype that is nearest, where it is not the key
    bool isNotion =
        false;       ///< Named: an activity or quality ("progress") of which a list is kept only where that is said
    QString meaning; ///< verb meaning inside the noun: "manage" of "stock management"
    QString target;  ///< Capability: words before it ("product" of "product reviews")
    const language::CapabilityWord *capability = nullptr;
};

/// Tells what noun phrases stand for, given the things known so far. Borrows both; lives while a prompt is read.
class NounReader {
public:
    NounReader(const language::Lexicon &lexicon, const Draft &draft)
        : m_lexicon(lexicon)
        , m_draft(draft)
    {
    }

    /// `isMade`: somebody creates it, so that even a vague word ("lists") is meant as a thing.
    [[nodiscard]] Reference read(const language::NounPhrase &phrase, bool isMade = false) const;
    /// Is given values of its own, though its words alone would name no thing.
    [[nodiscard]] bool isDescribed(const language::NounPhrase &phrase) const;
    /// A known thing for these words, by its whole name or by its last word; null when there is none.
    [[nodiscard]] Thing *known(const QStringList &words) const;

    /// What was spoken of first that is a record; empty: nothing yet.
    [[nodiscard]] QString subject() const;

private:
    [[nodiscard]] Reference readWords(QStringList words, const language::NounPhrase &phrase, bool isMade) const;
    [[nodiscard]] const Thing *requested(const QStringList &words, const language::NounPhrase &phrase,
                                         bool isMade) const;
    [[nodiscard]] const language::CapabilityWord *capabilityOf(const QStringList &words, qsizetype *used) const;
    [[nodiscard]] Reference named(const QStringList &words, const language::NounPhrase &phrase, bool isMade) const;
    [[nodiscard]] bool isAmount(const QString &word) const;
    [[nodiscard]] bool isMeasure(const language::NounPhrase &phrase) const;
    [[nodiscard]] Thing *mainThing() const;
    [[nodiscard]] Thing *headed(const QString &head) const;
    void applySense(Reference &reference) const;
    [[nodiscard]] bool isModifier(const QString &word) const;

    const language::Lexicon &m_lexicon;
    const Draft &m_draft;
};

} // namespace autodevos
