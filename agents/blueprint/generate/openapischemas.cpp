// SPDX-License-Identifier: GPL-3.0-or-later
#include "agents/blueprint/generate/openapischemas.h"

#include "agents/blueprint/generate/datamodel.h"
#include "agents/blueprint/generate/naming.h"
#include "agents/blueprint/generate/normalise.h"

#include <QJsonArray>

namespace autodevos::openapi {

using namespace Qt::StringLiterals;

QJsonObject reference(const QString &kind, const QString &name)
{
    return {{u"$ref"_s, u"#/components/%1/%2"_s.arg(kind, name)}};
}

QJsonObject schemaReference(const QString &name)
{
    return reference(u"schemas"_s, name);
}

QJsonObject object(const QJsonObject &properties, const QStringList &required)
{
    QJsonObject schema{{u"type"_s, u"object"_s}, {u"properties"_s, properties}};
    if (!required.isEmpty())
        schema.insert(u"required"_s, QJsonArray::fromStringList(required));
    return schema;
}

QJsonObject arrayOf(const QJsonObject &items)
{
    return {{u"type"_s, u"array"_s}, {u"items"_s, items}};
}

QJsonObject typed(const QString &type, const QString &format)
{
    QJsonObject schema{{u"type"_s, type}};
    if (!format.isEmpty())
        schema.insert(u"format"_s, format);
    return schema;
}

QJsonObject described(QJsonObject schema, const QString &description)
{
    schema.insert(u"description"_s, description);
    return schema;
}

QJsonObject nullable(QJsonObject schema)
{
    schema.insert(u"type"_s, QJsonArray{schema.value(u"type"_s), u"null"_s});
    if (schema.contains(u"enum"_s)) {
        QJsonArray options = schema.value(u"enum"_s).toArray();
        options.append(QJsonValue::Null);
        schema.insert(u"enum"_s, options);
    }
    return schema;
}

namespace {

QJsonObject limited(QJsonObject schema, const Field &field, const QString &least, const QString &most)
{
    if (field.minimum)
        schema.insert(least, *field.minimum);
    if (field.maximum)
        schema.insert(most, *field.maximum);
    return schema;
}

} // namespace

QJsonObject valueSchema(const Field &field)
{
    switch (field.type) {
    case FieldType::String:
    case FieldType::Text:
        return limited(typed(u"string"_s), field, u"minLength"_s, u"maxLength"_s);
    case FieldType::Integer:
    case FieldType::Rating:
    case FieldType::Money:
    case FieldType::Duration:
        return limited(typed(u"integer"_s), field, u"minimum"_s, u"maximum"_s);
    case FieldType::Number:
        return limited(typed(u"number"_s), field, u"minimum"_s, u"maximum"_s);
    case FieldType::Date:
        return typed(u"string"_s, u"date"_s);
    case FieldType::DateTime:
        return typed(u"string"_s, u"date-time"_s);
    case FieldType::Time:
        return {{u"type"_s, u"string"_s}, {u"pattern"_s, u"^([01]\\d|2[0-3]):[0-5]\\d$"_s}};
    case FieldType::Boolean:
        return typed(u"boolean"_s);
    case FieldType::Enum:
        return {{u"type"_s, u"string"_s}, {u"enum"_s, QJsonArray::fromStringList(field.options)}};
    case FieldType::Email:
        return typed(u"string"_s, u"email"_s);
    case FieldType::Image:
    case FieldType::File:
        return typed(u"string"_s, u"uri-reference"_s);
    case FieldType::Url:
        return typed(u"string"_s, u"uri"_s);
    case FieldType::Colour:
        return {{u"type"_s, u"string"_s}, {u"pattern"_s, u"^#[0-9a-fA-F]{6}$"_s}};
    case FieldType::List:
        return limited(arrayOf(typed(u"string"_s)), field, u"minItems"_s, u"maxItems"_s);
    case FieldType::Phone:
        return typed(u"string"_s);
    }
    return {};
}

namespace {

QString unitOf(const Field &field)
{
    return field.type == FieldType::Money      ? u" (cents)"_s
           : field.type == FieldType::Duration ? u" (minutes)"_s
                                               : QString();
}

bool isNullable(const Field &field)
{
    return !field.required && field.type != FieldType::Boolean && field.type != FieldType::List &&
           !(field.type == FieldType::Enum && !data::initialValue(field).isEmpty());
}

QJsonObject fieldSchema(const Field &field)
{
    const QJsonObject value = valueSchema(field);
    return described(isNullable(field) ? nullable(value) : value, field.label + unitOf(field));
}

} // namespace

/// The record as the API shows it.
QJsonObject recordSchema(const Domain &domain, const Entity &entity)
{
    QJsonObject properties{{u"id"_s, typed(u"integer"_s)},
                           {u"label"_s, described(typed(u"string"_s), u"What names the record"_s)},
                           {u"createdAt"_s, typed(u"string"_s, u"date-time"_s)},
                           {u"updatedAt"_s, typed(u"string"_s, u"date-time"_s)},
                           {u"can"_s, schemaReference(u"RecordPermissions"_s)}};
    QStringList required{u"id"_s, u"label"_s, u"createdAt"_s, u"updatedAt"_s, u"can"_s};
    for (const Field &field : entity.fields) {
        properties.insert(field.name, fieldSchema(field));
        required.append(field.name);
    }
    for (const Relation &relation : entity.relations) {
        const QJsonObject link = schemaReference(u"RecordLink"_s);
        required.append(relation.name);
        if (relation.many) {
            properties.insert(relation.name, arrayOf(link));
            continue;
        }
        const QJsonObject id = typed(u"integer"_s);
        properties.insert(naming::idName(relation), relation.required ? id : nullable(id));
        properties.insert(relation.name,
                          relation.required ? link : QJsonObject{{u"oneOf"_s, QJsonArray{link, typed(u"null"_s)}}});
        required.append(naming::idName(relation));
    }
    for (const Entity *child : childrenOf(domain, entity, Presentation::Inline)) {
        const bool isRating = ratingField(*child) != nullptr;
        properties.insert(isRating ? u"ratingCount"_s : naming::countName(*child, entity), typed(u"integer"_s));
        if (isRating)
            properties.insert(u"averageRating"_s, nullable(typed(u"number"_s)));
    }
    for (const Entity *toggle : childrenOf(domain, entity, Presentation::Toggle)) {
        properties.insert(naming::toggleFlag(*toggle, entity), typed(u"boolean"_s));
        properties.insert(naming::countName(*toggle, entity), typed(u"integer"_s));
    }
    return object(properties, required);
}

QJsonObject inputSchema(const Domain &domain, const Entity &entity, bool isNew)
{
    QJsonObject properties;
    QStringList required;
    for (const Field &field : data::editableFields(domain, entity)) {
        properties.insert(field.name, fieldSchema(field));
        if (!data::isOptional(field))
            required.append(field.name);
    }
    for (const Relation &relation : data::editableRelations(entity)) {
        const QJsonObject id = typed(u"integer"_s);
        if (relation.many)
            properties.insert(naming::idsName(relation), described(arrayOf(id), relation.label));
        else
            properties.insert(naming::idName(relation),
                              described(relation.required ? id : nullable(id), relation.label));
        if (relation.required)
            required.append(relation.many ? naming::idsName(relation) : naming::idName(relation));
    }
    for (const Relation &relation : data::profileActors(entity)) {
        if (isNew)
            properties.insert(
                naming::idName(relation),
                described(typed(u"integer"_s), relation.label + u"; filled in for accounts that have this profile"_s));
    }
    QJsonObject schema = object(properties, isNew ? required : QStringList());
    schema.insert(u"additionalProperties"_s, false);
    return schema;
}

QJsonObject accountSchemas(const Domain &domain)
{
    const QJsonArray roles = QJsonArray::fromStringList(data::roleNames(domain));
    const QJsonArray choices = QJsonArray::fromStringList(data::signUpRoles(domain));
    const QJsonObject text = typed(u"string"_s);
    const QJsonObject email = typed(u"string"_s, u"email"_s);
    const QJsonObject password{{u"type"_s, u"string"_s}, {u"minLength"_s, 8}, {u"maxLength"_s, 72}};
    const QJsonObject role{{u"type"_s, u"string"_s}, {u"enum"_s, roles}};
    return {{u"SignedInAccount"_s, object({{u"id"_s, typed(u"integer"_s)},
                                           {u"name"_s, text},
                                           {u"email"_s, email},
                                           {u"role"_s, role},
                                           {u"profileId"_s, nullable(typed(u"integer"_s))}},
                                          {u"id"_s, u"name"_s, u"email"_s, u"role"_s, u"profileId"_s})},
            {u"SignInAnswer"_s,
             object({{u"token"_s, text}, {u"user"_s, schemaReference(u"SignedInAccount"_s)}}, {u"token"_s, u"user"_s})},
            {u"SignUpInput"_s,
             object({{u"name"_s, text},
                     {u"email"_s, email},
                     {u"password"_s, password},
                     {u"role"_s, QJsonObject{{u"type"_s, u"string"_s}, {u"enum"_s, choices}}},
                     {u"profile"_s, described(typed(u"object"_s), u"Values of the record that belongs to the role"_s)}},
                    {u"name"_s, u"email"_s, u"password"_s})},
            {u"SignInInput"_s, object({{u"email"_s, email}, {u"password"_s, text}}, {u"email"_s, u"password"_s})},
            {u"OwnAccountChanges"_s,
             object({{u"name"_s, text}, {u"email"_s, email}, {u"password"_s, password}, {u"currentPassword"_s, text}})},
            {u"RoleGrantInput"_s, object({{u"role"_s, role}}, {u"role"_s})},
            {u"AccountEntry"_s, object({{u"id"_s, typed(u"integer"_s)},
                                        {u"name"_s, text},
                                        {u"email"_s, described(email, u"Shown to admins only"_s)},
                                        {u"role"_s, described(text, u"Shown to admins only"_s)}},
                                       {u"id"_s, u"name"_s})}};
}

QJsonObject commonSchemas()
{
    const QJsonObject text = typed(u"string"_s);
    const QJsonObject detail = object({{u"field"_s, text}, {u"message"_s, text}}, {u"field"_s, u"message"_s});
    const QJsonObject error =
        object({{u"code"_s, text}, {u"message"_s, text}, {u"details"_s, arrayOf(detail)}}, {u"code"_s, u"message"_s});
    return {{u"ErrorAnswer"_s, object({{u"error"_s, error}}, {u"error"_s})},
            {u"RecordLink"_s, object({{u"id"_s, typed(u"integer"_s)}, {u"label"_s, text}}, {u"id"_s, u"label"_s})},
            {u"RecordPermissions"_s, object({{u"update"_s, typed(u"boolean"_s)},
                                             {u"remove"_s, typed(u"boolean"_s)},
                                             {u"transitions"_s, arrayOf(text)}},
                                            {u"update"_s, u"remove"_s, u"transitions"_s})}};
}

} // namespace autodevos::openapi
