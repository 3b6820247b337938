// SPDX-License-Identifier: GPL-3.0-or-later
#include "agents/blueprint/generate/datamodel.h"
#include "agents/blueprint/generate/frontenddoc.h"
#include "agents/blueprint/generate/modules/apipaths.h"
#include "agents/blueprint/generate/modules/module.h"
#include "agents/blueprint/generate/naming.h"
#include "agents/blueprint/generate/normalise.h"

namespace autodevos {

using namespace Qt::StringLiterals;
using namespace frontenddoc;

std::optional<Module> liveModule(const Domain &domain)
{
    const QVector<Capability> asked = data::capabilitiesOf(domain, CapabilityKind::Live);
    const Entity *entity = asked.isEmpty() ? nullptr : domain.entity(asked.first().entity);
    const Field *field = entity ? findField(*entity, asked.first().fields.value(0)) : nullptr;
    if (!field)
        return std::nullopt;
    const bool isMoney = field->type == FieldType::Money;
    Module module{.id = u"live"_s,
                  .title = u"Live values"_s,
                  .instructions = u"Let values move by a seeded simulation on the server, send them as events and "
                                  "show them with their course. Say that they are simulated."_s,
                  .kind = CapabilityKind::Live,
                  .shared = {u"src/ui/Badge.tsx"_s},
                  .routes = {{.path = u"live"_s, .name = u"liveRoutes"_s, .file = u"live-routes"_s}},
                  .pages = {{.path = u"live"_s,
                             .component = u"LivePage"_s,
                             .file = u"live/LivePage"_s,
                             .label = u"Live"_s,
                             .icon = u"pulse"_s,
                             .access = entity->access.read,
                             .invite = u"Values that move while you watch (simulated)."_s}}};
    module.made = {
        {u"backend/src/services/live-settings.ts"_s,
         [name = entity->name, value = field->name]() -> Result<QString> {
             return fileOf({plain(u"/** The records whose values move, and the field that does. */"_s),
                            constant(u"export const moving"_s, ts::object({ts::property(u"resource"_s, name),
                                                                           ts::property(u"field"_s, value)}))});
         }},
        {u"frontend/src/live/settings.ts"_s,
         [path = naming::routeName(*entity), label = entity->plural, value = field->label,
          isMoney]() -> Result<QString> {
             return fileOf({constant(
                 u"export const moving"_s,
                 ts::object({ts::property(u"path"_s, path), ts::property(u"label"_s, label),
                             ts::property(u"value"_s, value), ts::property(u"isMoney"_s, ts::boolean(isMoney))}))});
         }}};
    const bool isOpen = entity->access.read.contains(u"visitor"_s);
    apipaths::add(module.paths, u"/live"_s, u"get"_s,
                  {.id = u"readLiveValues"_s,
                   .summary = u"The simulated values with their recent course"_s,
                   .tag = u"Live"_s,
                   .isOpen = isOpen,
                   .errors = {u"401"_s}});
    apipaths::add(module.paths, u"/live/events"_s, u"get"_s,
                  {.id = u"followLiveValues"_s,
                   .summary = u"The simulated values as server-sent events"_s,
                   .tag = u"Live"_s,
                   .isOpen = isOpen,
                   .errors = {u"401"_s},
                   .type = u"text/event-stream"_s});
    return module;
}

} // namespace autodevos
