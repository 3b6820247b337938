// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/plan.h"

namespace autodevos {

/// Mends and remarks what a plan that can be used still has wrong. Requirements get the place in the prompt where their
/// words stand; the notes name paths that more than one task claims, requirements that no task covers, and sentences of
/// the prompt that no requirement was taken from. Pure.
void reviewPlan(Plan &plan);
/// The places alone.
void placeRequirements(Plan &plan);

} // namespace autodevos
