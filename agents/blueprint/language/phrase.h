// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agents/blueprint/language/lexicon.h"

#include <QString>
#include <QStringList>
#include <QVector>

#include <optional>

/// What the parser makes of a text: plain values, each with its place in the prompt.
namespace autodevos::language {

struct Span {
    qsizetype offset = 0;
    qsizetype length = 0;
    [[nodiscard]] qsizetype end() const { return offset + length; }
};

struct Range {
    double from = 0;
    double to = 0;
};

/// "each task with a title (short), a due date and a status": head, words before it, and what is listed after it.
struct NounPhrase {
    QStringList words;  ///< small letters, without determiners and numbers; the last is the head in the singular
    QString written;    ///< the same words as the prompt has them
    QString quantifier; ///< "each", "no", "two"; empty: none
    QString limit;      ///< "more", "less", "least", "most", "up" of "more than five"; empty: none
    bool isPlural = false;
    bool hasDeterminer = false;
    bool isPronoun = false;
    bool isExample = false;  ///< after "such as"
    QString unit;            ///< "minutes" of "baking time in minutes"
    qsizetype bracketed = 0; ///< how many of its first parts stood in brackets or after a colon
    bool hasOptions = false; ///< its parts are what it may be: "four races: humans, elves"
    std::optional<Range> range;
    QVector<NounPhrase> parts; ///< after "with", "including", "such as", a colon, or in brackets
    QVector<NounPhrase> of;    ///< "number of seats": seats
    Span span;

    [[nodiscard]] QString head() const { return words.isEmpty() ? QString() : words.last(); }
    [[nodiscard]] QString phrase() const { return words.join(QLatin1Char(' ')); }
    [[nodiscard]] bool isEmpty() const { return words.isEmpty(); }
};

struct Verb {
    QString base;
    QString meaning; ///< see lexicon/verbs.tsv; "be" for the copula
    bool isPassive = false;
};

/// "to members", "from 1 to 5 stars", "by name and price"
struct Complement {
    QString preposition;
    QVector<NounPhrase> phrases;
};

/// One statement: who does what with what. A clause without verbs is a bare list of things.
struct Clause {
    QVector<NounPhrase> subjects; ///< of a passive clause: who does it, where said
    QVector<Verb> verbs;
    QVector<NounPhrase> objects;
    QVector<Complement> complements;
    std::optional<Range> range;
    QStringList states; ///< "open", "in progress", "done" of "how many tasks are …" and "can be …"
    bool isNegated = false;
    bool isQuestion = false; ///< the objects are counted or asked about ("how many tasks")
    bool isOnly = false;     ///< "only", "just"
    bool afterColon = false; ///< belongs to a list that a colon opened
    bool isRelative = false; ///< "who use the same yarn": says more of what was named before it
    Span span;

    [[nodiscard]] bool does(QLatin1StringView meaning) const
    {
        for (const Verb &verb : verbs) {
            if (verb.meaning == meaning)
                return true;
        }
        return false;
    }
};

struct Sentence {
    QVector<Clause> clauses;
    Span span;
    bool isItem = false; ///< stands in a bulleted or numbered list
};

} // namespace autodevos::language
