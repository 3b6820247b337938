// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/llm/ratelimiter.h"

#include <QProcessEnvironment>
#include <QVector>

namespace autodevos {

/// What a project may ask of all models together, as far as the person has said. 0: no limit.
struct ProjectLimits {
    RateLimits limits;
    QVector<Error> problems; ///< values that cannot be used, each with its place; they count as not said
};

/// From the group "limits" of the settings file, and over it the environment:
///   requestsPerMinute, tokensPerMinute, concurrentCalls
///   AUTODEVOS_REQUESTS_PER_MINUTE, AUTODEVOS_TOKENS_PER_MINUTE, AUTODEVOS_CONCURRENT_CALLS
/// Reads the file; a missing one is none.
[[nodiscard]] ProjectLimits projectLimits(const QString &settingsFile, const QProcessEnvironment &environment);

[[nodiscard]] bool isLimited(const RateLimits &limits);

} // namespace autodevos
