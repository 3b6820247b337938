// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agents/blueprint/language/wordnet.h"
#include "core/base/error.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>
#include <QString>
#include <QStringList>
#include <QVector>

#include <memory>

namespace autodevos::language {

enum class WordClass {
    Determiner,
    Quantifier,
    Number,
    Preposition,
    Pronoun,
    Conjunction,
    Modal,
    Be,
    Negation,
    Adverb,
    Relative,
    Question,
};

struct VerbEntry {
    QString base;    ///< "create", "sign up"
    QString meaning; ///< "create", "act:Loan", "cannot:payment"
    bool isNoun = false;
};

/// How a verb was found in the text.
struct VerbForm {
    enum Shape { Base, ThirdPerson, Gerund, Past };
    std::shared_ptr<const VerbEntry> verb;
    Shape shape = Base;
    bool isListed = true; ///< in our own table; else only known to English, with the meaning "other"
};

enum class ActorKind { None, User, Visitor, Admin, Public, Staff };

struct CapabilityWord {
    QString kind;   ///< "dashboard", "cannot", "included", "content", …
    QString detail; ///< the page's title or the reason
};

/// "fleet" is cars where cars are named; a "room" of a chat is no hotel's.
struct WordSense {
    QStringList things;     ///< what it stands for: the first that the prompt names, else the last
    bool keepsName = false; ///< only the usual fields change
    QStringList context;    ///< words of which the prompt must hold one; empty: always
};

/// Something to use that is no list of records: a game, a calculator, a quiz that is taken.
struct Program {
    QString kind;              ///< "arcade", "calculator", "quiz", …; "feature" lists what a kind has anyway
    QString id;                ///< "snake", "mortgage"
    QString title;             ///< "Mortgage calculator"
    QVector<QStringList> ways; ///< one of them says it: phrases that are all there
};

/// A way people say things, and the plain words for it.
struct TurnOfSpeech {
    QRegularExpression written;
    QString read; ///< "%1" stands for the first group
};

/// What Blueprint knows about words, read once from the tables in agents/blueprint/lexicon. Immutable, so that any
/// thread may ask; owned by the model. It knows words, never finished apps.
class Lexicon {
public:
    /// Reads the tables compiled into the program. Configuration error when one is missing or broken.
    [[nodiscard]] static Result<std::shared_ptr<const Lexicon>> load();
    /// The same from a folder, for tests.
    [[nodiscard]] static Result<std::shared_ptr<const Lexicon>> load(const QString &folder);

    [[nodiscard]] bool is(WordClass wordClass, const QString &word) const;
    /// In one of the sets "app", "shell", "generic", "classifier", "public".
    [[nodiscard]] bool isIn(QLatin1StringView set, const QString &word) const;
    [[nodiscard]] std::optional<VerbForm> verb(const QString &word) const;
    /// How English uses a lemma, whatever our own tables say.
    [[nodiscard]] std::optional<WordUse> use(const QString &lemma) const { return m_wordnet.use(lemma); }
    /// What a noun phrase names, by its last word; none where that is no noun.
    [[nodiscard]] std::optional<NounClass> nounClass(const QString &singular) const;
    /// What somebody who does something is; people that only English knows choose their role themselves.
    [[nodiscard]] ActorKind roleOf(const QString &singular) const;
    /// Somebody: in our own table of people, or mostly a person in English.
    [[nodiscard]] bool isPerson(const QString &singular) const;
    /// Names an activity, a quality or another notion of which nobody keeps a list ("progress", "viewing", "loss").
    [[nodiscard]] bool isNotion(const QString &singular) const;
    /// The verb that `word` and the particle after it make: "sign" + "up".
    [[nodiscard]] const VerbEntry *phrasalVerb(const QString &base, const QString &particle) const;
    [[nodiscard]] const VerbEntry *verbByBase(const QString &base) const;
    /// The verb meaning behind a noun: "management" -> "manage"; empty when it has none.
    [[nodiscard]] QString nominal(const QString &word) const;
    [[nodiscard]] ActorKind actor(const QString &singular) const;
    /// Field specification of a phrase (singular); a longer phrase may match by its end ("*price"). Empty: unknown.
    [[nodiscard]] QString fieldSpecification(const QString &phrase) const;
    /// The same without the matches by end.
    [[nodiscard]] QString exactFieldSpecification(const QString &phrase) const;
    [[nodiscard]] QStringList archetype(const QString &thing) const;
    /// Parents a thing usually belongs to; those with '*' hold it inside their page.
    [[nodiscard]] QStringList parents(const QString &thing) const;
    [[nodiscard]] QStringList thingsOfPlace(const QString &place) const;
    [[nodiscard]] const CapabilityWord *capability(const QString &phrase) const;
    [[nodiscard]] QString reason(const QString &key) const;
    [[nodiscard]] QString colour(const QString &joinedWords) const; ///< hex, or empty
    /// What a word stands for in a prompt with these words; null where it stands for itself.
    [[nodiscard]] const WordSense *sense(const QString &singular, const QSet<QString> &prompt) const;
    /// In the order of the table.
    [[nodiscard]] const QVector<Program> &programs() const { return m_programs; }
    [[nodiscard]] QString foreign(const QString &phrase) const; ///< "a command line program", or empty

    /// Turns of speech, each with the plain words for it (none where it adds nothing), in the order of the table.
    [[nodiscard]] const QVector<std::pair<QString, QString>> &idioms() const { return m_idioms; }
    /// The turns that are read "early" (before lists and names are tied together) or "late", in the order of the table.
    [[nodiscard]] QVector<TurnOfSpeech> turnsOfSpeech(const QString &when) const { return m_turns.value(when); }
    /// The usual name of a thing that goes by several: "reservation" -> "booking"; empty where it has only one.
    [[nodiscard]] QString usualName(const QString &thing) const { return m_same.value(thing); }
    /// "discharge" -> "discharged", "submit" -> "submitted", "send" -> "sent".
    [[nodiscard]] QString participle(const QString &base) const;

    [[nodiscard]] QString singular(const QString &word) const;
    [[nodiscard]] QString plural(const QString &word) const;
    [[nodiscard]] bool isPlural(const QString &word) const;
    [[nodiscard]] bool knowsNoun(const QString &singular) const; ///< named in any table as a thing, field or actor
    [[nodiscard]] bool isArchetype(const QString &thing) const { return m_archetypes.contains(thing); }
    [[nodiscard]] bool isEnglish(const QString &word) const; ///< in any table: to tell a text from noise

private:
    Lexicon() = default;
    using Row = QStringList;
    [[nodiscard]] Status read(const QString &folder);
    [[nodiscard]] Status readTurns(const QVector<Row> &rows);
    void readVerbs(const QVector<Row> &rows);
    void readWords(const QVector<Row> &rows);
    void addVerbForms(const VerbEntry &entry, const QStringList &irregular);
    [[nodiscard]] std::optional<VerbForm> englishVerb(const QString &word) const;
    [[nodiscard]] std::optional<VerbForm> englishVerb(const QString &lemma, VerbForm::Shape shape) const;
    [[nodiscard]] bool isNounHere(const QString &singular) const;

    WordNet m_wordnet = WordNet::builtIn();
    QHash<int, QSet<QString>> m_classes;
    QHash<QString, QSet<QString>> m_sets;
    QHash<QString, std::shared_ptr<const VerbEntry>> m_verbs; ///< by base, with its particle
    QHash<QString, std::pair<QString, VerbForm::Shape>> m_forms;
    QHash<QString, QString> m_nominals;
    QHash<QString, ActorKind> m_actors;
    QHash<QString, QString> m_fields;
    QHash<QString, QString> m_fieldEnds;
    QHash<QString, QStringList> m_archetypes;
    QHash<QString, QStringList> m_parents;
    QHash<QString, QStringList> m_places;
    QHash<QString, CapabilityWord> m_capabilities;
    QHash<QString, QVector<WordSense>> m_senses;
    QHash<QString, QString> m_reasons;
    QVector<Program> m_programs;
    QHash<QString, QString> m_colours;
    QHash<QString, QString> m_foreign;
    QVector<std::pair<QString, QString>> m_idioms;
    QHash<QString, QVector<TurnOfSpeech>> m_turns;
    QHash<QString, QString> m_same;
    QHash<QString, QString> m_singulars;
    QHash<QString, QString> m_plurals;
    QSet<QString> m_english;
};

} // namespace autodevos::language
