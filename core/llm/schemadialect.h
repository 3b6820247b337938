// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>

namespace autodevos {

/// True when a schema keeps to what OpenAI enforces as `strict`: every object is closed and requires all its members.
[[nodiscard]] bool isStrictSchema(const QJsonObject &schema);

/// The schema without the bounds and formats that Anthropic's constrained decoder refuses, every object closed.
[[nodiscard]] QJsonObject closedSchema(const QJsonObject &schema);

/// An object schema, whatever it was: a tool's parameters must be one.
[[nodiscard]] QJsonObject objectSchema(const QJsonObject &schema);

/// How to ask in words for an answer of that shape.
[[nodiscard]] QString schemaInWords(const QJsonObject &schema);

} // namespace autodevos
