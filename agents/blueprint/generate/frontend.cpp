// SPDX-License-Identifier: GPL-3.0-or-later
#include "agents/blueprint/generate/frontend.h"

namespace autodevos {

GeneratedFiles frontendFiles(const Domain &, const TemplateStore &)
{
    return {};
}

GeneratedFiles e2eFiles(const Domain &, const TemplateStore &)
{
    return {};
}

} // namespace autodevos
