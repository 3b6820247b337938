// SPDX-License-Identifier: GPL-3.0-or-later
#include "agents/blueprint/generate/modules/apipaths.h"

#include <QHash>

namespace autodevos::apipaths {

using namespace Qt::StringLiterals;

namespace {

QJsonObject content(const QString &type, const QJsonObject &schema)
{
    return {{type, QJsonObject{{u"schema"_s, schema}}}};
}

QJsonObject parameter(const QString &name, const QString &type, bool isInPath = true)
{
    return {{u"in"_s, isInPath ? u"path"_s : u"query"_s},
            {u"name"_s, name},
            {u"required"_s, isInPath},
            {u"schema"_s, QJsonObject{{u"type"_s, type}}}};
}

} // namespace

void add(QJsonObject &paths, const QString &path, const QString &method, const Operation &operation)
{
    static const QHash<QString, QString> names{{u"400"_s, u"Invalid"_s},   {u"401"_s, u"Unauthenticated"_s},
                                               {u"403"_s, u"Forbidden"_s}, {u"404"_s, u"NotFound"_s},
                                               {u"409"_s, u"Conflict"_s},  {u"429"_s, u"RateLimited"_s}};
    const bool isStream = operation.type != "application/json"_L1;
    const QJsonObject schema{{u"type"_s, isStream ? u"string"_s : u"object"_s}};
    QJsonObject responses{{operation.status, QJsonObject{{u"description"_s, operation.summary},
                                                         {u"content"_s, content(operation.type, schema)}}}};
    for (const QString &error : operation.errors)
        responses.insert(error, QJsonObject{{u"$ref"_s, u"#/components/responses/"_s + names.value(error)}});
    QJsonArray security{QJsonObject{{u"token"_s, QJsonArray{}}}};
    if (operation.isOpen)
        security.prepend(QJsonObject{});
    QJsonObject made{{u"operationId"_s, operation.id},
                     {u"summary"_s, operation.summary},
                     {u"tags"_s, QJsonArray{operation.tag}},
                     {u"security"_s, security},
                     {u"responses"_s, responses}};
    QJsonArray parameters;
    for (const QString &id : operation.ids)
        parameters.append(parameter(id, u"integer"_s));
    for (const QString &name : operation.names)
        parameters.append(parameter(name, u"string"_s));
    for (const QString &name : operation.queries)
        parameters.append(parameter(name, u"string"_s, false));
    if (!parameters.isEmpty())
        made.insert(u"parameters"_s, parameters);
    if (operation.hasBody)
        made.insert(u"requestBody"_s,
                    QJsonObject{{u"required"_s, true},
                                {u"content"_s, content(operation.type, QJsonObject{{u"type"_s, u"object"_s}})}});
    QJsonObject methods = paths.value(path).toObject();
    methods.insert(method, made);
    paths.insert(path, methods);
}

} // namespace autodevos::apipaths
