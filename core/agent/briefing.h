// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agent/attempt.h"
#include "core/agent/role.h"
#include "core/workspace/workspace.h"

namespace autodevos {

/// What an agent is told before it starts, in types. Upstream files come from the tree; small ones with content.
[[nodiscard]] Brief makeBrief(const AttemptRequest &request, const Workspace &workspace);

/// The same in words: the first message of the conversation.
[[nodiscard]] QString toText(const Brief &brief);
/// One line per finding: "src/a.ts:4: … (typecheck). Remedy".
[[nodiscard]] QString toText(const QVector<Finding> &findings);

} // namespace autodevos
