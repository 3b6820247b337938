// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agents/blueprint/featurereader.h"
#include "agents/blueprint/reading.h"

namespace autodevos {

/// Reads the first statement: what is to be built, its name, its kind and the list of what it has.
class HeadReader {
public:
    explicit HeadReader(Reading &reading)
        : m_reading(reading)
        , m_features(reading)
    {
    }

    bool readHead(const language::Clause &clause);

private:
    /// "a currency and unit converter website": the words before "and" describe the app as well.
    [[nodiscard]] language::NounPhrase headOf(const language::Clause &clause) const;
    void readAppName(const language::Clause &clause, const language::NounPhrase &app);
    /// "a turn-based strategy game", "a unit converter website": what the app itself is.
    void readAppKind(const language::NounPhrase &app);
    [[nodiscard]] static bool isTool(const QString &kind);
    [[nodiscard]] static bool isGame(const QStringList &words);
    void readSold(const language::NounPhrase &app);
    /// "a social network for knitters", "a blog about mountain huts": the kind of app alone is no name.
    [[nodiscard]] bool isNamedAfter(const language::Complement &complement, const QStringList &words) const;
    [[nodiscard]] static QStringList kindOf(const QStringList &words);
    /// "a CRM for a university alumni office": words of what it is for go before what it is.
    [[nodiscard]] QStringList qualified(const QStringList &words, const language::Clause &clause) const;
    [[nodiscard]] static bool isOfFirm(const language::NounPhrase &phrase, const QStringList &words);
    [[nodiscard]] QString appName(const language::NounPhrase &app, const language::Clause &clause) const;
    /// "with articles by category, comments and a contact form": what follows the first goes on with the features.
    void readGrouping(const QVector<language::NounPhrase> &phrases, const language::Clause &clause);
    /// "for a developer", "for my warehouse": a hint, not a thing.
    void readDealtIn(const language::NounPhrase &phrase, const language::Clause &clause);
    void readPurpose(const QVector<language::NounPhrase> &phrases);

    Reading &m_reading;
    FeatureReader m_features;
};

} // namespace autodevos
