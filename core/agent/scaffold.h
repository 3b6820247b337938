// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agent/toolbox.h"

#include <stop_token>

namespace autodevos {

/// Lets a model that writes a task's files in one go (Blueprint) do so on the transaction, as the ground another model
/// builds on. `request` is what that other model will be asked first. False, and nothing is left on the transaction,
/// when it has nothing for this task, says it is blocked, or what it writes does not pass the checks that only look
/// into files.
[[nodiscard]] bool layScaffold(LanguageModel &scaffold, Request request, const ToolCatalog &tools,
                               const ToolScope &scope, Transaction &transaction, std::stop_token stop);

} // namespace autodevos
