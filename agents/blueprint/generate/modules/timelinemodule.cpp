// SPDX-License-Identifier: GPL-3.0-or-later
#include "agents/blueprint/generate/datamodel.h"
#include "agents/blueprint/generate/frontenddoc.h"
#include "agents/blueprint/generate/modules/module.h"

namespace autodevos {

using namespace Qt::StringLiterals;
using namespace frontenddoc;

namespace {

QString settingsFile(const Domain &domain)
{
    Members members;
    for (const Capability &capability : data::capabilitiesOf(domain, CapabilityKind::Timeline))
        members.append(ts::property(capability.entity, capability.fields.value(0)));
    return fileOf({plain(u"/** The field that says when a record took place, by entity. */"_s),
                   constant(u"export const timelines: Readonly<Record<string, string>>"_s, ts::object(members, true))});
}

} // namespace

std::optional<Module> timelineModule(const Domain &domain)
{
    const QVector<Capability> asked = data::capabilitiesOf(domain, CapabilityKind::Timeline);
    if (asked.isEmpty())
        return std::nullopt;
    Module module{.id = u"timeline"_s,
                  .title = u"Timeline"_s,
                  .instructions = u"Show records along time, newest first, month by month, in each list and on a page "
                                  "for all of them."_s,
                  .kind = CapabilityKind::Timeline};
    module.pages.append({.path = u"timeline"_s,
                         .component = u"TimelinePage"_s,
                         .file = u"timeline/TimelinePage"_s,
                         .label = u"Timeline"_s,
                         .icon = u"clock"_s,
                         .access = readersOf(domain, asked)});
    for (const Capability &capability : asked)
        module.components.append({.slot = Slot::ListView,
                                  .entity = capability.entity,
                                  .component = u"TimelineView"_s,
                                  .file = u"timeline/TimelineView"_s,
                                  .label = u"Timeline"_s,
                                  .icon = u"clock"_s});
    module.made.append({u"frontend/src/timeline/settings.ts"_s, [domain]() -> Result<QString> {
                            return settingsFile(domain);
                        }});
    return module;
}

} // namespace autodevos
