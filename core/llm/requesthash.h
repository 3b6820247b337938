// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/llm/languagemodel.h"

namespace autodevos {

/// Tells two requests apart, so that a recorded answer is replayed only for the request it answered. Covers model,
/// system prompt, tools, brief and every message; of tool results only which call they answer and whether it failed:
/// what a tool saw may have moved on since (other tasks write files) without making the answer another one.
[[nodiscard]] QString requestHash(const Request &request);

} // namespace autodevos
