// SPDX-License-Identifier: GPL-3.0-or-later
#include "agents/blueprint/generate/openapi.h"

#include "agents/blueprint/generate/datamodel.h"
#include "agents/blueprint/generate/deadlines.h"
#include "agents/blueprint/generate/frontendfacts.h"
#include "agents/blueprint/generate/modules/module.h"
#include "agents/blueprint/generate/naming.h"
#include "agents/blueprint/generate/normalise.h"
#include "agents/blueprint/generate/openapischemas.h"

#include <QJsonArray>

#include <algorithm>

namespace autodevos {

using namespace Qt::StringLiterals;
using namespace openapi;

namespace {

QJsonObject jsonContent(const QJsonObject &schema)
{
    return {{u"application/json"_s, QJsonObject{{u"schema"_s, schema}}}};
}

QJsonObject answer(const QString &description, const QJsonObject &schema = {})
{
    QJsonObject made{{u"description"_s, description}};
    if (!schema.isEmpty())
        made.insert(u"content"_s, jsonContent(schema));
    return made;
}

QJsonObject body(const QJsonObject &schema)
{
    return {{u"required"_s, true}, {u"content"_s, jsonContent(schema)}};
}

QJsonObject parameter(const QString &place, const QString &name, const QJsonObject &schema,
                      const QString &description = {})
{
    QJsonObject made{{u"in"_s, place}, {u"name"_s, name}, {u"schema"_s, schema}, {u"required"_s, place == "path"_L1}};
    if (!description.isEmpty())
        made.insert(u"description"_s, description);
    return made;
}

QString operationName(const QString &verb, const Entity &entity, bool isPlural = false)
{
    return verb + (isPlural ? naming::plural(entity.name) : entity.name);
}

QJsonArray security(const QStringList &principals)
{
    if (principals.contains(u"visitor"_s))
        return {QJsonObject{}, QJsonObject{{u"token"_s, QJsonArray{}}}};
    return {QJsonObject{{u"token"_s, QJsonArray{}}}};
}

/// Who may do it, in words.
QString allowed(const Domain &domain, const QStringList &principals)
{
    if (principals.contains(u"visitor"_s))
        return u"Open to everyone."_s;
    if (principals.contains(u"user"_s))
        return u"For everyone who is signed in."_s;
    QStringList names;
    for (const QString &principal : principals) {
        if (principal == "owner"_L1) {
            names.append(u"the owner"_s);
            continue;
        }
        for (const DomainRole &role : domain.roles) {
            if (role.name == principal)
                names.append(role.label);
        }
    }
    names.append(u"admins"_s);
    return u"For %1."_s.arg(names.join(u", "_s));
}

struct Operation {
    QString id;
    QString summary;
    QString description;
    QString tag;
    QJsonArray security;
    QJsonArray parameters;
    QJsonObject body;
    QString status;
    QJsonObject answer;
    QStringList errors;
};

QJsonObject toJson(const Operation &operation)
{
    QJsonObject responses{{operation.status, operation.answer}};
    for (const QString &status : operation.errors) {
        static const QHash<QString, QString> names{{u"400"_s, u"Invalid"_s},   {u"401"_s, u"Unauthenticated"_s},
                                                   {u"403"_s, u"Forbidden"_s}, {u"404"_s, u"NotFound"_s},
                                                   {u"409"_s, u"Conflict"_s},  {u"429"_s, u"RateLimited"_s}};
        responses.insert(status, reference(u"responses"_s, names.value(status)));
    }
    QJsonObject made{{u"operationId"_s, operation.id},
                     {u"summary"_s, operation.summary},
                     {u"tags"_s, QJsonArray{operation.tag}},
                     {u"security"_s, operation.security},
                     {u"responses"_s, responses}};
    if (!operation.description.isEmpty())
        made.insert(u"description"_s, operation.description);
    if (!operation.parameters.isEmpty())
        made.insert(u"parameters"_s, operation.parameters);
    if (!operation.body.isEmpty())
        made.insert(u"requestBody"_s, operation.body);
    return made;
}

QJsonArray listParameters(const Domain &domain, const Entity &entity)
{
    QJsonArray parameters{
        parameter(u"query"_s, u"q"_s, typed(u"string"_s), u"Words to search for"_s),
        reference(u"parameters"_s, u"Page"_s), reference(u"parameters"_s, u"PageSize"_s),
        parameter(u"query"_s, u"sort"_s, typed(u"string"_s), u"Name of a field; with - before it, largest first"_s)};
    static const QStringList reserved{u"q"_s, u"page"_s, u"pageSize"_s, u"sort"_s};
    for (const Field &field : entity.fields) {
        const bool isExact = field.type == FieldType::Enum || field.type == FieldType::Boolean;
        if (isExact && !reserved.contains(field.name))
            parameters.append(parameter(u"query"_s, field.name, valueSchema(field), field.label));
    }
    for (const QString &name : shown::valueFilters(domain, entity)) {
        const QString label = findField(entity, name)->label;
        parameters.append(parameter(u"query"_s, name, typed(u"string"_s), label));
        parameters.append(parameter(u"query"_s, name + u"Contains"_s, typed(u"string"_s), u"Part of it: "_s + label));
    }
    const QVector<deadlines::Deadline> late = deadlines::deadlinesOf(domain);
    if (std::any_of(late.begin(), late.end(), [&](const auto &one) { return one.entity->name == entity.name; }))
        parameters.append(
            parameter(u"query"_s, u"standing"_s,
                      QJsonObject{{u"type"_s, u"string"_s}, {u"enum"_s, QJsonArray{u"late"_s, u"soon"_s}}},
                      u"Only what is still open and late, or due within a week"_s));
    for (const Relation &relation : entity.relations)
        parameters.append(parameter(u"query"_s, naming::idName(relation), typed(u"integer"_s), relation.label));
    return parameters;
}

QJsonObject pageSchema(const QJsonObject &items)
{
    const QJsonObject count = typed(u"integer"_s);
    return object({{u"items"_s, arrayOf(items)}, {u"total"_s, count}, {u"page"_s, count}, {u"pageSize"_s, count}},
                  {u"items"_s, u"total"_s, u"page"_s, u"pageSize"_s});
}

/// Paths of one entity.
class EntityPaths {
public:
    EntityPaths(const Domain &domain, const Entity &entity)
        : m_domain(domain)
        , m_entity(entity)
        , m_path(u"/"_s + naming::routeName(entity))
        , m_record(schemaReference(entity.name))
    {
    }

    void addTo(QJsonObject &paths) const
    {
        paths.insert(m_path, QJsonObject{{u"get"_s, list()}, {u"post"_s, create()}});
        const QJsonArray id{reference(u"parameters"_s, u"Id"_s)};
        paths.insert(
            m_path + u"/{id}"_s,
            QJsonObject{{u"parameters"_s, id}, {u"get"_s, get()}, {u"patch"_s, update()}, {u"delete"_s, remove()}});
        addTransitions(paths, id);
        addToggles(paths, id);
    }

private:
    [[nodiscard]] Operation operation(const QString &verb, const QString &summary, const QStringList &principals) const
    {
        Operation made;
        made.id = operationName(verb, m_entity);
        made.summary = summary;
        made.description = allowed(m_domain, principals);
        made.tag = m_entity.plural;
        made.security = security(principals);
        made.status = u"200"_s;
        return made;
    }

    [[nodiscard]] QJsonObject list() const
    {
        Operation made = operation(u"list"_s, u"Lists %1"_s.arg(m_entity.plural.toLower()), m_entity.access.read);
        made.id = operationName(u"list"_s, m_entity, true);
        made.parameters = listParameters(m_domain, m_entity);
        made.answer = answer(u"A page of records"_s, pageSchema(m_record));
        made.errors = {u"400"_s, u"401"_s};
        return toJson(made);
    }

    [[nodiscard]] QJsonObject create() const
    {
        Operation made = operation(u"create"_s, u"Makes a new record"_s, m_entity.access.create);
        made.body = body(schemaReference(m_entity.name + u"Input"_s));
        made.status = u"201"_s;
        made.answer = answer(u"The new record"_s, m_record);
        made.errors = {u"400"_s, u"401"_s, u"403"_s, u"409"_s};
        return toJson(made);
    }

    [[nodiscard]] QJsonObject get() const
    {
        Operation made = operation(u"get"_s, u"Shows one record"_s, m_entity.access.read);
        made.answer = answer(u"The record"_s, m_record);
        made.errors = {u"401"_s, u"404"_s};
        return toJson(made);
    }

    [[nodiscard]] QJsonObject update() const
    {
        Operation made = operation(u"update"_s, u"Changes some values of a record"_s, m_entity.access.update);
        made.body = body(schemaReference(m_entity.name + u"Changes"_s));
        made.answer = answer(u"The changed record"_s, m_record);
        made.errors = {u"400"_s, u"401"_s, u"403"_s, u"404"_s, u"409"_s};
        return toJson(made);
    }

    [[nodiscard]] QJsonObject remove() const
    {
        Operation made = operation(u"remove"_s, u"Removes a record"_s, m_entity.access.remove);
        made.status = u"204"_s;
        made.answer = answer(u"It is gone"_s);
        made.errors = {u"401"_s, u"403"_s, u"404"_s, u"409"_s};
        return toJson(made);
    }

    void addTransitions(QJsonObject &paths, const QJsonArray &id) const
    {
        for (const StateMachine &machine : m_domain.machines) {
            if (machine.entity != m_entity.name)
                continue;
            for (const Transition &move : machine.transitions) {
                Operation made = operation(move.name, move.label, move.roles);
                made.description += u" From %1 to %2."_s.arg(move.from.join(u", "_s), move.to);
                made.answer = answer(u"The changed record"_s, m_record);
                made.errors = {u"401"_s, u"403"_s, u"404"_s, u"409"_s};
                paths.insert(m_path + u"/{id}/transitions/"_s + naming::kebab(move.name),
                             QJsonObject{{u"parameters"_s, id}, {u"post"_s, toJson(made)}});
            }
        }
    }

    void addToggles(QJsonObject &paths, const QJsonArray &id) const
    {
        for (const Entity *toggle : childrenOf(m_domain, m_entity, Presentation::Toggle)) {
            const QString name = toggle->name;
            Operation on = operation(u"set%1On"_s.arg(name), u"Switches on: %1"_s.arg(toggle->label), {u"user"_s});
            on.answer = answer(u"The record"_s, m_record);
            on.errors = {u"401"_s, u"403"_s, u"404"_s};
            Operation off = on;
            off.id = operationName(u"set%1Off"_s.arg(name), m_entity);
            off.summary = u"Switches off: %1"_s.arg(toggle->label);
            paths.insert(m_path + u"/{id}/"_s + naming::kebab(naming::toggleName(*toggle, m_entity)),
                         QJsonObject{{u"parameters"_s, id}, {u"put"_s, toJson(on)}, {u"delete"_s, toJson(off)}});
        }
    }

    const Domain &m_domain;
    const Entity &m_entity;
    QString m_path;
    QJsonObject m_record;
};

void addAccountPaths(QJsonObject &paths)
{
    const QJsonArray open{};
    const QJsonArray signedIn = security({u"user"_s});
    const QString tag = u"Accounts"_s;
    const QJsonObject account = object({{u"user"_s, schemaReference(u"SignedInAccount"_s)}}, {u"user"_s});
    const QStringList told{u"role"_s, u"email"_s, u"password"_s};
    QJsonObject sample;
    for (const QString &name : told)
        sample.insert(name, typed(u"string"_s));
    const QJsonObject samples = object({{u"items"_s, arrayOf(object(sample, told))}}, {u"items"_s});
    const auto add = [&](const QString &path, const QString &method, const Operation &operation) {
        QJsonObject item = paths.value(path).toObject();
        item.insert(method, toJson(operation));
        paths.insert(path, item);
    };
    add(u"/auth/register"_s, u"post"_s,
        {u"register"_s,
         u"Signs up"_s,
         {},
         tag,
         open,
         {},
         body(schemaReference(u"SignUpInput"_s)),
         u"201"_s,
         answer(u"Token and account"_s, schemaReference(u"SignInAnswer"_s)),
         {u"400"_s, u"409"_s, u"429"_s}});
    add(u"/auth/login"_s, u"post"_s,
        {u"login"_s,
         u"Signs in"_s,
         {},
         tag,
         open,
         {},
         body(schemaReference(u"SignInInput"_s)),
         u"200"_s,
         answer(u"Token and account"_s, schemaReference(u"SignInAnswer"_s)),
         {u"400"_s, u"401"_s, u"429"_s}});
    add(u"/auth/samples"_s, u"get"_s,
        {u"listSampleAccounts"_s,
         u"Lists the accounts of the sample data with their passwords, on copies that are tried out"_s,
         {},
         tag,
         open,
         {},
         {},
         u"200"_s,
         answer(u"The accounts"_s, samples),
         {}});
    add(u"/auth/me"_s, u"get"_s,
        {u"getOwnAccount"_s,
         u"Shows the account"_s,
         {},
         tag,
         signedIn,
         {},
         {},
         u"200"_s,
         answer(u"The account"_s, account),
         {u"401"_s}});
    add(u"/auth/me"_s, u"patch"_s,
        {u"updateOwnAccount"_s,
         u"Changes the account"_s,
         u"A new password needs the current one."_s,
         tag,
         signedIn,
         {},
         body(schemaReference(u"OwnAccountChanges"_s)),
         u"200"_s,
         answer(u"The account"_s, account),
         {u"400"_s, u"401"_s, u"409"_s}});
    add(u"/users"_s, u"get"_s,
        {u"listSignedUpAccounts"_s,
         u"Lists accounts"_s,
         {},
         tag,
         signedIn,
         QJsonArray{parameter(u"query"_s, u"q"_s, typed(u"string"_s), u"Part of a name"_s),
                    reference(u"parameters"_s, u"Page"_s), reference(u"parameters"_s, u"PageSize"_s)},
         {},
         u"200"_s,
         answer(u"A page of accounts"_s, pageSchema(schemaReference(u"AccountEntry"_s))),
         {u"400"_s, u"401"_s}});
    add(u"/users/{id}"_s, u"patch"_s,
        {u"grantRole"_s,
         u"Gives a role to an account"_s,
         u"For admins."_s,
         tag,
         signedIn,
         QJsonArray{reference(u"parameters"_s, u"Id"_s)},
         body(schemaReference(u"RoleGrantInput"_s)),
         u"200"_s,
         answer(u"The account"_s, account),
         {u"400"_s, u"401"_s, u"403"_s, u"404"_s, u"409"_s}});
}

void addServicePaths(const Domain &domain, QJsonObject &paths)
{
    const QString tag = u"Service"_s;
    const QJsonObject text = typed(u"string"_s);
    const auto insert = [&](const QString &path, const QString &method, const Operation &operation) {
        QJsonObject item = paths.value(path).toObject();
        item.insert(method, toJson(operation));
        paths.insert(path, item);
    };
    insert(u"/health"_s, u"get"_s,
           {u"getHealth"_s,
            u"Tells whether the service is up"_s,
            {},
            tag,
            {},
            {},
            {},
            u"200"_s,
            answer(u"It is"_s, object({{u"status"_s, text}}, {u"status"_s})),
            {u"429"_s}});
    if (domain.has(CapabilityKind::Dashboard)) {
        const QJsonObject day = typed(u"string"_s, u"date"_s);
        const QJsonObject count = typed(u"integer"_s);
        const QJsonObject numbers{{u"type"_s, u"object"_s},
                                  {u"additionalProperties"_s, nullable(typed(u"number"_s))},
                                  {u"description"_s, u"By field: what its values come to"_s}};
        const QJsonObject figures = object({{u"count"_s, count}, {u"measures"_s, numbers}});
        const QJsonObject part = object({{u"key"_s, described(text, u"Of a part that the block can be narrowed to"_s)},
                                         {u"value"_s, text},
                                         {u"count"_s, count},
                                         {u"measures"_s, numbers}});
        const QJsonObject point =
            object({{u"from"_s, day}, {u"to"_s, day}, {u"count"_s, count}, {u"measures"_s, numbers}});
        const QJsonObject group = object({{u"field"_s, text}, {u"label"_s, text}, {u"parts"_s, arrayOf(part)}});
        const QJsonObject measure = object({{u"field"_s, text}, {u"label"_s, text}, {u"by"_s, text}});
        const QJsonObject block = object({{u"entity"_s, text},
                                          {u"label"_s, text},
                                          {u"measures"_s, arrayOf(measure)},
                                          {u"total"_s, count},
                                          {u"now"_s, figures},
                                          {u"before"_s, described(figures, u"Of the period before"_s)},
                                          {u"points"_s, arrayOf(point)},
                                          {u"groups"_s, arrayOf(group)}});
        const QJsonArray period{
            parameter(u"query"_s, u"from"_s, day, u"First day; without one, 90 days before the last"_s),
            parameter(u"query"_s, u"to"_s, day, u"Last day; without one, today"_s),
            parameter(u"query"_s, u"offset"_s, count, u"Minutes by which the clock is behind that of Greenwich"_s)};
        insert(u"/dashboard"_s, u"get"_s,
               {u"getDashboard"_s,
                u"Sums up a period, over time and by state and the like"_s,
                {},
                tag,
                security({u"visitor"_s}),
                period,
                {},
                u"200"_s,
                answer(u"One block for each kind of record"_s,
                       object({{u"from"_s, day}, {u"to"_s, day}, {u"blocks"_s, arrayOf(block)}})),
                {u"400"_s, u"401"_s}});
    }
    if (!domain.has(CapabilityKind::Content))
        return;
    const QJsonObject link = object({{u"slug"_s, text}, {u"title"_s, text}});
    const QJsonObject page = object({{u"slug"_s, text},
                                     {u"title"_s, text},
                                     {u"body"_s, text},
                                     {u"updatedAt"_s, nullable(typed(u"string"_s, u"date-time"_s))}});
    const QJsonObject changes = object({{u"title"_s, text}, {u"body"_s, text}}, {u"title"_s, u"body"_s});
    const QJsonArray slug{parameter(u"path"_s, u"slug"_s, text)};
    const QString pages = u"Pages"_s;
    insert(u"/pages"_s, u"get"_s,
           {u"listContentPages"_s,
            u"Lists the pages of text"_s,
            {},
            pages,
            {},
            {},
            {},
            u"200"_s,
            answer(u"Their titles"_s, object({{u"items"_s, arrayOf(link)}})),
            {u"429"_s}});
    insert(u"/pages/{slug}"_s, u"get"_s,
           {u"getContentPage"_s,
            u"Shows a page of text"_s,
            {},
            pages,
            {},
            slug,
            {},
            u"200"_s,
            answer(u"The page"_s, page),
            {u"404"_s}});
    insert(u"/pages/{slug}"_s, u"put"_s,
           {u"updateContentPage"_s,
            u"Changes a page of text"_s,
            u"For admins."_s,
            pages,
            security({}),
            slug,
            body(changes),
            u"200"_s,
            answer(u"The page"_s, page),
            {u"400"_s, u"401"_s, u"403"_s, u"404"_s}});
}

QJsonObject errorResponses()
{
    const auto made = [](const QString &text) {
        return answer(text, schemaReference(u"ErrorAnswer"_s));
    };
    return {{u"Invalid"_s, made(u"Some of the values are not valid; details name them"_s)},
            {u"Unauthenticated"_s, made(u"Nobody is signed in"_s)},
            {u"Forbidden"_s, made(u"The account may not do this"_s)},
            {u"NotFound"_s, made(u"There is no such record, or the account may not see it"_s)},
            {u"Conflict"_s, made(u"A rule, a state or another record stands against it"_s)},
            {u"RateLimited"_s, made(u"Too many requests"_s)}};
}

QJsonObject components(const Domain &domain)
{
    QJsonObject schemas = commonSchemas();
    bool hasRecords = false;
    bool hasLinks = false;
    for (const Entity &entity : domain.entities) {
        const bool isRecord = entity.presentation != Presentation::Toggle;
        hasRecords = hasRecords || isRecord;
        hasLinks = hasLinks || (isRecord && !entity.relations.isEmpty());
    }
    if (!hasRecords)
        schemas.remove(u"RecordPermissions"_s);
    if (!hasLinks)
        schemas.remove(u"RecordLink"_s);
    const QJsonObject accounts = accountSchemas(domain);
    for (auto it = accounts.begin(); it != accounts.end(); ++it)
        schemas.insert(it.key(), it.value());
    for (const Entity &entity : domain.entities) {
        if (entity.presentation == Presentation::Toggle)
            continue;
        schemas.insert(entity.name, recordSchema(domain, entity));
        schemas.insert(entity.name + u"Input"_s, inputSchema(domain, entity, true));
        schemas.insert(entity.name + u"Changes"_s, inputSchema(domain, entity, false));
    }
    const QJsonObject page{{u"type"_s, u"integer"_s}, {u"minimum"_s, 1}, {u"default"_s, 1}};
    const QJsonObject size{{u"type"_s, u"integer"_s}, {u"minimum"_s, 1}, {u"maximum"_s, 100}, {u"default"_s, 20}};
    return {{u"schemas"_s, schemas},
            {u"responses"_s, errorResponses()},
            {u"parameters"_s, QJsonObject{{u"Id"_s, parameter(u"path"_s, u"id"_s, typed(u"integer"_s))},
                                          {u"Page"_s, parameter(u"query"_s, u"page"_s, page)},
                                          {u"PageSize"_s, parameter(u"query"_s, u"pageSize"_s, size)}}},
            {u"securitySchemes"_s, QJsonObject{{u"token"_s, QJsonObject{{u"type"_s, u"http"_s},
                                                                        {u"scheme"_s, u"bearer"_s},
                                                                        {u"bearerFormat"_s, u"JWT"_s}}}}}};
}

} // namespace

QJsonObject openApi(const Domain &domain)
{
    QJsonObject paths;
    addAccountPaths(paths);
    addServicePaths(domain, paths);
    for (const Entity &entity : domain.entities) {
        if (entity.presentation != Presentation::Toggle)
            EntityPaths(domain, entity).addTo(paths);
    }
    for (const Module &module : modulesOf(domain)) {
        for (auto it = module.paths.begin(); it != module.paths.end(); ++it)
            paths.insert(it.key(), it.value());
    }
    const QJsonObject licence{{u"name"_s, u"0BSD"_s}, {u"identifier"_s, u"0BSD"_s}};
    const QString summary = domain.summary.isEmpty() ? domain.name : domain.summary;
    return {{u"openapi"_s, u"3.1.0"_s},
            {u"info"_s, QJsonObject{{u"title"_s, domain.name},
                                    {u"version"_s, u"0.1.0"_s},
                                    {u"description"_s, summary},
                                    {u"license"_s, licence}}},
            {u"servers"_s, QJsonArray{QJsonObject{{u"url"_s, u"/api"_s}}}},
            {u"paths"_s, paths},
            {u"components"_s, components(domain)}};
}

} // namespace autodevos
