// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/domain.h"

#include <QVector>

/// What may be spent, and by what it is spent: a project's budget and its expenses. Pure functions over a domain; the
/// words stand in `words/budgets.tsv`.
namespace autodevos::budgets {

/// A record with an amount that is not to be passed, and the records that take from it.
struct Budget {
    const Entity *entity = nullptr;
    const Field *limit = nullptr;
    const Entity *part = nullptr;
    const Relation *link = nullptr; ///< of the part
    const Field *amount = nullptr;  ///< of the part
};

[[nodiscard]] QVector<Budget> budgetsOf(const Domain &domain);

} // namespace autodevos::budgets
