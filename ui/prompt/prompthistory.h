// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace autodevos {

/// Prompts used before, newest first, kept in the settings. Main thread. Never holds two equal ones.
class PromptHistory {
public:
    PromptHistory();

    void add(const QString &prompt);
    [[nodiscard]] const QStringList &prompts() const { return m_prompts; }

private:
    QStringList m_prompts;
};

} // namespace autodevos
