// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QJsonObject>

#include <memory>

namespace autodevos {

/// A compiled JSON Schema (draft 7). An immutable value; any thread.
class JsonSchema {
public:
    /// `name` is what error messages call the schema: "role", "write_file".
    [[nodiscard]] static Result<JsonSchema> fromJson(const QJsonObject &schema, const QString &name);
    /// From a file or resource (":/autodevos/schemas/role.schema.json").
    [[nodiscard]] static Result<JsonSchema> fromFile(const QString &path);

    /// What is wrong with `value`, one line each: "tools[2]: must be one of "read_file", …". Empty: it fits.
    [[nodiscard]] QStringList problems(const QJsonValue &value) const;
    /// ErrorKind::Invalid with the problems as message.
    [[nodiscard]] Status validate(const QJsonValue &value) const;
    [[nodiscard]] const QJsonObject &json() const;

private:
    struct Compiled;
    explicit JsonSchema(std::shared_ptr<const Compiled> compiled);
    std::shared_ptr<const Compiled> m_compiled;
};

/// Reads a file or resource that must hold one JSON object; errors name file, line and column.
[[nodiscard]] Result<QJsonObject> readJsonObject(const QString &path);
/// The same for text in memory; `place` names it in errors.
[[nodiscard]] Result<QJsonObject> parseJsonObject(const QByteArray &text, const QString &place);
/// The entries of a list as texts, what is no text as an empty one; empty where it is no list.
[[nodiscard]] QStringList textsOf(const QJsonValue &list);

} // namespace autodevos
