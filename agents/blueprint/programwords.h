// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agents/blueprint/language/lexicon.h"

/// How the phrases of programs.tsv are looked for in a text. Pure functions over values.
namespace autodevos {

/// The words in small letters and singular, a space around each; then once more with hyphens as spaces.
[[nodiscard]] QString plainWords(const QString &text, const language::Lexicon &lexicon);

/// "break* brick": a word that ends in a star stands for all that begin so.
[[nodiscard]] bool says(const QString &words, const QString &phrase);
/// All phrases of the way.
[[nodiscard]] bool says(const QString &words, const QStringList &way);
/// One of its ways.
[[nodiscard]] bool says(const QString &words, const language::Program &program);

} // namespace autodevos
