// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/domain.h"

#include <QString>

namespace autodevos::shown {

/// What the first page pictures before anything else: records of one kind, each with a line about it and a mark.
struct Hero {
    const Entity *entity = nullptr; ///< null: there is nothing to picture
    QString line;                   ///< a text or a relation
    QString mark;                   ///< a state or a price
};
/// Among what visitors may see; where they may see nothing, among what can be shown to them as an example.
[[nodiscard]] Hero hero(const Domain &domain, bool isOpen);

/// What accounts can make of a record that visitors may see: a booking of a room, a subscription to a plan.
struct Offer {
    const Entity *taken = nullptr;      ///< the booking; null: nothing can be made of it
    const Relation *relation = nullptr; ///< from the booking to the room
    const Field *price = nullptr;       ///< null: it has none
};
[[nodiscard]] Offer offer(const Domain &domain, const Entity &entity);

} // namespace autodevos::shown
