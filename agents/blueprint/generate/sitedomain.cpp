// SPDX-License-Identifier: GPL-3.0-or-later
#include "agents/blueprint/generate/sitedomain.h"

#include "agents/blueprint/generate/frontendfacts.h"
#include "agents/blueprint/generate/naming.h"
#include "agents/blueprint/generate/normalise.h"

#include <QSet>

namespace autodevos {

using namespace Qt::StringLiterals;

namespace {

/// Drops links to what is gone, and then what lived inside it. True when anything was dropped.
bool dropLooseEnds(Domain &domain)
{
    QSet<QString> names;
    for (const Entity &entity : std::as_const(domain.entities))
        names.insert(entity.name);
    qsizetype dropped = 0;
    for (Entity &entity : domain.entities)
        dropped +=
            entity.relations.removeIf([&](const Relation &relation) { return !names.contains(relation.target); });
    dropped += domain.entities.removeIf([](const Entity &entity) {
        return entity.presentation == Presentation::Inline && !findRelation(entity, entity.parent);
    });
    return dropped > 0;
}

/// Everybody may see what there is, and nobody changes it.
void open(Entity &entity)
{
    entity.access = {{u"visitor"_s}, {}, {}, {}};
    entity.ownerField.clear();
    for (Relation &relation : entity.relations)
        relation.isActor = false;
    entity.uniqueTogether.removeIf(
        [&](const QString &name) { return !findField(entity, name) && !findRelation(entity, name); });
}

/// Two pages cannot have one address; what has records goes first.
void dropPagesWithoutAddress(Domain &domain)
{
    QSet<QString> taken;
    for (const Entity *entity : shown::pageEntities(domain))
        taken.insert(naming::routeName(*entity));
    if (domain.has(CapabilityKind::Contact))
        taken.insert(u"contact"_s);
    if (domain.has(CapabilityKind::Faq))
        taken.insert(u"faq"_s);
    domain.capabilities.removeIf([&taken](const Capability &capability) {
        return capability.kind == CapabilityKind::Content && taken.contains(naming::slug(capability.page));
    });
}

/// Whether there is anything beside the first page.
bool hasPages(const Domain &domain)
{
    return !shown::pageEntities(domain).isEmpty() || domain.has(CapabilityKind::Content) ||
           domain.has(CapabilityKind::Faq) || domain.has(CapabilityKind::Contact) ||
           domain.has(CapabilityKind::Calculator) || domain.has(CapabilityKind::Converter) ||
           domain.has(CapabilityKind::Scoreboard);
}

} // namespace

Domain siteDomain(const Domain &domain)
{
    Domain site = domain;
    site.kind = ProjectKind::Static;
    site.roles.clear();
    site.machines.clear();
    site.rules.clear();
    const Entity *contact = shown::contactEntity(domain);
    const QString contactName = contact ? contact->name : QString();
    site.entities.removeIf([&contactName](const Entity &entity) {
        return entity.name == contactName || entity.presentation == Presentation::Toggle;
    });
    while (dropLooseEnds(site))
        continue;
    for (Entity &entity : site.entities)
        open(entity);
    site.capabilities.removeIf(
        [](const Capability &capability) { return capability.kind == CapabilityKind::Accounts; });
    dropPagesWithoutAddress(site);
    if (!hasPages(site))
        site.capabilities.append({.kind = CapabilityKind::Content, .page = u"About"_s});
    return site;
}

QVector<Field> contactFields(const Domain &domain)
{
    const Entity *contact = shown::contactEntity(domain);
    return contact ? contact->fields : QVector<Field>{};
}

} // namespace autodevos
