// SPDX-License-Identifier: GPL-3.0-or-later
#include "agents/blueprint/generate/modules/describe.h"

#include "agents/blueprint/generate/openapischemas.h"

#include <QHash>
#include <QJsonArray>
#include <QRegularExpression>

namespace autodevos::describe {

using namespace Qt::StringLiterals;

namespace {

QJsonObject content(const QString &type, const QJsonObject &schema)
{
    return {{type, QJsonObject{{u"schema"_s, schema}}}};
}

QJsonArray parametersOf(const Operation &operation)
{
    QJsonArray parameters;
    static const QRegularExpression placeholder(u"\\{(\\w+)\\}"_s);
    for (auto it = placeholder.globalMatch(operation.path); it.hasNext();) {
        const QString name = it.next().captured(1);
        const bool isId = name == "id"_L1;
        parameters.append(QJsonObject{{u"in"_s, u"path"_s},
                                      {u"name"_s, name},
                                      {u"required"_s, true},
                                      {u"schema"_s, openapi::typed(isId ? u"integer"_s : u"string"_s)}});
    }
    for (const QString &name : operation.queries)
        parameters.append(
            QJsonObject{{u"in"_s, u"query"_s}, {u"name"_s, name}, {u"schema"_s, openapi::typed(u"string"_s)}});
    return parameters;
}

QJsonObject responsesOf(const Operation &operation)
{
    QJsonObject responses;
    if (operation.answer.isEmpty())
        responses.insert(u"204"_s, QJsonObject{{u"description"_s, u"Done"_s}});
    else
        responses.insert(operation.status,
                         QJsonObject{{u"description"_s, operation.summary},
                                     {u"content"_s, content(operation.answerType, operation.answer)}});
    const auto refuse = [&](const QString &status, const QString &name) {
        responses.insert(status, openapi::reference(u"responses"_s, name));
    };
    refuse(u"429"_s, u"RateLimited"_s);
    if (!operation.isOpen)
        refuse(u"401"_s, u"Unauthenticated"_s);
    if (!operation.body.isEmpty())
        refuse(u"400"_s, u"Invalid"_s);
    if (operation.path.contains(u'{'))
        refuse(u"404"_s, u"NotFound"_s);
    static const QHash<QString, QString> names{
        {u"400"_s, u"Invalid"_s}, {u"403"_s, u"Forbidden"_s}, {u"404"_s, u"NotFound"_s}, {u"409"_s, u"Conflict"_s}};
    for (const QString &status : operation.errors)
        refuse(status, names.value(status));
    return responses;
}

QJsonObject memberSchema(QString type)
{
    const bool isNullable = type.endsWith(u'?');
    if (isNullable)
        type.chop(1);
    const bool isList = type.endsWith(u"[]"_s);
    if (isList)
        type.chop(2);
    const QJsonObject one = openapi::typed(type);
    const QJsonObject schema = isList ? openapi::arrayOf(one) : one;
    return isNullable ? openapi::nullable(schema) : schema;
}

} // namespace

void add(QJsonObject &paths, const Operation &operation)
{
    const QJsonObject token{{u"token"_s, QJsonArray{}}};
    QJsonObject made{{u"operationId"_s, operation.id},
                     {u"summary"_s, operation.summary},
                     {u"tags"_s, QJsonArray{operation.tag}},
                     {u"security"_s, operation.isOpen ? QJsonArray{QJsonObject{}, token} : QJsonArray{token}},
                     {u"responses"_s, responsesOf(operation)}};
    if (const QJsonArray parameters = parametersOf(operation); !parameters.isEmpty())
        made.insert(u"parameters"_s, parameters);
    if (!operation.body.isEmpty())
        made.insert(u"requestBody"_s,
                    QJsonObject{{u"required"_s, true}, {u"content"_s, content(operation.bodyType, operation.body)}});
    QJsonObject path = paths.value(operation.path).toObject();
    path.insert(operation.method, made);
    paths.insert(operation.path, path);
}

QJsonObject shape(const QStringList &members)
{
    QJsonObject properties;
    QStringList names;
    for (const QString &member : members) {
        const QString name = member.section(u':', 0, 0);
        properties.insert(name, memberSchema(member.section(u':', 1)));
        names.append(name);
    }
    return openapi::object(properties, names);
}

QJsonObject itemsOf(const QJsonObject &schema)
{
    return openapi::object({{u"items"_s, openapi::arrayOf(schema)}}, {u"items"_s});
}

Relation account(const QString &name)
{
    return {.name = name, .label = name, .target = u"User"_s, .required = true};
}

Relation within(const QString &name, const QString &target)
{
    return {.name = name, .label = name, .target = target, .required = true};
}

Field column(const QString &name, FieldType type, const QString &initial)
{
    Field field = optionalColumn(name, type);
    field.required = true;
    field.initial = initial;
    return field;
}

Field optionalColumn(const QString &name, FieldType type)
{
    Field field;
    field.name = name;
    field.label = name;
    field.type = type;
    return field;
}

} // namespace autodevos::describe
