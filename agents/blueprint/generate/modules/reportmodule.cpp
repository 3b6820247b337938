// SPDX-License-Identifier: GPL-3.0-or-later
#include "agents/blueprint/generate/datamodel.h"
#include "agents/blueprint/generate/frontenddoc.h"
#include "agents/blueprint/generate/frontendfacts.h"
#include "agents/blueprint/generate/modules/describe.h"
#include "agents/blueprint/generate/modules/module.h"
#include "agents/blueprint/generate/naming.h"
#include "agents/blueprint/generate/normalise.h"
#include "agents/blueprint/generate/openapischemas.h"
#include "agents/blueprint/generate/tscode.h"

#include <algorithm>

namespace autodevos {

using namespace Qt::StringLiterals;
using namespace frontenddoc;
using namespace openapi;

namespace {

QVector<const Entity *> reported(const Domain &domain)
{
    QVector<const Entity *> found;
    for (const Capability &asked : data::capabilitiesOf(domain, CapabilityKind::Report)) {
        const Entity *entity = domain.entity(asked.entity);
        if (entity && entity->presentation == Presentation::Page && !found.contains(entity))
            found.append(entity);
    }
    return found;
}

/// Staff where there are any, else everybody who is signed in; visitors only where nobody signs in.
QStringList readers(const Domain &domain)
{
    QStringList staff;
    for (const DomainRole &role : domain.roles) {
        if (!role.canSignUp)
            staff.append(role.name);
    }
    if (!domain.has(CapabilityKind::Accounts))
        return {u"visitor"_s};
    return staff.isEmpty() ? QStringList{u"user"_s} : staff;
}

/// A number that names or dates something makes no sense as a sum.
bool isSum(const Field &field)
{
    static const QStringList names{u"year"_s,  u"age"_s,   u"number"_s,  u"rank"_s,     u"position"_s,
                                   u"level"_s, u"order"_s, u"version"_s, u"latitude"_s, u"longitude"_s,
                                   u"floor"_s, u"code"_s,  u"day"_s};
    const QString last = naming::words(field.name).value(naming::words(field.name).size() - 1);
    return (field.type == FieldType::Money || field.type == FieldType::Number || field.type == FieldType::Duration ||
            field.type == FieldType::Integer) &&
           !names.contains(last);
}

ts::Doc named(const QString &name, const QString &label)
{
    return ts::object({ts::property(u"name"_s, name), ts::property(u"label"_s, label)});
}

ts::Doc reportDoc(const Entity &entity)
{
    QVector<ts::Doc> sums;
    QVector<ts::Doc> groups;
    for (const Field &field : entity.fields) {
        if (isSum(field))
            sums.append(ts::object({ts::property(u"name"_s, field.name), ts::property(u"label"_s, field.label),
                                    ts::property(u"kind"_s, shown::kindName(field.type))}));
        else if (field.type == FieldType::Enum || field.type == FieldType::Boolean)
            groups.append(named(field.name, field.label));
    }
    for (const Relation &relation : entity.relations) {
        if (!relation.many)
            groups.append(named(relation.name, relation.label));
    }
    const QString day = shown::dateField(entity);
    return ts::object({ts::property(u"entity"_s, entity.name), ts::property(u"path"_s, naming::routeName(entity)),
                       ts::property(u"label"_s, entity.plural),
                       ts::property(u"date"_s, day.isEmpty() ? u"createdAt"_s : day),
                       ts::property(u"sums"_s, ts::array(sums)), ts::property(u"groups"_s, ts::array(groups))},
                      true);
}

QString settingsCode(const Domain &domain)
{
    QVector<ts::Doc> docs;
    for (const Entity *entity : reported(domain))
        docs.append(reportDoc(*entity));
    return fileOf({
        plain(u"import type { Principals } from './resource.js';"_s),
        emptyLine(),
        plain(u"export interface ReportDefinition {"_s),
        plain(u"  entity: string;"_s),
        plain(u"  /** Last part of the address. */"_s),
        plain(u"  path: string;"_s),
        plain(u"  label: string;"_s),
        plain(u"  /** The day by which records belong to a month. */"_s),
        plain(u"  date: string;"_s),
        plain(u"  /** Numbers that are added up, with the kind of value that they are. */"_s),
        plain(u"  sums: { name: string; label: string; kind: string }[];"_s),
        plain(u"  /** What the records of a month can be told apart by. */"_s),
        plain(u"  groups: { name: string; label: string }[];"_s),
        plain(u"}"_s),
        emptyLine(),
        constant(u"export const reports: readonly ReportDefinition[]"_s, ts::array(docs)),
        emptyLine(),
        plain(u"/** Who looks at totals; of what they may see themselves. */"_s),
        constant(u"export const reportReaders: Principals"_s, ts::strings(readers(domain))),
    });
}

/// backend/tests/support/reports.ts
QString supportCode(const Domain &domain)
{
    const Entity &first = *reported(domain).constFirst();
    const QString sample = u"sample"_s + first.name;
    return fileOf({
        plain(u"import { created, signInAdmin } from './api.js';"_s),
        ts::importNames({sample}, u"./samples.js"_s),
        emptyLine(),
        plain(u"/** One more record that the first report counts. */"_s),
        plain(u"export async function makeReported(): Promise<void> {"_s),
        plain(u"  const admin = await signInAdmin();"_s),
        ts::concat({ts::text(u"  await "_s),
                    ts::call(u"created"_s, {ts::string(u"/api/"_s + naming::routeName(first)),
                                            ts::text(u"%1(admin)"_s.arg(sample)), ts::text(u"admin"_s)}),
                    ts::text(u";"_s)}),
        plain(u"}"_s),
    });
}

QJsonObject reportPaths(bool isOpen)
{
    const QString tag = u"Reports"_s;
    const QJsonObject part = describe::shape({u"name:string"_s, u"label:string"_s});
    const QJsonObject text = typed(u"string"_s);
    const QJsonObject report =
        object({{u"path"_s, text}, {u"label"_s, text}, {u"sums"_s, arrayOf(part)}, {u"groups"_s, arrayOf(part)}},
               {u"path"_s, u"label"_s, u"sums"_s, u"groups"_s});
    const QJsonObject row =
        describe::shape({u"month:string"_s, u"group:string?"_s, u"count:integer"_s, u"sums:number[]"_s});
    QJsonObject paths;
    describe::add(paths, {.method = u"get"_s,
                          .path = u"/reports"_s,
                          .id = u"listReports"_s,
                          .summary = u"What can be reported on"_s,
                          .tag = tag,
                          .isOpen = isOpen,
                          .answer = object({{u"reports"_s, arrayOf(report)}}, {u"reports"_s}),
                          .errors = {u"403"_s}});
    describe::add(paths, {.method = u"get"_s,
                          .path = u"/reports/{path}"_s,
                          .id = u"getReport"_s,
                          .summary = u"Adds up month by month: a row for each month and group"_s,
                          .tag = tag,
                          .isOpen = isOpen,
                          .answer = object({{u"rows"_s, arrayOf(row)}}, {u"rows"_s}),
                          .queries = {u"from"_s, u"to"_s, u"by"_s},
                          .errors = {u"400"_s, u"403"_s}});
    return paths;
}

} // namespace

std::optional<Module> reportModule(const Domain &domain)
{
    if (reported(domain).isEmpty())
        return std::nullopt;
    const QStringList access = readers(domain);
    Module module{.id = u"report"_s,
                  .title = u"Reports"_s,
                  .instructions = u"Add up the numbers of records month by month, for a range of dates and told apart "
                                  "by what they have in common, in a table that can be saved as CSV and printed."_s,
                  .kind = CapabilityKind::Report};
    module.routes = {{u"reports"_s, u"reportRoutes"_s, u"report-routes"_s}};
    module.pages = {{.path = u"reports"_s,
                     .component = u"ReportsPage"_s,
                     .file = u"reports/ReportsPage"_s,
                     .label = u"Reports"_s,
                     .icon = u"chart"_s,
                     .access = access}};
    module.paths = reportPaths(access.contains(u"visitor"_s));
    module.made = {{u"backend/src/models/reports.ts"_s,
                    [domain]() -> Result<QString> {
                        return settingsCode(domain);
                    }},
                   {u"backend/tests/support/reports.ts"_s, [domain]() -> Result<QString> {
                        return supportCode(domain);
                    }}};
    return module;
}

} // namespace autodevos
