// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/llm/languagemodel.h"

/// Keeping a conversation inside a model's window. Pure functions; any thread.
namespace autodevos {

/// A careful guess at the tokens a text costs: three bytes each, rounded up.
[[nodiscard]] int estimateTokens(const QString &text);
/// The same for all that a request sends.
[[nodiscard]] int estimateTokens(const Request &request);

/// The request, with less of its past when it would cost more than `budget` tokens. System prompt, task and the latest
/// turns stay as they are. In this order, and no further than needed: old results that can be had again become one line
/// (the oldest first, several at a time, so that what a provider has cached stays the same for some turns); output of
/// old commands is cut; contents of files written long ago are left out of their calls; files in the task's text are
/// named only; whole old turns become a list of what was done. The same request and budget give the same result.
[[nodiscard]] Request fitted(Request request, int budget);

} // namespace autodevos
