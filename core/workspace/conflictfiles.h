// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/commit.h"

/// Conflicts between a person's file and a new generated version: their versions laid out for people and their tools
/// below .autodevos/conflicts, and the person's decision. Blocking; any thread.
namespace autodevos {

/// Where the new generated version of a file in conflict lies; there is none when it has no such file.
[[nodiscard]] QString generatedFileOf(const Workspace &workspace, const QString &path);
/// Where both versions lie together with conflict markers, to be edited.
[[nodiscard]] QString mergedFileOf(const Workspace &workspace, const QString &path);

/// Lays out the commit's conflicts and clears away those of files that it settles. May be repeated; what a person has
/// edited of a merged file stays.
[[nodiscard]] Status layOutConflicts(const Workspace &workspace, const Commit &commit);

enum class Resolution {
    Ours,   ///< the file stays as the person has it
    Theirs, ///< the new generated version replaces it
    Merged, ///< what the person made of the merged file replaces it
};

/// Stages what the decision does to the tree under `name`, as Transaction::prepare does; Transaction::apply carries it
/// out. Works for a file without a conflict too: Theirs brings its generated version back.
[[nodiscard]] Result<Commit> prepareResolution(const Workspace &workspace, const FileConflict &conflict,
                                               Resolution resolution, const QString &name);

} // namespace autodevos
