// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/llm/pricing.h"
#include "core/plan/plan.h"

namespace autodevos {

/// Fills in what a model's agents are expected to take for each task, where the planner has not said it: tokens of all
/// turns, and seconds. Rough, by what turns were seen to take: good enough to compare plans and to choose a budget.
void estimateTasks(Plan &plan);

/// USD that a plan's tasks are expected to cost, at the share of written tokens that agents have.
[[nodiscard]] double expectedCost(const Plan &plan, const Price &price);

} // namespace autodevos
