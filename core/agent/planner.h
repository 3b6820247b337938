// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agent/role.h"
#include "core/llm/languagemodel.h"

namespace autodevos {

/// Asks a model for a plan of the prompt and reads its answer; blocking, pool thread.
/// An empty prompt, or an answer that is no valid plan, is an error that says what to do.
/// Places of requirements that do not fit the prompt are found again. What the model leaves open is in Plan::notes:
/// paths that two tasks claim, requirements that no task covers. Plan::model says who made it.
[[nodiscard]] Result<Plan> makePlan(const Prompt &prompt, LanguageModel &model, const RoleCatalog &roles,
                                    std::stop_token stop);

/// The same; where the model makes no plan that can be used, or cannot be reached, the fallback does, and the notes say
/// so and why. Stopped, and with an empty prompt, nothing else is asked.
[[nodiscard]] Result<Plan> makePlan(const Prompt &prompt, LanguageModel &model, LanguageModel *fallback,
                                    const RoleCatalog &roles, std::stop_token stop);

} // namespace autodevos
