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
/// What the model is told about itself: the role's prompt and output, and what holds for every role.
[[nodiscard]] QString systemPrompt(const Role &role);
/// Text from a file, a tool or the web between marks that it cannot imitate: they hold its own hash.
/// <tag attributes mark="1a2b3c4d">…</tag 1a2b3c4d>
[[nodiscard]] QString marked(const QString &tag, const QString &attributes, const QString &text);
/// One line per finding: "src/a.ts:4: … (typecheck). Remedy".
[[nodiscard]] QString toText(const QVector<Finding> &findings);

} // namespace autodevos
