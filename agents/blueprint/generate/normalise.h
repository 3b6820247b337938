// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/domain.h"

namespace autodevos {

/// The domain as the generators read it: what is implied in words is spelt out, so that no generator guesses.
/// Profile entities have an actor relation to User that owns them (empty for people without an account); toggles and
/// uniqueness through accounts are complete; initial values of machines stand in their fields; names that Prisma
/// refuses are changed. Pure; idempotent.
[[nodiscard]] Domain normalised(const Domain &domain);

/// Fields that the given kind of value holds, for readers of a normalised domain.
[[nodiscard]] const Field *findField(const Entity &entity, const QString &name);
[[nodiscard]] const Relation *findRelation(const Entity &entity, const QString &name);
/// Entities that live inside `parent`, in the domain's order.
[[nodiscard]] QVector<const Entity *> childrenOf(const Domain &domain, const Entity &parent, Presentation presentation);
/// The stars of an inline entity that rates its parent; null when it is no rating.
[[nodiscard]] const Field *ratingField(const Entity &entity);
/// The role whose data the entity holds; null when it is no profile.
[[nodiscard]] const DomainRole *profileRole(const Domain &domain, const QString &entityName);

} // namespace autodevos
