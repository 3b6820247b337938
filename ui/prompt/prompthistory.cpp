// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/prompt/prompthistory.h"

#include <QSettings>

using namespace Qt::StringLiterals;

namespace autodevos {

namespace {

constexpr qsizetype keptPrompts = 50;
const QString key = u"prompt/history"_s;

} // namespace

PromptHistory::PromptHistory()
    : m_prompts(QSettings().value(key).toStringList())
{
}

void PromptHistory::add(const QString &prompt)
{
    const QString text = prompt.trimmed();
    if (text.isEmpty()) {
        return;
    }
    m_prompts.removeAll(text);
    m_prompts.prepend(text);
    m_prompts = m_prompts.mid(0, keptPrompts);
    QSettings().setValue(key, m_prompts);
}

} // namespace autodevos
