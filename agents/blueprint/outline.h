// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agents/blueprint/language/lexicon.h"
#include "agents/blueprint/tracedtext.h"

namespace autodevos {

/// A page of headings with items below them, in sentences: what stands under a thing is what it has ("Boats" over
/// "- name, length" is "Boats: name, length"), what stands under people they can do, what stands under "Not needed" is
/// not wanted. Other headings ("Features") leave their items as they are.
void readOutline(TracedText &prompt, const language::Lexicon &lexicon);

} // namespace autodevos
