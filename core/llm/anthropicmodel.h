// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace autodevos {

/// What a model behind the Messages API takes, told by its name. Names that are not Claude's get what most take.
struct AnthropicModel {
    enum class Thinking { None, Budget, Adaptive };

    Thinking thinking = Thinking::Budget;
    bool takesSampling = true;    ///< temperature
    bool enforcesSchemas = false; ///< output_config.format
    int mostOutput = 8192;        ///< tokens; what is asked for when the caller does not say

    [[nodiscard]] static AnthropicModel named(const QString &name);
};

} // namespace autodevos
