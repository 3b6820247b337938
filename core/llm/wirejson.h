// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QJsonArray>
#include <QJsonObject>

#include <optional>

namespace autodevos {

/// JSON as servers really send it: blanks or a byte order mark before it, bytes that are not UTF-8 (they become
/// U+FFFD). Null when it is no object and no array. Never deeper than Qt's parser goes (1024).
[[nodiscard]] QJsonValue jsonFromWire(QByteArrayView bytes);

/// Compact.
[[nodiscard]] QByteArray toBytes(const QJsonObject &json);
[[nodiscard]] QByteArray toBytes(const QJsonArray &json);

/// The arguments of a tool call from the text that a model wrote. Nothing and `null` mean no arguments. Mended is
/// only what has one reading: raw control characters inside strings, a comma before a closing bracket, a fence around,
/// an object inside a string, an empty object before the real one. Nothing when it is anything else.
[[nodiscard]] std::optional<QJsonObject> toolArguments(const QString &text);

/// A number, or a number in a string; else `fallback`.
[[nodiscard]] qint64 wholeNumber(const QJsonValue &value, qint64 fallback = 0);

/// At most `limit` characters, with an ellipsis where it was cut, never inside a surrogate pair.
[[nodiscard]] QString shortened(const QString &text, qsizetype limit);

} // namespace autodevos
