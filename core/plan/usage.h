// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QtGlobal>

namespace autodevos {

/// Tokens of one or more model calls.
struct Usage {
    qint64 input = 0;
    qint64 output = 0;
    qint64 cached = 0;
    qint64 reasoning = 0;
    Usage &operator+=(const Usage &other);
    friend bool operator==(const Usage &, const Usage &) = default;
};

[[nodiscard]] QJsonObject toJson(const Usage &usage);
[[nodiscard]] Usage usageFromJson(const QJsonObject &json);

} // namespace autodevos
