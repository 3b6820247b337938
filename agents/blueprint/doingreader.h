// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agents/blueprint/featurereader.h"
#include "agents/blueprint/reading.h"

namespace autodevos {

/// Reads what somebody does with things: "users add trips and see their expenses by month".
class DoingReader {
public:
    explicit DoingReader(Reading &reading)
        : m_reading(reading)
        , m_features(reading)
    {
    }

    void readDoing(const language::Verb &verb, const language::Clause &clause);
    /// "export expenses", "compare performance by month": the verb says what, its objects of which things.
    void readAsked(const QString &kind, const language::Clause &clause);

private:
    [[nodiscard]] static bool isAboutOwner(const language::Clause &clause);
    [[nodiscard]] bool isAnswerOfFaq(const language::NounPhrase &object, const language::Clause &clause) const;
    [[nodiscard]] bool isOwnData(const language::Verb &verb, const language::NounPhrase &object,
                                 const Reference &reference) const;
    [[nodiscard]] bool isEntryOfLast(const language::NounPhrase &object) const;
    /// "mark invoices as sent, paid or overdue"
    [[nodiscard]] bool isOneOfMany(const language::NounPhrase &object, const language::Clause &clause) const;
    bool readStates(const language::Clause &clause);
    bool readStatesOf(const language::NounPhrase &object);
    void readMatch(const language::Clause &clause);
    void readPresence(const language::Clause &clause, const QStringList &keys);
    void readMarks(const language::Verb &verb, const language::Clause &clause, const QStringList &keys);
    /// "change the status of an idea (planned, shipped)": a field of the idea.
    bool readChoice(const language::Verb &verb, const language::NounPhrase &object);
    [[nodiscard]] static bool isTaken(const language::Verb &verb, const language::NounPhrase &object);
    void compareFigures(const language::Clause &clause);
    bool readUsual(const language::Verb &verb, const language::NounPhrase &object);
    bool readSeenPicture(const language::Verb &verb, const language::NounPhrase &object,
                         const language::Clause &clause);
    bool readFieldOf(const language::NounPhrase &object, const language::Clause &clause, QStringList &keys);
    /// The thing that was said to have a field of this name.
    [[nodiscard]] Thing *ownerOfField(const language::NounPhrase &object) const;
    bool readDrawn(const language::Verb &verb, const language::Clause &clause);
    void countBooked(const language::NounPhrase &object);
    [[nodiscard]] bool isApplicant(const language::NounPhrase &object) const;
    bool readOwnValue(const language::NounPhrase &object);
    bool readAttribute(const language::Verb &verb, const language::NounPhrase &object, const Reference &reference,
                       const language::Clause &clause);
    [[nodiscard]] bool isLookedInto(const language::Clause &clause) const;
    bool readSeenValue(const language::Verb &verb, const language::NounPhrase &object, const Reference &reference,
                       const language::Clause &clause);
    [[nodiscard]] bool isRecord(const Thing &thing) const;
    QString lookedThrough(const language::Clause &clause);
    [[nodiscard]] bool areChoices(const QVector<language::NounPhrase> &phrases) const;
    [[nodiscard]] bool isQuality(const language::NounPhrase &phrase) const;
    void takeManner(Thing &made, const language::Clause &clause) const;
    [[nodiscard]] QString narrowed(const language::Clause &clause, const QString &nearest) const;
    bool readInvited(const language::Verb &verb, const language::NounPhrase &object, const language::Clause &clause);
    QStringList peopleDone(const language::Verb &verb, const language::NounPhrase &object, const Reference &reference,
                           const language::Clause &clause);
    /// "change their status", "set a due date": a field of what was talked about.
    [[nodiscard]] bool isFieldOfLast(const language::NounPhrase &object, const Reference &reference,
                                     const language::Verb &verb);
    [[nodiscard]] bool isAlongSteps(const language::Clause &clause) const;
    void noteSold(const QString &key);
    void askLookup(const QString &meaning, const QString &key, const language::Clause &clause);
    /// "add tasks to projects", "book a room for a date", "share posts with a title"
    /// "share trips with friends": takes the people out, who are no part of the trips. Whether there were any.
    [[nodiscard]] bool areKinds(const QVector<language::NounPhrase> &phrases) const;
    [[nodiscard]] bool isSender(const language::Complement &complement, const language::NounPhrase &phrase,
                                const QString &key) const;
    bool takePeople(language::NounPhrase &object) const;
    /// "browse products by scent": by something that each of them has.
    [[nodiscard]] bool isNarrowed(const language::Clause &clause) const;
    void readPlaces(const language::Clause &clause, const QStringList &keys);

    Reading &m_reading;
    FeatureReader m_features;
};

} // namespace autodevos
