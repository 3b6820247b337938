// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/projectstate.h"

namespace autodevos {

/// What is at odds, in words.
[[nodiscard]] QString conflictText(const FileConflict &conflict);
/// Lists the files in conflict, and how to decide, on standard output.
void printConflicts(const ProjectState &state, const QString &folder);

} // namespace autodevos
