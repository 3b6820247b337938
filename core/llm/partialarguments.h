// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QVector>

#include <variant>

namespace autodevos {

/// A way into JSON: names of members and places in arrays.
using JsonPath = QVector<std::variant<QString, qsizetype>>;

/// "$.a.b[0]" and "$['a b'][0]". Empty for what is no such path, deeper than 16, or points past place 255.
[[nodiscard]] JsonPath jsonPathFromText(QStringView text);

/// Puts one piece of a call's arguments where its `jsonPath` says, as Gemini streams them: {jsonPath, stringValue |
/// numberValue | boolValue | nullValue}. Strings at the same path are joined. A piece without a usable path changes
/// nothing.
void putPartialArgument(QJsonObject &arguments, const QJsonObject &piece);

} // namespace autodevos
