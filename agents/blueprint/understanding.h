// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agents/blueprint/language/lexicon.h"
#include "core/plan/domain.h"
#include "core/plan/requirement.h"

namespace autodevos {

/// What Blueprint understood of a prompt.
struct Understanding {
    Domain domain;
    QVector<Requirement> requirements;
    QStringList notes; ///< what was assumed, for the plan's reasons
};

/// Reads a prompt. Pure and deterministic. Usage where there is nothing to read, Unsupported where the prompt asks for
/// something else than a web app; both say what to write instead.
[[nodiscard]] Result<Understanding> understand(const QString &prompt, const language::Lexicon &lexicon);

} // namespace autodevos
