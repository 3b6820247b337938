// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <optional>

namespace autodevos::language {

/// What kind of thing a noun names: WordNet's lexicographer files, in their order.
enum class NounClass {
    Tops,
    Act,
    Animal,
    Artifact,
    Attribute,
    Body,
    Cognition,
    Communication,
    Event,
    Feeling,
    Food,
    Group,
    Location,
    Motive,
    Object,
    Person,
    Phenomenon,
    Plant,
    Possession,
    Process,
    Quantity,
    Relation,
    Shape,
    State,
    Substance,
    Time,
};

/// How a word is used: 0 never, 1 hardly ever, more: 1 + how often the texts behind WordNet used it so (255: or more).
struct WordUse {
    int noun = 0;
    int verb = 0;
    int adjective = 0;
    int adverb = 0;
    NounClass nounClass = NounClass::Tops; ///< of the noun's most frequent sense; means nothing where noun is 0
    quint32 nounClasses = 0;               ///< one bit for each class a sense of the noun belongs to

    [[nodiscard]] bool canBe(NounClass wanted) const { return (nounClasses >> static_cast<int>(wanted)) & 1U; }
};

/// Everyday English: parts of speech, how frequent they are, and what nouns name, for some 80,000 words. A sorted table
/// made from WordNet at build time (agents/blueprint/wordtable) and searched in place: nothing is read at start.
///
/// Layout, numbers little-endian: words, forms; each word: text, classes (4), noun, verb, adjective, adverb (1 each),
/// dominant class (4); each form: text, text of its lemma, 'n' or 'v' (4); then the texts, each closed by a zero. A
/// "text" is its place among them (4).
class WordNet {
public:
    /// Empty where the table is missing: every word is then unknown.
    explicit WordNet(QByteArrayView table);
    /// The table compiled into the program.
    [[nodiscard]] static WordNet builtIn();

    [[nodiscard]] qsizetype size() const { return m_words; }
    /// Of a lemma ("track", "clock in"), in small letters.
    [[nodiscard]] std::optional<WordUse> use(const QString &lemma) const;
    /// Singular of a noun form that follows no rule ("mice"), or empty.
    [[nodiscard]] QString irregularNoun(const QString &form) const { return irregular(form, u'n'); }
    /// Base of a verb form that follows no rule ("went"), or empty.
    [[nodiscard]] QString irregularVerb(const QString &form) const { return irregular(form, u'v'); }

private:
    [[nodiscard]] quint32 number(qsizetype at) const;
    [[nodiscard]] QByteArrayView text(qsizetype at) const;
    [[nodiscard]] QString irregular(const QString &form, char16_t part) const;
    /// Index of the first record whose text is not before `key`, among `count` records of `width` bytes from `start`.
    [[nodiscard]] qsizetype lowerBound(QByteArrayView key, qsizetype start, qsizetype count, qsizetype width) const;

    QByteArrayView m_table;
    qsizetype m_words = 0;
    qsizetype m_forms = 0;
};

} // namespace autodevos::language
