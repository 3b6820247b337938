// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agent/role.h"
#include "core/llm/languagemodel.h"

namespace autodevos {

/// Asks a model for a plan of the prompt and reads its answer; blocking, pool thread.
/// An empty prompt, or an answer that is no valid plan, is an error that says what to do.
[[nodiscard]] Result<Plan> makePlan(const Prompt &prompt, LanguageModel &model, const RoleCatalog &roles,
                                    std::stop_token stop);

} // namespace autodevos
