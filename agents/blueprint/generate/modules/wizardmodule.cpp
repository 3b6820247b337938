// SPDX-License-Identifier: GPL-3.0-or-later
#include "agents/blueprint/generate/datamodel.h"
#include "agents/blueprint/generate/modules/module.h"

namespace autodevos {

using namespace Qt::StringLiterals;

std::optional<Module> wizardModule(const Domain &domain)
{
    const QVector<Capability> asked = data::capabilitiesOf(domain, CapabilityKind::Wizard);
    if (asked.isEmpty())
        return std::nullopt;
    Module module{.id = u"wizard"_s,
                  .title = u"Forms in steps"_s,
                  .instructions = u"Lead people through a long form step by step: progress, back and next, a review at "
                                  "the end, and what was typed is still there after a reload."_s,
                  .kind = CapabilityKind::Wizard};
    for (const Capability &capability : asked)
        module.components.append({.slot = Slot::Form,
                                  .entity = capability.entity,
                                  .component = u"StepForm"_s,
                                  .file = u"wizard/StepForm"_s});
    return module;
}

} // namespace autodevos
