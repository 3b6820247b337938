// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/domain.h"

#include <QVector>

/// What a record comes to by figures of its own: "area", "cloth price" and "total". Pure functions over a domain; the
/// words stand in `words/sums.tsv`.
namespace autodevos::sums {

struct Product {
    const Field *amount = nullptr;
    const Field *price = nullptr;
};

struct Sum {
    const Entity *entity = nullptr;
    QVector<Product> products;
    const Field *total = nullptr; ///< kept by the server
};

[[nodiscard]] QVector<Sum> sumsOf(const Domain &domain);
/// The server works the field out.
[[nodiscard]] bool isSum(const Domain &domain, const Entity &entity, const QString &field);
/// The record has hours of work and a total, but nothing that says what an hour costs.
[[nodiscard]] bool lacksRate(const Entity &entity);

} // namespace autodevos::sums
