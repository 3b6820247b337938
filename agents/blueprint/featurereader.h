// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agents/blueprint/reading.h"

namespace autodevos {

/// Reads lists of features and things: "courses, quizzes with scoring and a forum". Each of a list is a requirement.
class FeatureReader {
public:
    explicit FeatureReader(Reading &reading)
        : m_reading(reading)
    {
    }

    /// "a website with an about page, a blog and a contact form": each of the list is a requirement of its own, and the
    /// statement keeps what stands before the list.
    void readListed(const QVector<language::NounPhrase> &phrases, const language::Clause &clause);
    /// A list that is the whole statement: the first of it keeps the statement's requirement.
    void readSeparate(const QVector<language::NounPhrase> &phrases, const language::Clause &clause);
    void readFeatures(const QVector<language::NounPhrase> &phrases, const language::Clause &clause);
    void readFeature(const language::NounPhrase &phrase, const language::Clause &clause);
    [[nodiscard]] bool readStates(const language::NounPhrase &phrase);
    [[nodiscard]] bool readColumns(const language::NounPhrase &phrase);
    void readCapability(const Reference &reference, const language::NounPhrase &phrase, const language::Clause &clause,
                        const QString &about = {});
    void readWithout(const QVector<language::NounPhrase> &phrases);

private:
    [[nodiscard]] bool isListedWhole(const language::Clause &clause) const;
    /// Ends the current requirement before `offset`, without the "with" that leads to the list.
    void shortenCurrent(qsizetype offset);
    /// The phrase with what is listed after it.
    [[nodiscard]] static language::Span wholeSpan(const language::NounPhrase &phrase);
    /// A person in a list of things is kept as data ("doctors, patients"), unless it only says who uses the app.
    [[nodiscard]] bool isListedPerson(const QString &actor) const;
    /// "property details, photos": pictures of what was named, unless the app is about pictures.
    [[nodiscard]] bool isPicture(const language::NounPhrase &phrase, const Reference &reference) const;
    /// "an equipment tracker with barcode numbers and due dates": what the app is about has them.
    bool readFieldOfSubject(const language::NounPhrase &phrase, const Reference &reference);
    /// "tasks with title and description, priority, due date": a list that was closed too early.
    bool readStock(const language::NounPhrase &phrase);
    bool readOwnedField(const language::NounPhrase &phrase, const Reference &reference);
    bool readLooseField(const language::NounPhrase &phrase, const Reference &reference);
    [[nodiscard]] static bool isInline(const QString &kind);

    Reading &m_reading;
};

} // namespace autodevos
