// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/domain.h"

#include <QStringList>

/// What a dashboard draws of an entity: the day on which a record counts, and its numbers. Pure functions over values.
namespace autodevos::charted {

/// The date field that says when a record happened; "createdAt" where none does (a due date lies ahead).
[[nodiscard]] QString dayOf(const Domain &domain, const Entity &entity);
/// Made for a day to come, so that its date says when it will be.
[[nodiscard]] bool isPlanned(const Entity &entity);
/// Numbers worth adding up or averaging, what matters most first; two at most.
[[nodiscard]] QStringList measures(const Entity &entity);
/// The mean of its values says something, their sum does not: prices, ratings, temperatures.
[[nodiscard]] bool isAveraged(const Field &field);
/// Records are many small ones that each happened on a day, as expenses and workouts are, and stand in a dashboard.
[[nodiscard]] bool isLedger(const Domain &domain, const Entity &entity);
/// How many days ago the sample at `position` happened: more of late than long ago.
[[nodiscard]] int daysAgo(int position);

} // namespace autodevos::charted
