// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agent/toolbox.h"

namespace autodevos {

/// Carries out calls of tools that only read side by side, in a few threads of its own; returns when all are done. The
/// results come in the order of the calls.
[[nodiscard]] QVector<ToolResult> readTogether(Toolbox &toolbox, const QVector<ToolCall> &calls);

} // namespace autodevos
