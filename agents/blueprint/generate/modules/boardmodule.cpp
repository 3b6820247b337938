// SPDX-License-Identifier: GPL-3.0-or-later
#include "agents/blueprint/generate/datamodel.h"
#include "agents/blueprint/generate/deadlines.h"
#include "agents/blueprint/generate/frontenddoc.h"
#include "agents/blueprint/generate/modules/module.h"
#include "agents/blueprint/generate/naming.h"

namespace autodevos {

using namespace Qt::StringLiterals;
using namespace frontenddoc;

namespace {

/// `Task: { field: 'status', steps: { start: 'In progress' } }`; without steps, the field is set freely.
ts::Doc boardDoc(const Domain &domain, const Capability &capability)
{
    const QString field = capability.fields.value(0);
    Members members{ts::property(u"field"_s, field)};
    if (const StateMachine *machine = domain.machine(capability.entity, field)) {
        Members steps;
        for (const Transition &transition : machine->transitions)
            steps.append(ts::property(naming::kebab(transition.name), transition.to));
        members.append(ts::property(u"steps"_s, ts::object(steps)));
    }
    return ts::property(capability.entity, ts::object(members));
}

QString settingsFile(const Domain &domain)
{
    Members members;
    for (const Capability &capability : data::capabilitiesOf(domain, CapabilityKind::Board))
        members.append(boardDoc(domain, capability));
    return fileOf(
        {plain(u"import type { BoardColumns } from './moves';"_s), emptyLine(),
         plain(u"/** The field whose options are the columns, by entity. */"_s),
         constant(u"export const boards: Readonly<Record<string, BoardColumns>>"_s, ts::object(members, true))});
}

} // namespace

std::optional<Module> boardModule(const Domain &domain)
{
    const QVector<Capability> asked = data::capabilitiesOf(domain, CapabilityKind::Board);
    if (asked.isEmpty())
        return std::nullopt;
    Module module{.id = u"board"_s,
                  .title = u"Board"_s,
                  .instructions = u"Show records in columns by their state. A card is moved by dragging it or by its "
                                  "menu; a move that is not allowed is refused with the server's reason."_s,
                  .kind = CapabilityKind::Board};
    module.pages.append({.path = u"board"_s,
                         .component = u"BoardPage"_s,
                         .file = u"board/BoardPage"_s,
                         .label = u"Board"_s,
                         .icon = u"grid"_s,
                         .access = readersOf(domain, asked)});
    for (const Capability &capability : asked)
        module.components.append({.slot = Slot::ListView,
                                  .entity = capability.entity,
                                  .component = u"BoardView"_s,
                                  .file = u"board/BoardView"_s,
                                  .label = u"Board"_s,
                                  .icon = u"grid"_s});
    module.facts = {{u"hasFlags"_s, !deadlines::deadlinesOf(domain).isEmpty()}};
    module.made.append({u"frontend/src/board/settings.ts"_s, [domain]() -> Result<QString> {
                            return settingsFile(domain);
                        }});
    return module;
}

} // namespace autodevos
