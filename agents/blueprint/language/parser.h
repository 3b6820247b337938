// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agents/blueprint/language/phrase.h"
#include "agents/blueprint/language/token.h"

namespace autodevos::language {

/// Reads a whole text into sentences and clauses. Shallow by intent: it never fails, takes time in proportion to the
/// length, and leaves out what it does not understand. Pure.
[[nodiscard]] QVector<Sentence> parse(const Tokens &tokens, const Lexicon &lexicon);

} // namespace autodevos::language
