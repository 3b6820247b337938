// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/domain.h"

/// Plain valid values for tests, as data; each test language writes them in its own way.
namespace autodevos::samples {

struct Sample {
    enum class Kind { Text, Number, Truth, Day, Moment, Texts };
    Kind kind = Kind::Text;
    QString text;
    double number = 0; ///< of a moment, its hour
    QStringList texts;
};

/// "opens" or "closes" when a rule reads working hours from this field; empty otherwise.
[[nodiscard]] QString hoursPart(const Domain &domain, const Entity &entity, const Field &field);
/// A rule reads from this field when a record ends: its sample lies later than that of the start.
[[nodiscard]] bool isEnd(const Domain &domain, const Entity &entity, const Field &field);
/// One value that keeps the field's limits; the same each time.
[[nodiscard]] Sample fixedSample(const Domain &domain, const Entity &entity, const Field &field);

} // namespace autodevos::samples
