// SPDX-License-Identifier: GPL-3.0-or-later
#include "agents/blueprint/generate/datamodel.h"
#include "agents/blueprint/generate/frontenddoc.h"
#include "agents/blueprint/generate/modules/module.h"
#include "agents/blueprint/generate/naming.h"
#include "agents/blueprint/generate/normalise.h"

#include <algorithm>

namespace autodevos {

using namespace Qt::StringLiterals;
using namespace frontenddoc;

namespace {

/// The entity whose records say on which days somebody did it; null where the record itself says how far it has come.
const Entity *checkInsOf(const Domain &domain, const Capability &capability)
{
    return domain.entity(capability.entity + u"CheckIn"_s);
}

/// What the records are parts of, as lessons are of a course; null when they stand alone.
const Relation *wholeOf(const Domain &domain, const Entity &entity)
{
    const auto found = std::find_if(entity.relations.begin(), entity.relations.end(), [&](const Relation &relation) {
        const Entity *target = domain.entity(relation.target);
        return !relation.many && !relation.isActor && target && target->presentation == Presentation::Page;
    });
    return found == entity.relations.end() ? nullptr : &*found;
}

ts::Doc checkedDoc(const Domain &domain, const Capability &capability, const Entity &checkIns)
{
    const Relation *parent = findRelation(checkIns, checkIns.parent);
    const Relation *person = findRelation(checkIns, checkIns.ownerField);
    const Entity *entity = domain.entity(capability.entity);
    Members members{ts::property(u"entity"_s, capability.entity), ts::property(u"checkIns"_s, checkIns.name),
                    ts::property(u"parent"_s, checkIns.parent),
                    ts::property(u"parentKey"_s, parent ? naming::idName(*parent) : QString()),
                    ts::property(u"personKey"_s, person ? naming::idName(*person) : QString())};
    addText(members, capability.page == "week"_L1 ? u"weekly"_s : u"target"_s, capability.fields.value(0));
    const Relation *whole = entity && capability.fields.isEmpty() ? wholeOf(domain, *entity) : nullptr;
    addText(members, u"whole"_s, whole ? whole->name : QString());
    return ts::object(members);
}

ts::Doc measuredDoc(const Capability &capability)
{
    Members members{ts::property(u"entity"_s, capability.entity),
                    ts::property(u"current"_s, capability.fields.value(0))};
    addText(members, u"target"_s, capability.fields.value(1));
    return ts::object(members);
}

QString settingsFile(const Domain &domain)
{
    QVector<ts::Doc> checked;
    QVector<ts::Doc> measured;
    for (const Capability &capability : data::capabilitiesOf(domain, CapabilityKind::Goals)) {
        if (const Entity *checkIns = checkInsOf(domain, capability))
            checked.append(checkedDoc(domain, capability, *checkIns));
        else
            measured.append(measuredDoc(capability));
    }
    return fileOf({plain(u"import type { CheckedGoal, MeasuredGoal } from './goals';"_s), emptyLine(),
                   plain(u"/** What is done on some days, or once. */"_s),
                   constant(u"export const checkedGoals: readonly CheckedGoal[]"_s, ts::array(checked)), emptyLine(),
                   plain(u"/** What says itself how far it has come. */"_s),
                   constant(u"export const measuredGoals: readonly MeasuredGoal[]"_s, ts::array(measured))});
}

} // namespace

std::optional<Module> goalsModule(const Domain &domain)
{
    const QVector<Capability> asked = data::capabilitiesOf(domain, CapabilityKind::Goals);
    if (asked.isEmpty())
        return std::nullopt;
    Module module{.id = u"goals"_s,
                  .title = u"Progress"_s,
                  .instructions = u"Show how far people have come: check-ins per day with the current and the longest "
                                  "streak, parts that are done of a whole, or a number on its way to its target."_s,
                  .kind = CapabilityKind::Goals};
    module.pages.append({.path = u"progress"_s,
                         .component = u"ProgressPage"_s,
                         .file = u"goals/ProgressPage"_s,
                         .label = u"Progress"_s,
                         .icon = u"target"_s,
                         .access = {u"user"_s}});
    for (const Capability &capability : asked)
        module.components.append({.slot = Slot::Panel,
                                  .entity = capability.entity,
                                  .component = u"ProgressPanel"_s,
                                  .file = u"goals/ProgressPanel"_s});
    module.made.append({u"frontend/src/goals/settings.ts"_s, [domain]() -> Result<QString> {
                            return settingsFile(domain);
                        }});
    return module;
}

} // namespace autodevos
