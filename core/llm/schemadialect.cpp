// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/llm/schemadialect.h"

#include "core/llm/wirejson.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace autodevos {
namespace {

constexpr int deepest = 100;

bool isObjectSchema(const QJsonObject &schema)
{
    return schema.value("type"_L1).toString() == "object"_L1 || schema.contains("properties"_L1);
}

/// The members of a schema whose values are schemas by name, and those that are lists of schemas.
bool isMapOfSchemas(const QString &key)
{
    return key == "properties"_L1 || key == "$defs"_L1 || key == "definitions"_L1;
}

bool isListOfSchemas(const QString &key)
{
    return key == "anyOf"_L1 || key == "allOf"_L1 || key == "oneOf"_L1;
}

bool isStrict(const QJsonValue &value, int depth)
{
    if (!value.isObject() || depth > deepest) {
        return false;
    }
    const QJsonObject schema = value.toObject();
    if (schema.contains("oneOf"_L1) || schema.contains("allOf"_L1)) {
        return false;
    }
    if (isObjectSchema(schema)) {
        const QJsonObject properties = schema.value("properties"_L1).toObject();
        const QJsonArray required = schema.value("required"_L1).toArray();
        const QStringList names = properties.keys();
        const bool requiresAll =
            std::ranges::all_of(names, [&](const QString &name) { return required.contains(name); });
        if (!requiresAll || schema.value("additionalProperties"_L1) != QJsonValue(false)) {
            return false;
        }
    }
    for (auto member = schema.begin(); member != schema.end(); ++member) {
        if (isMapOfSchemas(member.key())) {
            const QJsonObject map = member.value().toObject();
            if (!std::ranges::all_of(map, [depth](const QJsonValue &inner) { return isStrict(inner, depth + 1); })) {
                return false;
            }
        } else if (member.key() == "anyOf"_L1) {
            const QJsonArray list = member.value().toArray();
            if (!std::ranges::all_of(list, [depth](const QJsonValue &inner) { return isStrict(inner, depth + 1); })) {
                return false;
            }
        } else if (member.key() == "items"_L1 && !isStrict(member.value(), depth + 1)) {
            return false;
        }
    }
    return true;
}

QJsonValue closed(const QJsonValue &value, int depth)
{
    static const QSet<QString> refused = {
        u"minimum"_s,   u"maximum"_s,     u"exclusiveMinimum"_s, u"exclusiveMaximum"_s, u"multipleOf"_s,
        u"minLength"_s, u"maxLength"_s,   u"pattern"_s,          u"minItems"_s,         u"maxItems"_s,
        u"format"_s,    u"uniqueItems"_s, u"minProperties"_s,    u"maxProperties"_s,    u"$schema"_s};
    if (!value.isObject() || depth > deepest) {
        return value;
    }
    const QJsonObject schema = value.toObject();
    QJsonObject result;
    for (auto member = schema.begin(); member != schema.end(); ++member) {
        if (refused.contains(member.key())) {
            continue;
        }
        if (isMapOfSchemas(member.key())) {
            QJsonObject map = member.value().toObject();
            for (auto inner = map.begin(); inner != map.end(); ++inner) {
                inner.value() = closed(inner.value(), depth + 1);
            }
            result.insert(member.key(), map);
        } else if (isListOfSchemas(member.key())) {
            QJsonArray list;
            const QJsonArray inner = member.value().toArray();
            for (const QJsonValue item : inner) {
                list.append(closed(item, depth + 1));
            }
            result.insert(member.key(), list);
        } else {
            result.insert(member.key(),
                          member.key() == "items"_L1 ? closed(member.value(), depth + 1) : member.value());
        }
    }
    if (isObjectSchema(schema)) {
        result.insert(u"additionalProperties"_s, false);
    }
    return result;
}

} // namespace

bool isStrictSchema(const QJsonObject &schema)
{
    return isObjectSchema(schema) && isStrict(schema, 0);
}

QJsonObject closedSchema(const QJsonObject &schema)
{
    return closed(schema, 0).toObject();
}

QJsonObject objectSchema(const QJsonObject &schema)
{
    QJsonObject result = schema;
    result.insert(u"type"_s, u"object"_s);
    if (!result.contains("properties"_L1)) {
        result.insert(u"properties"_s, QJsonObject());
    }
    return result;
}

QString schemaInWords(const QJsonObject &schema)
{
    return u"Answer with one JSON value and nothing else: no explanation, no code fence. It must be valid against "
           "this JSON Schema:\n"_s +
           QString::fromUtf8(toBytes(schema));
}

} // namespace autodevos
