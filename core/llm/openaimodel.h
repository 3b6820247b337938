// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/llm/languagemodel.h"

namespace autodevos {

/// What one of OpenAI's models takes, told by its name.
struct OpenAiModel {
    bool isReasoning = false;              ///< takes an effort, refuses temperature and `max_tokens`
    bool takesDeveloper = false;           ///< the system prompt's speaker is "developer"
    bool refusesSystem = false;            ///< takes no system prompt at all
    QString least = QStringLiteral("low"); ///< the word for the least effort

    [[nodiscard]] static OpenAiModel named(const QString &name);
    /// "low", "medium", "high", or the least one; empty for the provider's default.
    [[nodiscard]] QString wordOf(ReasoningEffort effort) const;
};

} // namespace autodevos
