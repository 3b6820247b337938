// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agents/blueprint/language/lexicon.h"

namespace autodevos {

/// What a game is about, where the prompt has its own idea of it: who plays, what is collected, what falls from where,
/// in words and pictures. In the order in which the game takes it (arcademodule.cpp); empty: as usual.
/// `prompt` is without its colours: "components to wheat" makes nobody a farmer.
[[nodiscard]] QStringList castOf(const QString &game, const QString &prompt, const language::Lexicon &lexicon);

} // namespace autodevos
