// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/checklevel.h"

namespace autodevos {

struct RunOptions {
    int maxParallel = 4; ///< tasks at a time, 1 to 64
    CheckLevel checkLevel = CheckLevel::Fast;
    bool failFast = false;
    bool mayAsk = false; ///< somebody is there who answers questions; else a task that would ask has to decide or fails
    friend bool operator==(const RunOptions &, const RunOptions &) = default;
};

} // namespace autodevos
