// SPDX-License-Identifier: GPL-3.0-or-later
#include "agents/blueprint/generate/frontendhero.h"

#include "agents/blueprint/generate/datamodel.h"
#include "agents/blueprint/generate/frontendcard.h"
#include "agents/blueprint/generate/frontendfacts.h"
#include "agents/blueprint/generate/frontendwords.h"
#include "agents/blueprint/generate/normalise.h"

#include <algorithm>

namespace autodevos::shown {

using namespace Qt::StringLiterals;

namespace {

/// What says at a glance how a record stands, or what it costs.
QString markOf(const Domain &domain, const Entity &entity)
{
    for (const QString &name : columns(domain, entity)) {
        const Field *field = findField(entity, name);
        if (field && (field->type == FieldType::Enum || field->type == FieldType::Money))
            return name;
    }
    return {};
}

QString lineOf(const Domain &domain, const Entity &entity, bool withRelations)
{
    for (const QString &name : columns(domain, entity)) {
        const Field *field = findField(entity, name);
        const Relation *relation = findRelation(entity, name);
        if ((field && field->type == FieldType::String) || (withRelations && relation && !relation->isActor))
            return name;
    }
    return teaserField(entity);
}

} // namespace

Hero hero(const Domain &domain, bool isOpen)
{
    QVector<const Entity *> candidates = pageEntities(domain);
    const QVector<const Entity *> vivid = showcase(domain);
    if (!vivid.isEmpty() && isVisual(domain, *vivid.constFirst()))
        candidates.prepend(vivid.constFirst());
    candidates.removeIf([&](const Entity *entity) {
        const bool isShown = isOpen ? entity->access.read.contains(u"visitor"_s) : !entity->titleField.isEmpty();
        return !isShown || entity == contactEntity(domain);
    });
    const auto isGroup = [&domain](const Entity *entity) {
        return columns(domain, *entity).isEmpty();
    };
    if (!std::all_of(candidates.begin(), candidates.end(), isGroup))
        candidates.removeIf(isGroup);
    if (candidates.isEmpty())
        return {};
    const bool isAnyTitled = std::any_of(candidates.begin(), candidates.end(),
                                         [](const Entity *entity) { return !entity->titleField.isEmpty(); });
    if (isAnyTitled)
        candidates.removeIf([](const Entity *entity) { return entity->titleField.isEmpty(); });
    const auto marked = std::find_if(candidates.begin(), candidates.end(),
                                     [&domain](const Entity *entity) { return !markOf(domain, *entity).isEmpty(); });
    const Entity &chosen = marked == candidates.end() ? *candidates.constFirst() : **marked;
    return {&chosen, lineOf(domain, chosen, isOpen), markOf(domain, chosen)};
}

Offer offer(const Domain &domain, const Entity &entity)
{
    if (domain.kind != ProjectKind::FullStack || !entity.access.read.contains(u"visitor"_s) ||
        entity.titleField.isEmpty())
        return {};
    for (const Child &child : children(domain, entity)) {
        if (words::beginningOf(*child.entity).isEmpty() || child.relation->many || data::isKept(domain, *child.entity))
            continue;
        const Hoped hoped = hopedOf(entity);
        const auto price = std::find_if(entity.fields.begin(), entity.fields.end(), [&hoped](const Field &field) {
            return field.type == FieldType::Money && field.name != hoped.goal && field.name != hoped.raised;
        });
        return {child.entity, child.relation, price == entity.fields.end() ? nullptr : &*price};
    }
    return {};
}

} // namespace autodevos::shown
