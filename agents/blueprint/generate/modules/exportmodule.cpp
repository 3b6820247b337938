// SPDX-License-Identifier: GPL-3.0-or-later
#include "agents/blueprint/generate/datamodel.h"
#include "agents/blueprint/generate/modules/module.h"

namespace autodevos {

using namespace Qt::StringLiterals;

std::optional<Module> exportModule(const Domain &domain)
{
    const QVector<Capability> asked = data::capabilitiesOf(domain, CapabilityKind::Export);
    if (asked.isEmpty())
        return std::nullopt;
    Module module{.id = u"export"_s,
                  .title = u"Export and print"_s,
                  .instructions = u"Let people save a list as CSV, with the search and the filters they chose and "
                                  "with every page of it, and print it."_s,
                  .kind = CapabilityKind::Export};
    for (const Capability &capability : asked)
        module.components.append({.slot = Slot::ListTool,
                                  .entity = capability.entity,
                                  .component = u"ExportTools"_s,
                                  .file = u"export/ExportTools"_s});
    return module;
}

} // namespace autodevos
