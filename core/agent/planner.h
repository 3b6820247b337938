// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agent/attachments.h"
#include "core/agent/role.h"
#include "core/llm/languagemodel.h"

namespace autodevos {

/// The role that plans; it is no choice for a task.
[[nodiscard]] RoleId plannerRole();

/// Asks a model for a plan of the prompt and reads its answer; blocking, pool thread.
/// An empty prompt, or an answer that is no valid plan, is an error that says what to do.
/// Places of requirements that do not fit the prompt are found again. What the model leaves open is in Plan::notes:
/// paths that two tasks claim, requirements that no task covers. Plan::model says who made it.
[[nodiscard]] Result<Plan> makePlan(const Prompt &prompt, LanguageModel &model, const RoleCatalog &roles,
                                    std::stop_token stop);

/// The same with a fallback, which costs nothing to ask. The model is told of its plan and plans on top of it: what the
/// model leaves out, the fallback's tasks write (groundwork.h). Where the model makes no plan that can be used, or
/// cannot be reached, that of the fallback is taken, and the notes say so and why. An empty prompt asks nobody.
/// `attached` goes with the prompt; where nobody read it, the notes say so.
[[nodiscard]] Result<Plan> makePlan(const Prompt &prompt, LanguageModel &model, LanguageModel *fallback,
                                    const RoleCatalog &roles, std::stop_token stop,
                                    const QVector<Attachment> &attached = {});

} // namespace autodevos
