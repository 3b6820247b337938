// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/jsonschema.h"

#include <QMap>
#include <QStringList>

namespace autodevos {

/// A tool as a server describes it: looked over, bounded, and not believed. Its annotations are left out: what a tool
/// says about its own harmlessness decides nothing. An immutable value; any thread.
struct McpTool {
    QString name;
    QString description;
    QJsonObject parameters; ///< JSON Schema of the arguments, as it came
    /// Headers that arguments are to be repeated in over HTTP (`x-mcp-header`): by path, parted by '/'.
    QMap<QString, QByteArray> headers = {};
    std::shared_ptr<const JsonSchema> schema = {}; ///< for `problems`

    /// What is wrong with arguments; empty: they fit.
    [[nodiscard]] QStringList problems(const QJsonObject &arguments) const;
};

/// Invalid when it is not to be offered: a name or schema that is none, too large, or that points elsewhere.
[[nodiscard]] Result<McpTool> mcpToolFrom(const QJsonObject &json);
/// The tool as it is kept in an attempt's record, and back.
[[nodiscard]] QJsonObject toJson(const McpTool &tool);

/// What a tool answered, as text for a model; of what is no text it says what there is.
struct McpResult {
    QString text;
    bool isError = false;
};
[[nodiscard]] McpResult mcpResultFrom(const QJsonObject &json);

} // namespace autodevos
