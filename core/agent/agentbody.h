// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agent/attempt.h"
#include "core/agent/role.h"
#include "core/base/clock.h"
#include "core/command/commandrunner.h"
#include "core/workspace/workspace.h"

namespace autodevos {

/// The body that runs an agent: role prompt and brief, model turns, tool calls on a transaction, checks, commit.
/// The returned function is thread-safe; the references outlive it.
[[nodiscard]] AttemptBody makeAgentBody(Workspace workspace, std::shared_ptr<LanguageModel> model,
                                        const RoleCatalog &roles, const Clock &clock, const CommandAccess &access = {});

} // namespace autodevos
