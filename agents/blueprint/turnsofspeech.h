// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agents/blueprint/language/lexicon.h"
#include "agents/blueprint/tracedtext.h"

namespace autodevos {

/// Says in plain words what people order in a roundabout way: "a way for publishers to contact me", "packages Basic,
/// Shine and Full Valet, each with a price", "every store enters its daily revenue and returns". Time in proportion to
/// the length of the text.
void readTurnsOfSpeech(TracedText &prompt, const language::Lexicon &lexicon);

/// "open a parcel to see soil type and water access": each value's words are tied, so that they stay together.
void tieSeenValues(TracedText &prompt, const language::Lexicon &lexicon);

} // namespace autodevos
