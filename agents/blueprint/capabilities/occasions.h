// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agents/blueprint/capabilities/capability.h"

/// What takes place, is travelled, is booked, or is due: capabilities that are read from the whole prompt. Each changes
/// the domain of its context.
namespace autodevos {

/// Lists what is due: records whose last care, visit or payment is longer ago than the prompt allows.
void addDue(const CapabilityContext &context);
/// Lets people choose their places on a plan where the prompt speaks of seats or berths that are chosen.
void addSeats(const CapabilityContext &context);
/// Makes records of the trips that people look for by where they begin, where they end, and the day.
void addJourneys(const CapabilityContext &context);

/// The first word or phrase of the text, in the singular, that stands in the set of lexicon/words.tsv.
[[nodiscard]] QString firstOf(const language::Lexicon &lexicon, QLatin1StringView set, const QString &text);

} // namespace autodevos
