// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QtGlobal>

namespace autodevos {

/// Tokens of one or more model calls, in one form for all providers, and what they cost.
struct Usage {
    qint64 input = 0;            ///< all that was read, with what came from or went into the provider's cache
    qint64 output = 0;           ///< all that was written, with the reasoning
    qint64 cached = 0;           ///< of `input`: read from the provider's cache
    qint64 reasoning = 0;        ///< of `output`
    qint64 cacheWrite = 0;       ///< of `input`: written into the provider's cache
    double cost = 0;             ///< USD, as far as it is known
    bool hasUnknownCost = false; ///< part of it has no price: `cost` is a lower bound
    bool isEstimated = false;    ///< part of it nobody counted: reckoned from the length of what was sent and came
    Usage &operator+=(const Usage &other);
    friend bool operator==(const Usage &, const Usage &) = default;
};

[[nodiscard]] QJsonObject toJson(const Usage &usage);
[[nodiscard]] Usage usageFromJson(const QJsonObject &json);

} // namespace autodevos
