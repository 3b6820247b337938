// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agents/blueprint/reading.h"

namespace autodevos {

/// Reads what is written down of one record, value by value: "record date, duration and pain level".
class NotingReader {
public:
    explicit NotingReader(Reading &reading)
        : m_reading(reading)
    {
    }

    /// Whether the objects are values of a record; its key is then what was spoken of last.
    [[nodiscard]] bool read(const language::Verb &verb, const language::Clause &clause);

private:
    [[nodiscard]] bool isValue(const language::NounPhrase &object) const;
    [[nodiscard]] bool areValues(const language::Clause &clause) const;
    [[nodiscard]] static bool isDay(const language::NounPhrase &value);
    [[nodiscard]] bool isPlainList(const language::Clause &clause) const;
    [[nodiscard]] bool areOfBooking(const language::Clause &clause) const;
    [[nodiscard]] bool isDiary() const;
    [[nodiscard]] const Thing *listed(const language::NounPhrase &value, const Thing &record) const;
    Thing *named(const language::Clause &clause);
    [[nodiscard]] Thing *noted() const;
    Thing &entry();

    Reading &m_reading;
};

} // namespace autodevos
