// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agent/toolcatalog.h"

using namespace Qt::StringLiterals;

namespace autodevos {

Result<ToolCatalog> ToolCatalog::load()
{
    const Result<QJsonObject> json = readJsonObject(u":/schemas/tools.json"_s);
    if (!json) {
        return tl::unexpected(json.error());
    }
    ToolCatalog catalog;
    for (const QString &name : json->keys()) {
        const QJsonObject entry = json->value(name).toObject();
        const QJsonObject parameters = entry.value("parameters"_L1).toObject();
        Result<JsonSchema> schema = JsonSchema::fromJson(parameters, name);
        if (!schema) {
            return tl::unexpected(schema.error());
        }
        catalog.m_tools.insert(
            name, std::make_shared<const Tool>(
                      Tool{{name, entry.value("description"_L1).toString(), parameters}, std::move(*schema)}));
    }
    return catalog;
}

QVector<ToolDefinition> ToolCatalog::definitions(const QStringList &names) const
{
    QVector<ToolDefinition> definitions;
    for (auto it = m_tools.cbegin(); it != m_tools.cend(); ++it) {
        if (names.contains(it.key()) || it.key() == "report"_L1) {
            definitions.append(it.value()->definition);
        }
    }
    return definitions;
}

Status ToolCatalog::validate(const ToolCall &call) const
{
    const auto tool = m_tools.constFind(call.name);
    if (tool == m_tools.cend()) {
        return failure(ErrorKind::NotFound, u"There is no tool \"%1\""_s.arg(call.name),
                       u"Use one of: "_s + names().join(u", "_s));
    }
    const QStringList problems = (*tool)->schema.problems(call.arguments);
    if (problems.isEmpty()) {
        return {};
    }
    return failure(ErrorKind::Invalid, u"The arguments of %1 do not fit: %2"_s.arg(call.name, problems.join(u"; "_s)),
                   u"Call it again with corrected arguments"_s);
}

} // namespace autodevos
