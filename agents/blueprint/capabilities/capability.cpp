// SPDX-License-Identifier: GPL-3.0-or-later
#include "agents/blueprint/capabilities/capability.h"

#include <QHash>

#include <algorithm>

namespace autodevos {

using namespace Qt::StringLiterals;

namespace {

bool hasMember(const Entity &entity, const QString &name)
{
    const auto isIt = [&](const auto &member) {
        return member.name == name;
    };
    return std::any_of(entity.fields.begin(), entity.fields.end(), isIt) ||
           std::any_of(entity.relations.begin(), entity.relations.end(), isIt);
}

} // namespace

void CapabilityContext::add(const Capability &capability) const
{
    const auto known = std::find_if(domain.capabilities.begin(), domain.capabilities.end(), [&](const Capability &one) {
        return one.kind == capability.kind && one.entity == capability.entity && one.page == capability.page;
    });
    if (known == domain.capabilities.end()) {
        domain.capabilities.append(capability);
        return;
    }
    for (const QString &field : capability.fields) {
        if (!known->fields.contains(field))
            known->fields.append(field);
    }
    for (const QString &id : capability.requirements) {
        if (!known->requirements.contains(id))
            known->requirements.append(id);
    }
}

QVector<Entity *> CapabilityContext::lists() const
{
    QVector<Entity *> found;
    for (Entity &entity : domain.entities) {
        const bool isSent =
            std::any_of(draft.capabilities.begin(), draft.capabilities.end(), [&](const CapabilityAsked &asked) {
                const Thing *thing = draft.find(asked.thing);
                return asked.kind == "contact"_L1 && thing && thing->entity.name == entity.name;
            });
        if (entity.presentation == Presentation::Page && !isSent)
            found.append(&entity);
    }
    return found;
}

void CapabilityContext::drop(const QString &entity) const
{
    removeIf(domain.entities, [&](const Entity &known) { return known.name == entity; });
    removeIf(domain.capabilities, [&](const Capability &known) { return known.entity == entity; });
    removeIf(domain.machines, [&](const StateMachine &known) { return known.entity == entity; });
    removeIf(domain.rules, [&](const Rule &known) { return known.entity == entity; });
    for (DomainRole &role : domain.roles) {
        if (role.profile == entity)
            role.profile.clear();
    }
    QStringList orphans;
    for (Entity &known : domain.entities) {
        const auto isLost = [&](const Relation &relation) {
            return relation.target == entity;
        };
        for (const Relation &relation : std::as_const(known.relations)) {
            if (!isLost(relation))
                continue;
            known.uniqueTogether.removeAll(relation.name);
            if (known.parent == relation.name && known.presentation != Presentation::Page)
                orphans.append(known.name);
            if (known.parent == relation.name)
                known.parent.clear();
            if (known.ownerField == relation.name)
                orphans.append(known.name);
        }
        removeIf(known.relations, isLost);
        for (Capability &capability : domain.capabilities) {
            if (capability.entity == known.name)
                capability.fields.erase(std::remove_if(capability.fields.begin(), capability.fields.end(),
                                                       [&](const QString &name) { return !hasMember(known, name); }),
                                        capability.fields.end());
        }
    }
    for (const QString &orphan : std::as_const(orphans))
        drop(orphan);
}

Entity &CapabilityContext::put(const Entity &entity) const
{
    drop(entity.name);
    domain.entities.append(entity);
    return domain.entities.last();
}

QStringList CapabilityContext::makers() const
{
    if (!draft.hasAccounts)
        return {u"visitor"_s};
    QStringList staff;
    for (const DomainRole &role : std::as_const(domain.roles)) {
        if (!role.canSignUp)
            staff.append(role.name);
    }
    return staff.isEmpty() ? QStringList{u"user"_s} : staff;
}

QString CapabilityContext::reader() const
{
    const bool isOpen = !draft.hasAccounts || draft.hasVisitors || draft.isSite || domain.entities.isEmpty() ||
                        std::any_of(domain.entities.begin(), domain.entities.end(),
                                    [](const Entity &entity) { return entity.access.read.contains(u"visitor"_s); });
    return isOpen ? u"visitor"_s : u"user"_s;
}

void CapabilityContext::leaveOut(const QString &requirement, const QString &reason) const
{
    if (Requirement *found = draft.requirement(requirement); found && found->cannot.isEmpty())
        found->cannot = reason;
}

CapabilityBuilder builderOf(const QString &kind)
{
    static const QHash<QString, CapabilityBuilder> builders{
        {u"arcadeGame"_s, buildArcade},   {u"calculator"_s, buildCalculator},
        {u"converter"_s, buildConverter}, {u"export"_s, buildExport},
        {u"live"_s, buildLive},           {u"quiz"_s, buildQuiz},
        {u"resourceGame"_s, buildRealm},  {u"survey"_s, buildSurvey},
        {u"wizard"_s, buildWizard},
    };
    return builders.value(kind, nullptr);
}

} // namespace autodevos
