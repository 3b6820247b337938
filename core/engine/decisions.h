// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/projectstate.h"
#include "core/workspace/conflictfiles.h"
#include "core/workspace/landing.h"

/// What changes the tree beside attempts: a person's decision about a file, and files that no task of the plan has any
/// more. Each is an event that is journaled first and one that says it is done. Blocking; the engine thread.
namespace autodevos {

[[nodiscard]] QString toString(Resolution resolution); ///< "ours", "theirs", "merged"
[[nodiscard]] std::optional<Resolution> resolutionFromString(const QString &name);

/// What a decision stages lies under this name.
[[nodiscard]] QString stagingNameOf(const QString &path);
/// UserDecided, with everything staged that the decision needs. NotFound when nothing was ever generated at `path`;
/// Usage when there is no conflict and the decision is not to bring the generated version back.
[[nodiscard]] Result<Event> decisionAbout(const Workspace &workspace, const ProjectState &state, const QString &path,
                                          Resolution resolution);
/// Carries out a journaled decision; FilesCommitted, to be journaled. May be repeated after a crash.
[[nodiscard]] Result<Event> carryOut(const Workspace &workspace, const Event &decision, StagedTrust trust);
/// Takes back what a decision that is not journaled has staged.
void giveUp(const Workspace &workspace, const Event &decision);

/// Removes files that earlier plans had and no task of this one writes, each unless a person changed it: then it is the
/// person's own. FilesCommitted events, to be journaled.
[[nodiscard]] Result<QVector<Event>> dropOrphans(const Workspace &workspace, const ProjectState &state);

} // namespace autodevos
