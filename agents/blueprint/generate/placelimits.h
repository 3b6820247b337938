// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/domain.h"

#include <QStringList>
#include <QVector>

/// What can be full: tours with a capacity, courses with so many places. Pure functions over a domain; the words stand
/// in `words/places.tsv`.
namespace autodevos::places {

/// Bookings that take places of what they are of, of which there are only so many.
struct Limit {
    const Entity *booking = nullptr;
    const Relation *relation = nullptr; ///< of the booking, to what has the places
    const Entity *whole = nullptr;
    const Field *capacity = nullptr; ///< of the whole
    const Field *size = nullptr;     ///< how many places a booking takes; null: one
    const Field *state = nullptr;
    QStringList freed; ///< states in which a booking takes none
};

[[nodiscard]] QVector<Limit> limitsOf(const Domain &domain);
/// People make records of the entity for a place.
[[nodiscard]] bool isBooking(const Domain &domain, const Entity &entity);
/// The number of places that records of the entity have; null: it has none.
[[nodiscard]] const Field *capacityOf(const Entity &entity);
/// The number of places that are still free, which nobody has to enter; null: it has none.
[[nodiscard]] const Field *leftOf(const Entity &entity);
/// The field holds how many places there are for bookings.
[[nodiscard]] bool isLimit(const Domain &domain, const Entity &entity, const Field &field);

} // namespace autodevos::places
