// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/llm/languagemodel.h"

namespace autodevos {

/// Tells two requests apart by everything that a model may read of them, tool results included: equal keys mean that
/// one answer will do for both. (`requestHash` is for replay and looks past tool results on purpose.) `scope` is what
/// stands outside the request: the endpoint's address. 64 hex digits.
[[nodiscard]] QString cacheKey(const Request &request, const QString &scope);

} // namespace autodevos
