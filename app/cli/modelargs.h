// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/arguments.h"
#include "app/composition.h"

namespace autodevos {

/// --model, --base-url, --retries, --budget, --idle-timeout and --no-cache: what every command that asks a model takes.
[[nodiscard]] QVector<Option> modelOptions();
/// The choice they make, checked; `otherwise` where --model is missing.
[[nodiscard]] Result<ModelChoice> modelChoice(const Arguments &arguments, const QString &otherwise);
/// --check, --max-parallel, --fail-fast, and the patience that the model needs.
[[nodiscard]] Result<RunOptions> runOptions(const Arguments &arguments, const ModelChoice &choice);

} // namespace autodevos
