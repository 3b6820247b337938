// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agents/blueprint/draft.h"

namespace autodevos {

/// Finds in a prompt what is used rather than kept: games, calculators, quizzes, forms in steps (lexicon/programs.tsv).
/// Asks for them as capabilities. Where the app itself is one, things that only belong to it (apples, paddles, loans)
/// are no records any more, and each statement is met by the program or listed as left out.
void readPrograms(Draft &draft, const QString &prompt, const language::Lexicon &lexicon);

/// A program of the kind is all that the app is about.
[[nodiscard]] bool asksForProgram(const Draft &draft);

/// Words of a row of programs.tsv ("resource", "seat") that the text holds, in the order of the text.
[[nodiscard]] QStringList namesIn(const QString &text, const QString &kind, const language::Lexicon &lexicon);

} // namespace autodevos
