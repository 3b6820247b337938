// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agents/blueprint/featurereader.h"
#include "agents/blueprint/reading.h"

namespace autodevos {

/// Reads what things have, what they belong to and what they may be.
class HavingReader {
public:
    explicit HavingReader(Reading &reading)
        : m_reading(reading)
        , m_features(reading)
    {
    }

    void readHaving(const language::Clause &clause);
    void readBelonging(const language::Clause &clause);
    void readBeing(const language::Clause &clause);

private:
    void readPersonHaving(const Reference &reference, const language::Clause &clause);
    void readAppHaving(const language::Clause &clause);
    /// "the title is required", "emails must be unique"
    void readQualityOfField(const language::NounPhrase &subject, const QString &quality);

    Reading &m_reading;
    FeatureReader m_features;
};

} // namespace autodevos
