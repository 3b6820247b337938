// SPDX-License-Identifier: GPL-3.0-or-later
#include "agents/blueprint/generate/frontenddoc.h"
#include "agents/blueprint/generate/modules/describe.h"
#include "agents/blueprint/generate/modules/module.h"
#include "agents/blueprint/generate/naming.h"
#include "agents/blueprint/generate/openapischemas.h"
#include "agents/blueprint/generate/proofs.h"
#include "agents/blueprint/generate/tscode.h"
#include "agents/blueprint/generate/weeks.h"

#include <algorithm>

namespace autodevos {

using namespace Qt::StringLiterals;
using namespace frontenddoc;
using weeks::Weekly;

namespace {

/// backend/src/models/weeks.ts
QString modelCode(const Domain &domain)
{
    QVector<ts::Doc> docs;
    for (const Weekly &weekly : weeks::weekliesOf(domain)) {
        docs.append(
            ts::object({ts::property(u"resource"_s, weekly.entity->name),
                        ts::property(u"measure"_s, weekly.measure->name), ts::property(u"date"_s, weekly.date->name)}));
    }
    return fileOf({plain(u"export interface Weekly {"_s), plain(u"  resource: string;"_s),
                   plain(u"  /** What is added up, and the day by which it belongs to a week. */"_s),
                   plain(u"  measure: string;"_s), plain(u"  date: string;"_s), plain(u"}"_s), emptyLine(),
                   constant(u"export const weeklies: readonly Weekly[]"_s, ts::array(docs))});
}

/// backend/tests/support/weeks.ts
QString supportCode(const Domain &domain)
{
    const Weekly weekly = weeks::weekliesOf(domain).constFirst();
    const QString sample = u"sample"_s + weekly.entity->name;
    const bool isMoment = weekly.date->type == FieldType::DateTime;
    return fileOf({ts::importNames({u"database"_s}, u"../../src/database.js"_s),
                   plain(u"import { created, signInAdmin, type Body } from './api.js';"_s),
                   ts::importNames({sample}, u"./samples.js"_s), emptyLine(),
                   constant(u"export const measured"_s, ts::string(weekly.entity->name)),
                   plain(u"/** For the titles of tests: what they prove. */"_s),
                   constant(u"export const proof"_s, ts::string(proofs::tag(weekly.requirements))), emptyLine(),
                   plain(u"/** A record of a day that comes to so much. */"_s),
                   plain(u"export async function note(day: string, amount: number): Promise<void> {"_s),
                   plain(u"  const admin = await signInAdmin();"_s),
                   plain(u"  const body: Body = await %1(admin);"_s.arg(sample)),
                   plain(u"  const path = '/api/%1';"_s.arg(naming::routeName(*weekly.entity))),
                   plain(u"  const id = await created(path, Promise.resolve(body), admin);"_s),
                   plain(u"  const data = { %1: %2, %3: amount };"_s.arg(
                       weekly.date->name, isMoment ? u"new Date(day)"_s : u"day"_s, weekly.measure->name)),
                   plain(u"  await database.%1.update({ where: { id }, data });"_s.arg(
                       naming::delegateName(weekly.entity->name))),
                   plain(u"}"_s)});
}

/// frontend/src/weeks/settings.ts
QString settingsCode(const Domain &domain)
{
    QVector<ts::Doc> docs;
    for (const Weekly &weekly : weeks::weekliesOf(domain))
        docs.append(ts::property(weekly.entity->name, ts::string(weekly.measure->name)));
    return fileOf({plain(u"/** What is added up week by week, by the names of the entities. */"_s),
                   constant(u"export const measures: Readonly<Record<string, string>>"_s, ts::object(docs, true))});
}

/// e2e/modules/weeks-settings.mjs
QString scenarioCode(const Domain &domain)
{
    const Weekly weekly = weeks::weekliesOf(domain).constFirst();
    return fileOf({plain(u"/** Where the browser test finds what is added up. */"_s),
                   constant(u"export const weeks"_s,
                            ts::object({ts::property(u"page"_s, u'/' + naming::routeName(*weekly.entity))}))});
}

QJsonObject weekPaths(const QVector<Weekly> &all)
{
    const bool isOpen = std::any_of(
        all.begin(), all.end(), [](const Weekly &weekly) { return weekly.entity->access.read.contains(u"visitor"_s); });
    const QJsonObject week = describe::shape({u"start:string"_s, u"count:integer"_s, u"sum:number"_s});
    const QJsonObject list = openapi::object(
        {{u"entity"_s, openapi::typed(u"string"_s)}, {u"weeks"_s, openapi::arrayOf(week)}}, {u"entity"_s, u"weeks"_s});
    QJsonObject paths;
    describe::add(paths, {.method = u"get"_s,
                          .path = u"/weeks"_s,
                          .id = u"listWeeks"_s,
                          .summary = u"What records come to week by week, the newest first"_s,
                          .tag = u"Weeks"_s,
                          .isOpen = isOpen,
                          .answer = describe::itemsOf(list)});
    return paths;
}

} // namespace

std::optional<Module> weeksModule(const Domain &domain)
{
    const QVector<Weekly> all = weeks::weekliesOf(domain);
    if (all.isEmpty() || domain.kind == ProjectKind::Static)
        return std::nullopt;
    Module module{.id = u"weeks"_s,
                  .title = u"Weeks"_s,
                  .instructions = u"Show the average and the sum of every week above the list and on the first page, "
                                  "where a new record is entered at once."_s,
                  .kind = CapabilityKind::Charts,
                  .shared = {u"src/ui/ColumnChart.tsx"_s}};
    module.routes = {{.path = u"weeks"_s, .name = u"weekRoutes"_s, .file = u"week-routes"_s}};
    for (const Weekly &weekly : all)
        module.components.append({.slot = Slot::ListTool,
                                  .entity = weekly.entity->name,
                                  .component = u"WeekTool"_s,
                                  .file = u"weeks/WeekTool"_s});
    module.components.append({.slot = Slot::Home, .component = u"WeekHome"_s, .file = u"weeks/WeekHome"_s});
    module.paths = weekPaths(all);
    const auto made = [domain](QString (*code)(const Domain &)) {
        return [domain, code]() -> Result<QString> {
            return code(domain);
        };
    };
    module.made = {{u"backend/src/models/weeks.ts"_s, made(modelCode)},
                   {u"backend/tests/support/weeks.ts"_s, made(supportCode)},
                   {u"frontend/src/weeks/settings.ts"_s, made(settingsCode)},
                   {u"e2e/modules/weeks-settings.mjs"_s, made(scenarioCode)}};
    return module;
}

} // namespace autodevos
