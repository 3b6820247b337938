// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace autodevos {

/// How much is proven before a task counts as done.
enum class CheckLevel {
    None, ///< declared outputs exist, changed, and hold no placeholder; nothing else
    Fast, ///< also "syntax": files parse, imports resolve; nothing is run
    Full, ///< also the generated project's own tools: install, types, lint, format, build, tests
};

[[nodiscard]] QString toString(CheckLevel level);
[[nodiscard]] std::optional<CheckLevel> checkLevelFromString(const QString &name);

} // namespace autodevos
