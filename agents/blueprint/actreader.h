// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agents/blueprint/featurereader.h"
#include "agents/blueprint/reading.h"

namespace autodevos {

/// Reads acts that make a record of their own (loans, votes, reviews) and links between things.
class ActReader {
public:
    explicit ActReader(Reading &reading)
        : m_reading(reading)
        , m_features(reading)
    {
    }

    void readAct(const language::Verb &verb, const language::Clause &clause);
    [[nodiscard]] QString lastIn(QLatin1StringView kinds) const;
    void readLink(const language::Verb &verb, const language::Clause &clause);

    bool attachFiles(const language::Clause &clause);

private:
    bool readCrew(const language::Clause &clause);
    /// "apply with a cover letter": fields of the application.
    void readActParts(const language::Verb &verb, const language::Clause &clause);
    [[nodiscard]] static bool isWithoutTarget(const language::Clause &clause);
    /// "creating shipments, assigning drivers and trucks": they are assigned to what was spoken of.
    void assignTo(const QString &holder, const language::Clause &clause);
    QStringList linkedKeys(const language::Clause &clause);
    bool addLink(const language::Verb &verb, const QString &key, const Reference &to,
                 const language::NounPhrase &phrase);

    Reading &m_reading;
    FeatureReader m_features;
};

} // namespace autodevos
