// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mcp/mcptool.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QSet>

using namespace Qt::StringLiterals;

namespace autodevos {
namespace {

constexpr qsizetype longestDescription = 2000; ///< characters
constexpr qsizetype largestSchema = 64 * 1024; ///< bytes of its JSON
constexpr int deepestSchema = 32;              ///< objects and lists within each other
constexpr qsizetype longestResult = 24 * 1024; ///< characters that a model is shown
constexpr qsizetype longestPart = 1024 * 1024; ///< characters of one part that are looked at

tl::unexpected<Error> unusable(const QString &why)
{
    return failure(ErrorKind::Invalid, why);
}

int depthOf(const QJsonValue &value, int bound)
{
    int deepest = 0;
    if (bound == 0) {
        return 1;
    }
    if (value.isArray()) {
        const QJsonArray entries = value.toArray();
        for (const QJsonValue entry : entries) {
            deepest = std::max(deepest, 1 + depthOf(entry, bound - 1));
        }
    } else if (value.isObject()) {
        const QJsonObject members = value.toObject();
        for (const QJsonValue member : members) {
            deepest = std::max(deepest, 1 + depthOf(member, bound - 1));
        }
    }
    return deepest;
}

/// A reference that would have to be fetched, or that leads nowhere we go; empty: none.
QString foreignReference(const QJsonValue &value)
{
    if (value.isArray()) {
        const QJsonArray entries = value.toArray();
        for (const QJsonValue entry : entries) {
            if (const QString found = foreignReference(entry); !found.isEmpty()) {
                return found;
            }
        }
    }
    const QJsonObject members = value.toObject();
    for (auto member = members.begin(); member != members.end(); ++member) {
        const bool isReference = member.key() == "$ref"_L1 || member.key() == "$dynamicRef"_L1;
        const QString target = isReference ? member.value().toString() : QString();
        const bool isOurs = target.isEmpty() || target == "#"_L1 || target.startsWith("#/"_L1);
        const QString found = isOurs ? foreignReference(member.value()) : target;
        if (!found.isEmpty()) {
            return found;
        }
    }
    return {};
}

/// What we check arguments by: without patterns, whose cost the server would choose and which it checks itself, and
/// without names that would move references to elsewhere.
QJsonValue checkable(const QJsonValue &value)
{
    if (value.isArray()) {
        QJsonArray entries;
        for (const QJsonValue entry : value.toArray()) {
            entries.append(checkable(entry));
        }
        return entries;
    }
    if (!value.isObject()) {
        return value;
    }
    const QJsonObject members = value.toObject();
    QJsonObject kept;
    for (auto member = members.begin(); member != members.end(); ++member) {
        const bool isText = member.value().isString();
        const bool isLeftOut = (isText && (member.key() == "pattern"_L1 || member.key() == "$schema"_L1 ||
                                           member.key() == "$id"_L1 || member.key() == "format"_L1)) ||
                               member.key() == "patternProperties"_L1 ||
                               (member.key() == "additionalProperties"_L1 && members.contains("patternProperties"_L1));
        if (!isLeftOut) {
            kept.insert(member.key(), checkable(member.value()));
        }
    }
    return kept;
}

/// Collects `x-mcp-header` of the members that are reached through `properties` alone; false: the tool breaks the
/// rules.
bool collectHeaders(const QJsonObject &schema, const QString &path, QMap<QString, QByteArray> &headers, int &seen)
{
    static const QRegularExpression token(u"^[!#$%&'*+.^_`|~0-9A-Za-z-]+$"_s);
    const QJsonObject properties = schema.value("properties"_L1).toObject();
    for (auto property = properties.begin(); property != properties.end(); ++property) {
        const QJsonObject member = property.value().toObject();
        const QString place = path.isEmpty() ? property.key() : path + u'/' + property.key();
        if (member.contains("x-mcp-header"_L1)) {
            const QString name = member.value("x-mcp-header"_L1).toString();
            const QString type = member.value("type"_L1).toString();
            const bool isPlain = type == "string"_L1 || type == "integer"_L1 || type == "boolean"_L1;
            const QByteArray header = "mcp-param-" + name.toLatin1().toLower();
            if (!isPlain || !name.contains(token) || headers.values().contains(header)) {
                return false;
            }
            headers.insert(place, header);
            ++seen;
        }
        if (!collectHeaders(member, place, headers, seen)) {
            return false;
        }
    }
    return true;
}

int countOf(const QJsonValue &value, QLatin1StringView name)
{
    int count = 0;
    if (value.isArray()) {
        for (const QJsonValue entry : value.toArray()) {
            count += countOf(entry, name);
        }
    }
    const QJsonObject members = value.toObject();
    for (auto member = members.begin(); member != members.end(); ++member) {
        count += (member.key() == name ? 1 : 0) + countOf(member.value(), name);
    }
    return count;
}

QString sizeOf(const QJsonValue &base64)
{
    return u"%1 kB"_s.arg(base64.toString().size() * 3 / 4 / 1024);
}

QString wordsOf(const QJsonObject &part)
{
    const QString type = part.value("type"_L1).toString();
    if (type == "text"_L1) {
        return part.value("text"_L1).toString().left(longestPart);
    }
    if (type == "image"_L1 || type == "audio"_L1) {
        return u"[%1, %2, %3: not shown]"_s.arg(type, part.value("mimeType"_L1).toString().left(80),
                                                sizeOf(part.value("data"_L1)));
    }
    if (type == "resource_link"_L1) {
        return u"[resource %1: %2]"_s.arg(part.value("name"_L1).toString().left(200),
                                          part.value("uri"_L1).toString().left(1000));
    }
    if (type == "resource"_L1) {
        const QJsonObject resource = part.value("resource"_L1).toObject();
        const QString uri = resource.value("uri"_L1).toString().left(1000);
        return resource.contains("text"_L1)
                   ? uri + u"\n"_s + resource.value("text"_L1).toString().left(longestPart)
                   : u"[resource %1, %2: not shown]"_s.arg(uri, sizeOf(resource.value("blob"_L1)));
    }
    return u"[an answer of the kind \"%1\": not shown]"_s.arg(type.left(80));
}

} // namespace

QStringList McpTool::problems(const QJsonObject &arguments) const
{
    return schema ? schema->problems(arguments) : QStringList();
}

Result<McpTool> mcpToolFrom(const QJsonObject &json)
{
    static const QRegularExpression names(u"^[A-Za-z0-9_.-]{1,128}$"_s);
    McpTool tool{json.value("name"_L1).toString(), json.value("description"_L1).toString().trimmed(), {}};
    if (!tool.name.contains(names)) {
        return unusable(u"its name is none: \"%1\""_s.arg(tool.name.left(80)));
    }
    if (tool.description.isEmpty()) {
        tool.description = json.value("title"_L1).toString().trimmed();
    }
    tool.description.truncate(longestDescription);
    tool.parameters = json.value("inputSchema"_L1).toObject();
    if (tool.parameters.value("type"_L1).toString() != "object"_L1) {
        return unusable(u"its arguments are not described as an object"_s);
    }
    if (depthOf(tool.parameters, deepestSchema) >= deepestSchema ||
        QJsonDocument(tool.parameters).toJson(QJsonDocument::Compact).size() > largestSchema) {
        return unusable(u"the description of its arguments is too large"_s);
    }
    if (const QString foreign = foreignReference(tool.parameters); !foreign.isEmpty()) {
        return unusable(u"the description of its arguments points elsewhere: %1"_s.arg(foreign.left(200)));
    }
    const bool isTask = json.value("execution"_L1).toObject().value("taskSupport"_L1).toString() == "required"_L1;
    if (isTask) {
        return unusable(u"it can only be called as a task in the background"_s);
    }
    int seen = 0;
    if (!collectHeaders(tool.parameters, {}, tool.headers, seen) ||
        seen != countOf(tool.parameters, "x-mcp-header"_L1)) {
        return unusable(u"it asks for headers that cannot be"_s);
    }
    Result<JsonSchema> schema = JsonSchema::fromJson(checkable(tool.parameters).toObject(), tool.name);
    if (!schema) {
        return unusable(u"the description of its arguments cannot be used: %1"_s.arg(schema.error().context));
    }
    tool.schema = std::make_shared<const JsonSchema>(std::move(*schema));
    return tool;
}

QJsonObject toJson(const McpTool &tool)
{
    return {{u"name"_s, tool.name}, {u"description"_s, tool.description}, {u"inputSchema"_s, tool.parameters}};
}

McpResult mcpResultFrom(const QJsonObject &json)
{
    McpResult result;
    result.isError = json.value("isError"_L1).toBool();
    QStringList parts;
    const QJsonArray content = json.value("content"_L1).toArray();
    for (const QJsonValue part : content) {
        parts.append(wordsOf(part.toObject()));
    }
    result.text = parts.join(u'\n');
    if (const QJsonValue structured = json.value("structuredContent"_L1);
        result.text.trimmed().isEmpty() && (structured.isObject() || structured.isArray())) {
        const QJsonDocument document =
            structured.isArray() ? QJsonDocument(structured.toArray()) : QJsonDocument(structured.toObject());
        result.text = QString::fromUtf8(document.toJson());
    }
    if (result.text.size() > longestResult) {
        result.text = result.text.left(longestResult / 2) + u"\n… the middle was left out …\n"_s +
                      result.text.right(longestResult / 2);
    }
    if (result.text.isEmpty()) {
        result.text = u"(nothing was answered)"_s;
    }
    return result;
}

} // namespace autodevos
