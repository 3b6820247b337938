// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/llm/languagemodel.h"

namespace autodevos {

/// About how many tokens a provider will read for a request: three and a half UTF-8 bytes a token, which fits mixed
/// prose and code within a third or so, and a thousand for a picture. Never 0.
[[nodiscard]] qint64 estimatedInputTokens(const Request &request);
/// The same of so many bytes of UTF-8.
[[nodiscard]] qint64 estimatedTokens(qint64 bytes);
/// What an answer whose tokens nobody counted took: from what was sent and what came.
[[nodiscard]] Usage estimatedUsage(const Request &request, const Response &response);

} // namespace autodevos
