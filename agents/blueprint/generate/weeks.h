// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/domain.h"

#include <QVector>

#include <utility>

/// What records come to in a week, and lengths of time that the server works out of two times of day. Pure functions
/// over a domain; the words stand in `words/spans.tsv`.
namespace autodevos::weeks {

struct Weekly {
    const Entity *entity = nullptr;
    const Field *measure = nullptr;
    const Field *date = nullptr;
    const Field *start = nullptr; ///< the times of day that the measure lies between; null: people enter it
    const Field *end = nullptr;
    QStringList requirements;
};

/// Those with the capability Charts whose `page` is "week", or "week bedtime gotUp": with the names of the two times.
[[nodiscard]] QVector<Weekly> weekliesOf(const Domain &domain);
/// The day of a record.
[[nodiscard]] const Field *dayOf(const Entity &entity);
/// The two times of day that a record lasts between; null: there are none.
[[nodiscard]] std::pair<const Field *, const Field *> spanOf(const Entity &entity);

} // namespace autodevos::weeks
