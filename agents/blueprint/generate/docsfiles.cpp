// SPDX-License-Identifier: GPL-3.0-or-later
#include "agents/blueprint/generate/generator.h"

namespace autodevos {

GeneratedFiles docsFiles(const Domain &, const TemplateStore &, const QVector<Requirement> &)
{
    return {};
}

} // namespace autodevos
