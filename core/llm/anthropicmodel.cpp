// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/llm/anthropicmodel.h"

#include "core/llm/wirerequest.h"

using namespace Qt::StringLiterals;

namespace autodevos {

AnthropicModel AnthropicModel::named(const QString &name)
{
    const qsizetype start = name.indexOf("claude"_L1);
    if (start < 0) {
        return {};
    }
    const QString own = name.sliced(start);
    const int version = versionIn(own);
    const bool isOpus = own.contains("opus"_L1);
    // Names without a number are later than those with one.
    const bool isLatest = version == 0 || version >= 500;
    AnthropicModel model;
    model.thinking = isLatest || version >= 406 ? Thinking::Adaptive
                     : version >= 307           ? Thinking::Budget
                                                : Thinking::None;
    model.takesSampling = !(isLatest || (isOpus && version >= 407));
    model.enforcesSchemas = isLatest || version >= 405 || (isOpus && version == 401);
    model.mostOutput = version > 0 && version < 305 ? 4096 : version > 0 && version < 307 ? 8192 : 32000;
    return model;
}

} // namespace autodevos
