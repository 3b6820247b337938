// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agents/blueprint/language/lexicon.h"
#include "agents/blueprint/tracedtext.h"

namespace autodevos {

/// Says in sentences of their own what a prompt tells of its records in passing: "see which garages are free, with size
/// and rent", "a register of equipment (hoses, ladders)", "following enquiries from first contact to booked". What is
/// told before the wish itself ("I let out garages and am tired of paper.") is left out. Time in proportion to the
/// length of the text.
void readRecordsInPassing(TracedText &prompt, const language::Lexicon &lexicon);

} // namespace autodevos
