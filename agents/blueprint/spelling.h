// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agents/blueprint/language/lexicon.h"
#include "agents/blueprint/tracedtext.h"

namespace autodevos {

/// The prompt in the words and marks that the grammar goes by: without those of Markdown, outlines and user stories as
/// sentences, options between parentheses.
[[nodiscard]] TracedText spelled(const QString &prompt, const language::Lexicon &lexicon);

} // namespace autodevos
