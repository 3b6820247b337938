// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/jsonschema.h"
#include "core/llm/languagemodel.h"

#include <QMap>

namespace autodevos {

/// The tools an agent can be offered, with the schemas of their arguments (resources/schemas/tools.json).
/// An immutable value; any thread.
class ToolCatalog {
public:
    [[nodiscard]] static Result<ToolCatalog> load();

    /// Those of `names` that exist; `report` is always among them.
    [[nodiscard]] QVector<ToolDefinition> definitions(const QStringList &names) const;
    /// Refuses arguments in words a model can act on.
    [[nodiscard]] Status validate(const ToolCall &call) const;
    [[nodiscard]] QStringList names() const { return m_tools.keys(); }

private:
    struct Tool {
        ToolDefinition definition;
        JsonSchema schema;
    };
    QMap<QString, std::shared_ptr<const Tool>> m_tools;
};

} // namespace autodevos
