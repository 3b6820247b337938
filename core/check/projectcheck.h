// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/checklevel.h"
#include "core/plan/finding.h"
#include "core/workspace/workspace.h"

#include <functional>
#include <stop_token>

namespace autodevos {

/// Checks a whole project as it lies on disk, independent of any run: placeholders, secrets and licences always, syntax
/// from level fast on, at level full also every toolchain check the project has. Blocking; any thread. `lineSink` hears
/// the tools' output as it comes, in the calling thread.
[[nodiscard]] QVector<CheckResult> checkProject(const Workspace &workspace, CheckLevel level,
                                                const std::function<void(const QString &line)> &lineSink,
                                                std::stop_token stop);

} // namespace autodevos
