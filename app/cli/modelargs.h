// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/arguments.h"
#include "app/composition.h"

namespace autodevos {

/// --model, --base-url, --retries, --budget, --idle-timeout and --no-cache: what every command that asks a model takes.
[[nodiscard]] QVector<Option> modelOptions();
/// --model-for, which only commands with roles take.
[[nodiscard]] Option roleModelOption();
/// The choice they make, checked, over what an earlier run was asked for. Another model does not keep the address of
/// the one before.
[[nodiscard]] Result<ModelChoice> modelChoice(const Arguments &arguments, const Composition &composition,
                                              const RunOptions &earlier = {});
/// --check, --max-parallel, --fail-fast, --budget, --when-over-budget and the patience that the model needs, over what
/// an earlier run was asked for.
[[nodiscard]] Result<RunOptions> runOptions(const Arguments &arguments, const ModelChoice &choice,
                                            const RunOptions &earlier = {});
/// Whether somebody sits at the terminal who can be asked.
[[nodiscard]] bool hasPerson(const Arguments &arguments);

} // namespace autodevos
