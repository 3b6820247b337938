// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/commit.h"

namespace autodevos {

enum class StagedTrust {
    Full, ///< it was staged a moment ago by this process
    None, ///< another process staged it, and may have moved some of it already
};

/// Brings a prepared commit from its staging folder into the tree, durably. Returns what has become of it: a person may
/// have changed a file since it was prepared. Blocking; any thread.
[[nodiscard]] Result<Commit> land(const Workspace &workspace, const QString &name, const Commit &prepared,
                                  StagedTrust trust);

} // namespace autodevos
