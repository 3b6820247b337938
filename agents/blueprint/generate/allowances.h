// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/domain.h"

#include <QStringList>

#include <optional>

/// Days off of which people have so many in a year. Pure functions over a domain; the words stand in
/// `words/allowances.tsv`.
namespace autodevos::allowances {

struct Allowance {
    const Entity *request = nullptr;
    const Relation *person = nullptr; ///< whose days they are
    const Field *start = nullptr;
    const Field *end = nullptr;
    const Field *state = nullptr;
    QString granted;
    QString asked;               ///< the state that a request begins in
    const Field *kind = nullptr; ///< null: all of one kind
    QStringList counted;         ///< kinds that are taken from the days of the year
    QStringList deciders;        ///< roles that grant it
};

/// Requests for leave that somebody else grants.
[[nodiscard]] std::optional<Allowance> allowanceOf(const Domain &domain);

} // namespace autodevos::allowances
