// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/llm/openaimodel.h"

#include "core/llm/wirerequest.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace autodevos {

OpenAiModel OpenAiModel::named(const QString &name)
{
    static const QRegularExpression reasoning(u"(?:^|/)(?:o\\d|gpt-[5-9]|codex)"_s);
    const QString own = name.sliced(name.lastIndexOf(u'/') + 1).toLower();
    OpenAiModel model;
    model.isReasoning = reasoning.match(own).hasMatch() && !own.contains("-chat"_L1);
    model.refusesSystem = own.startsWith("o1-mini"_L1) || own.startsWith("o1-preview"_L1);
    model.takesDeveloper = model.isReasoning && !model.refusesSystem;
    if (own.startsWith("gpt-"_L1)) {
        model.least = versionIn(own) > 500 ? u"none"_s : u"minimal"_s;
    }
    if (own.contains("codex"_L1) || own.contains("pro"_L1)) {
        model.least = u"low"_s;
    }
    return model;
}

QString OpenAiModel::wordOf(ReasoningEffort effort) const
{
    switch (effort) {
    case ReasoningEffort::Default:
        return {};
    case ReasoningEffort::Off:
        return least;
    case ReasoningEffort::Low:
        return u"low"_s;
    case ReasoningEffort::Medium:
        return u"medium"_s;
    case ReasoningEffort::High:
        break;
    }
    return u"high"_s;
}

} // namespace autodevos
