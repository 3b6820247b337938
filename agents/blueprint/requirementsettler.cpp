// SPDX-License-Identifier: GPL-3.0-or-later
#include "agents/blueprint/domainbuilder.h"

namespace autodevos {

using namespace Qt::StringLiterals;

namespace {

/// Ways to look at records and to take them elsewhere, which say nothing of what a record is.
bool isTool(CapabilityKind kind)
{
    static constexpr CapabilityKind tools[] = {
        CapabilityKind::Search, CapabilityKind::Filter,   CapabilityKind::Dashboard, CapabilityKind::Export,
        CapabilityKind::Import, CapabilityKind::Charts,   CapabilityKind::Report,    CapabilityKind::Calendar,
        CapabilityKind::Board,  CapabilityKind::Timeline, CapabilityKind::Compare,   CapabilityKind::Leaderboard,
    };
    return std::find(std::begin(tools), std::end(tools), kind) != std::end(tools);
}

/// Everything that is asked of one part of the entity or of what hangs on it.
QStringList asksForParts(const Domain &domain, const Entity &entity)
{
    QStringList ids;
    for (const Relation &relation : entity.relations)
        ids += relation.requirements;
    for (const StateMachine &machine : domain.machines) {
        for (const Transition &transition : machine.transitions)
            ids += machine.entity == entity.name ? transition.requirements : QStringList();
    }
    for (const Capability &capability : domain.capabilities) {
        const bool isOwn = capability.entity == entity.name && isTool(capability.kind);
        ids += isOwn ? capability.requirements : QStringList();
    }
    for (const Entity &child : domain.entities) {
        const bool hangsOn = child.presentation != Presentation::Page &&
                             std::any_of(child.relations.begin(), child.relations.end(), [&](const Relation &relation) {
                                 return relation.name == child.parent && relation.target == entity.name;
                             });
        ids += hangsOn ? child.requirements : QStringList();
    }
    return ids;
}

/// "add", "book", "manage": said of records as such. A link is an update too, so that word says nothing.
bool isAboutRecords(const Statement &statement)
{
    static const QStringList meanings{u"create"_s, u"manage"_s, u"delete"_s, u"book"_s, u"send"_s};
    return meanings.contains(statement.meaning);
}

bool saysMore(const Draft &draft, const QString &key, const QString &requirement)
{
    return std::any_of(draft.statements.begin(), draft.statements.end(), [&](const Statement &statement) {
        return statement.thing == key && statement.requirement == requirement && isAboutRecords(statement);
    });
}

/// Whether some part of the domain answers it; then that part's tests prove more than the app as such does.
bool isNamed(const Domain &domain, const QString &requirement)
{
    const auto names = [&](const auto &part) {
        return part.requirements.contains(requirement);
    };
    return std::any_of(domain.entities.begin(), domain.entities.end(), names) ||
           std::any_of(domain.rules.begin(), domain.rules.end(), names) ||
           std::any_of(domain.capabilities.begin(), domain.capabilities.end(), names);
}

} // namespace

void settleRequirements(Domain &domain, const Draft &draft)
{
    const Domain whole = domain;
    for (const auto &thing : draft.things) {
        Entity *entity = entityOf(domain, draft, thing->key);
        if (!entity)
            continue;
        const QStringList elsewhere = asksForParts(whole, *whole.entity(entity->name));
        entity->requirements.removeIf(
            [&](const QString &id) { return elsewhere.contains(id) && !saysMore(draft, thing->key, id); });
    }
    for (Capability &capability : domain.capabilities) {
        const Entity *entity = domain.entity(capability.entity);
        if (entity && capability.kind == CapabilityKind::Booking)
            capability.requirements = entity->requirements;
    }
    for (const QString &id : draft.wholes) {
        const bool isBuilt = std::any_of(draft.requirements.begin(), draft.requirements.end(), [&](const auto &asked) {
            return asked.id.value() == id && asked.cannot.isEmpty();
        });
        if (isBuilt && !isNamed(domain, id))
            domain.requirements.append(id);
    }
}

} // namespace autodevos
