// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/plan.h"

/// The first version that the built-in model can write of a project, as another model's plan stands on it. Pure
/// functions; any thread.
namespace autodevos {

/// What the planner is told of the first version: its requirements, data model, tasks and paths, and what that is for.
[[nodiscard]] QString groundInWords(const Plan &ground);

/// Whether a plan is about other files than the first version: another stack or kind of program. What it says itself
/// counts, else what its tasks provide.
[[nodiscard]] bool isApart(const Plan &plan, const Plan &ground);

/// The requirements of both, those that say the same once, under the first version's ids. Also what the first version
/// cannot do, when a task of the plan does it.
void joinRequirements(Plan &plan, const Plan &ground);

/// What a model's data model does not say: which requirements its entities and capabilities are there for, as far as
/// the first version has the same ones. By that the tests know what they prove.
void inheritRequirements(Domain &domain, const Domain &first);

/// A task at the end that builds and tests the whole, where no task of the plan does.
void checkTheWhole(Plan &plan, const RoleId &role);

/// Puts the first version's tasks for all files that no task of the plan provides before those of the plan, and its
/// checks of the whole behind them: so the whole is complete whatever the plan leaves out. The notes say so. Data model
/// and requirements of both are the same.
void standOn(Plan &plan, const Plan &ground);

} // namespace autodevos
