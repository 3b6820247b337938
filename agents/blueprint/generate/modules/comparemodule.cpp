// SPDX-License-Identifier: GPL-3.0-or-later
#include "agents/blueprint/generate/datamodel.h"
#include "agents/blueprint/generate/modules/module.h"

namespace autodevos {

using namespace Qt::StringLiterals;

std::optional<Module> compareModule(const Domain &domain)
{
    const QVector<Capability> asked = data::capabilitiesOf(domain, CapabilityKind::Compare);
    if (asked.isEmpty())
        return std::nullopt;
    Module module{.id = u"compare"_s,
                  .title = u"Comparison"_s,
                  .instructions = u"Let people choose two to four records of a list and see them side by side, with "
                                  "what differs highlighted."_s,
                  .kind = CapabilityKind::Compare};
    for (const Capability &capability : asked) {
        module.components.append({.slot = Slot::ListView,
                                  .entity = capability.entity,
                                  .component = u"CompareView"_s,
                                  .file = u"compare/CompareView"_s,
                                  .label = u"Compare"_s,
                                  .icon = u"layers"_s});
        module.components.append({.slot = Slot::Action,
                                  .entity = capability.entity,
                                  .component = u"CompareLink"_s,
                                  .file = u"compare/CompareLink"_s});
    }
    return module;
}

} // namespace autodevos
