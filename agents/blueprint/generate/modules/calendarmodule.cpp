// SPDX-License-Identifier: GPL-3.0-or-later
#include "agents/blueprint/generate/datamodel.h"
#include "agents/blueprint/generate/frontenddoc.h"
#include "agents/blueprint/generate/modules/module.h"
#include "agents/blueprint/generate/normalise.h"

namespace autodevos {

using namespace Qt::StringLiterals;
using namespace frontenddoc;

namespace {

/// `Task: { start: 'dueDate' }`: the dates of the capability in their order, and its time of day.
ts::Doc daysDoc(const Entity &entity, const Capability &capability)
{
    Members members;
    for (const QString &name : capability.fields) {
        const Field *field = findField(entity, name);
        if (field && field->type == FieldType::Time)
            members.append(ts::property(u"time"_s, name));
        else if (field)
            members.append(ts::property(members.isEmpty() ? u"start"_s : u"end"_s, name));
    }
    return ts::property(entity.name, ts::object(members));
}

QString settingsFile(const Domain &domain)
{
    Members members;
    for (const Capability &capability : data::capabilitiesOf(domain, CapabilityKind::Calendar)) {
        if (const Entity *entity = domain.entity(capability.entity))
            members.append(daysDoc(*entity, capability));
    }
    return fileOf(
        {plain(u"import type { CalendarDays } from './entries';"_s), emptyLine(),
         plain(u"/** The fields that say when a record takes place, by entity. */"_s),
         constant(u"export const calendars: Readonly<Record<string, CalendarDays>>"_s, ts::object(members, true))});
}

} // namespace

std::optional<Module> calendarModule(const Domain &domain)
{
    const QVector<Capability> asked = data::capabilitiesOf(domain, CapabilityKind::Calendar);
    if (asked.isEmpty())
        return std::nullopt;
    Module module{.id = u"calendar"_s,
                  .title = u"Calendar"_s,
                  .instructions = u"Show records with a date month by month, in each list and on a page for all of "
                                  "them. A click on a day makes a new one, a click on an entry opens it; on narrow "
                                  "screens, the days stand below one another."_s,
                  .kind = CapabilityKind::Calendar};
    module.pages.append({.path = u"calendar"_s,
                         .component = u"CalendarPage"_s,
                         .file = u"calendar/CalendarPage"_s,
                         .label = u"Calendar"_s,
                         .icon = u"calendar"_s,
                         .access = readersOf(domain, asked)});
    for (const Capability &capability : asked)
        module.components.append({.slot = Slot::ListView,
                                  .entity = capability.entity,
                                  .component = u"CalendarView"_s,
                                  .file = u"calendar/CalendarView"_s,
                                  .label = u"Calendar"_s,
                                  .icon = u"calendar"_s});
    module.made.append({u"frontend/src/calendar/settings.ts"_s, [domain]() -> Result<QString> {
                            return settingsFile(domain);
                        }});
    return module;
}

} // namespace autodevos
