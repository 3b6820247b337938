// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonValue>

#include <optional>
#include <variant>

namespace autodevos {

/// A day counted from the one on which the sample is made; with an hour, a moment of that day. With a month (1 is
/// January of that year, 13 that of the next), `days` counts the days of the month; 0 is the last of the month before.
struct SeedMoment {
    int days = 0;
    std::optional<int> hour = {};
    int minute = 0;
    std::optional<int> month = {};
};

/// A sample value before it is written in any language. A relation to one record is a number, to several an array of
/// numbers: positions among the target's rows.
using SeedValue = std::variant<QJsonValue, SeedMoment>;

} // namespace autodevos
