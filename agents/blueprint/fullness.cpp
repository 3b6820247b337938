// SPDX-License-Identifier: GPL-3.0-or-later
#include "agents/blueprint/domainbuilder.h"
#include "agents/blueprint/generate/placelimits.h"

#include <algorithm>

namespace autodevos {

using namespace Qt::StringLiterals;

namespace {

Field capacity()
{
    return {.name = u"capacity"_s, .label = u"Capacity"_s, .type = FieldType::Integer, .minimum = 0};
}

bool isLimited(const Domain &domain, const Entity &whole)
{
    const QVector<places::Limit> limits = places::limitsOf(domain);
    return std::any_of(limits.begin(), limits.end(),
                       [&](const places::Limit &limit) { return limit.whole->name == whole.name; });
}

/// Gives the entity a number of places, if bookings take them.
bool limit(Domain &domain, Entity &whole)
{
    const bool isNew = !places::capacityOf(whole);
    if (isNew)
        whole.fields.append(capacity());
    const bool isTaken = isLimited(domain, whole);
    if (isNew && !isTaken)
        whole.fields.removeLast();
    return isTaken;
}

} // namespace

bool limitPlaces(Domain &domain, const QVector<Entity *> &named, const QString &requirement)
{
    Entity *whole = nullptr;
    for (Entity &entity : domain.entities) {
        if (!whole && named.contains(&entity) && limit(domain, entity))
            whole = &entity;
    }
    for (Entity &entity : domain.entities) {
        if (!whole && limit(domain, entity))
            whole = &entity;
    }
    for (Entity &booking : domain.entities) {
        for (Relation &relation : booking.relations) {
            if (whole && relation.target == whole->name && places::isBooking(domain, booking) &&
                !relation.requirements.contains(requirement))
                relation.requirements.append(requirement);
        }
    }
    return whole != nullptr;
}

void countFreePlaces(Domain &domain)
{
    for (Entity &entity : domain.entities) {
        const Field *left = places::leftOf(entity);
        const QString name = left ? left->name : QString();
        if (name.isEmpty() || !limit(domain, entity))
            continue;
        entity.fields.removeIf([&](const Field &field) { return field.name == name; });
    }
}

} // namespace autodevos
