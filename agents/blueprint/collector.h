// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agents/blueprint/draft.h"

namespace autodevos {

/// Reads the parsed prompt once, front to back, into a draft: the things, who does what with them, what else is asked,
/// and one requirement for every statement. Decides nothing about fields and access. Pure.
[[nodiscard]] Draft collect(const QString &prompt, const QVector<language::Sentence> &sentences,
                            const language::Lexicon &lexicon);

} // namespace autodevos
