// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/projectstate.h"
#include "core/workspace/export.h"

namespace autodevos {

/// The history of a git export: one commit per task that wrote files, each after the tasks it needed.
[[nodiscard]] QVector<ExportCommit> exportCommits(const ProjectState &state);

} // namespace autodevos
