// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/checkpoints.h"
#include "core/journal/projectstate.h"
#include "core/workspace/commit.h"

/// Going back to a checkpoint, as a new version on top. Blocking; any thread.
namespace autodevos {

/// The person's decision to go back, journaled before it is carried out (`carryOut`): what it does to the tree is
/// staged by then, and what stands there now is kept, so that one can go back to that too. Exists when the project's
/// files are as they were then already; NotFound when a version of a file is not kept.
[[nodiscard]] Result<Event> restoreDecision(const Workspace &workspace, const ProjectState &state,
                                            const Checkpoint &checkpoint, const ProjectStand &stand);

/// What becomes of the tasks whose files came back: those that were completed then are, the others are to be done.
[[nodiscard]] QVector<Event> restoredTasks(const ProjectState &state, const Plan &plan, const ProjectStand &stand);

} // namespace autodevos
