// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/openends.h"

namespace autodevos {

/// What a run of `scope` begins with, as far as the project's events say it: its plan and number, and where attempts
/// that were cut off go on. It goes on as the run before it when that was interrupted and nothing else is asked for
/// now.
[[nodiscard]] RunSetup setUpRun(const ProjectState &state, const OpenEnds &openEnds, ReusePlan scope,
                                const RunOptions &options);

/// What a run of the newest plan carries out: the rest of one of a task alone that was cut off, else whatever is not
/// done or stale.
[[nodiscard]] ReusePlan scopeOfRun(const ProjectState &state, const ReuseLedger &ledger, CheckLevel level);

} // namespace autodevos
