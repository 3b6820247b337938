// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/domain.h"

#include <QVector>

/// What a booking comes to: places or nights times the price of what is booked. Pure functions over a domain; the words
/// stand in `words/totals.tsv`.
namespace autodevos::totals {

struct Total {
    const Entity *booking = nullptr;
    const Relation *relation = nullptr; ///< of the booking, to what has the price
    const Entity *whole = nullptr;
    const Field *price = nullptr;
    const Field *size = nullptr;  ///< how many are booked; null: one
    const Field *start = nullptr; ///< with `end`: the days whose nights are paid for; null: it is not by the night
    const Field *end = nullptr;
    const Relation *extras = nullptr; ///< of the booking, to what is taken along; null: nothing is
    const Field *extraPrice = nullptr;
    const Field *total = nullptr; ///< of the booking, kept by the server
};

/// Bookings that could have a total; `total` is null where they have none.
[[nodiscard]] QVector<Total> totalsOf(const Domain &domain, bool isAsked = false);
/// The server works the field out.
[[nodiscard]] bool isTotal(const Domain &domain, const Entity &entity, const QString &field);

} // namespace autodevos::totals
