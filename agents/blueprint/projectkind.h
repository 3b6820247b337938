// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agents/blueprint/draft.h"
#include "agents/blueprint/language/lexicon.h"

namespace autodevos {

/// Makes of the domain an API or a static site where the prompt asks for one: leaves out what such a project has no
/// place for, with the reason in its requirements. What a static site cannot do needs a backend, and gets one.
void fitKind(Domain &domain, Draft &draft, const QString &prompt, const language::Lexicon &lexicon);

} // namespace autodevos
