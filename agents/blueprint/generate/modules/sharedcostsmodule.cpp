// SPDX-License-Identifier: GPL-3.0-or-later
#include "agents/blueprint/generate/datamodel.h"
#include "agents/blueprint/generate/frontenddoc.h"
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

namespace {

/// Costs that people share. Null entities where the domain has none.
struct SharedCosts {
    const Entity *cost = nullptr;
    const Entity *person = nullptr;
    const Entity *settlement = nullptr;
    const Field *amount = nullptr;
    const Relation *payer = nullptr;
    const Relation *sharers = nullptr;
    const Relation *from = nullptr;
    const Relation *to = nullptr;
    const Relation *group = nullptr;      ///< of a cost: the trip it was part of; may be missing
    const Relation *members = nullptr;    ///< of a person: the group it belongs to; may be missing
    const Field *category = nullptr;      ///< enum or text; may be missing
    const Relation *categoryOf = nullptr; ///< a list of categories instead; may be missing
    const Field *date = nullptr;
    const Field *title = nullptr;
};

SharedCosts costsOf(const Domain &domain)
{
    const QVector<Capability> asked = data::capabilitiesOf(domain, CapabilityKind::SharedCosts);
    const Entity *cost = asked.isEmpty() ? nullptr : domain.entity(asked.constFirst().entity);
    const Entity *settlement = asked.isEmpty() ? nullptr : domain.entity(asked.constFirst().page);
    if (!cost || !settlement)
        return {};
    const QStringList &fields = asked.constFirst().fields;
    SharedCosts found{.amount = findField(*cost, fields.value(0)),
                      .payer = findRelation(*cost, fields.value(1)),
                      .sharers = findRelation(*cost, fields.value(2)),
                      .from = findRelation(*settlement, u"from"_s),
                      .to = findRelation(*settlement, u"to"_s),
                      .group = findRelation(*cost, fields.value(3)),
                      .category = findField(*cost, u"category"_s),
                      .categoryOf = findRelation(*cost, u"category"_s),
                      .title = findField(*cost, cost->titleField)};
    for (const Field &field : cost->fields) {
        if (field.type == FieldType::Date && !found.date)
            found.date = &field;
    }
    const bool isWhole = found.amount && found.payer && found.sharers && found.from && found.to && found.date &&
                         found.title && found.payer->target == found.sharers->target &&
                         findField(*settlement, u"amount"_s) && findField(*settlement, u"date"_s);
    found.person = isWhole ? domain.entity(found.payer->target) : nullptr;
    if (!found.person)
        return {};
    for (const Relation &relation : found.person->relations) {
        if (found.group && relation.target == found.group->target)
            found.members = &relation;
    }
    found.cost = cost;
    found.settlement = settlement;
    return found;
}

template<typename Member>
ts::Doc orNull(const Member *member)
{
    return member ? ts::string(member->name) : plain(u"null"_s);
}

ts::Doc columnOrNull(const Relation *relation)
{
    return relation ? ts::string(naming::idName(*relation)) : plain(u"null"_s);
}

/// backend/src/models/shared-costs.ts
QString modelCode(const SharedCosts &costs)
{
    const ts::Doc group = costs.group ? ts::string(costs.group->target) : plain(u"null"_s);
    const ts::Doc groups = costs.members ? ts::string(costs.members->name) : plain(u"null"_s);
    const bool isMany = costs.members && costs.members->many;
    return fileOf(
        {plain(u"interface SharedCosts {"_s),
         plain(u"  cost: string;"_s),
         plain(u"  person: string;"_s),
         plain(u"  settlement: string;"_s),
         plain(u"  amount: string;"_s),
         plain(u"  date: string;"_s),
         plain(u"  title: string;"_s),
         plain(u"  /** Columns and relations of a cost. */"_s),
         plain(u"  payerId: string;"_s),
         plain(u"  sharers: string;"_s),
         plain(u"  category: string | null;"_s),
         plain(u"  /** What a category is a record of, where it is one. */"_s),
         plain(u"  categoryOf: string | null;"_s),
         plain(u"  /** Columns of a settlement. */"_s),
         plain(u"  fromId: string;"_s),
         plain(u"  toId: string;"_s),
         plain(u"  /** What costs and people may be part of, such as a trip, and where they say so. */"_s),
         plain(u"  group: string | null;"_s),
         plain(u"  groupId: string | null;"_s),
         plain(u"  groups: string | null;"_s),
         plain(u"  /** People may belong to several groups. */"_s),
         plain(u"  isInMany: boolean;"_s),
         plain(u"}"_s),
         emptyLine(),
         plain(u"/** Where it stands what costs are shared, and by whom. */"_s),
         constant(
             u"export const shared: SharedCosts"_s,
             ts::object(
                 {ts::property(u"cost"_s, costs.cost->name), ts::property(u"person"_s, costs.person->name),
                  ts::property(u"settlement"_s, costs.settlement->name), ts::property(u"amount"_s, costs.amount->name),
                  ts::property(u"date"_s, costs.date->name), ts::property(u"title"_s, costs.title->name),
                  ts::property(u"payerId"_s, naming::idName(*costs.payer)),
                  ts::property(u"sharers"_s, costs.sharers->name),
                  ts::property(u"category"_s, costs.category ? orNull(costs.category) : orNull(costs.categoryOf)),
                  ts::property(u"categoryOf"_s,
                               costs.categoryOf ? ts::string(costs.categoryOf->target) : plain(u"null"_s)),
                  ts::property(u"fromId"_s, naming::idName(*costs.from)),
                  ts::property(u"toId"_s, naming::idName(*costs.to)), ts::property(u"group"_s, group),
                  ts::property(u"groupId"_s, columnOrNull(costs.group)), ts::property(u"groups"_s, groups),
                  ts::property(u"isInMany"_s, ts::boolean(isMany))},
                 true))});
}

/// frontend/src/shared-costs/settings.ts
QString settingsCode(const SharedCosts &costs)
{
    const ts::Doc group = costs.group ? ts::string(costs.group->label) : plain(u"null"_s);
    return fileOf(
        {plain(u"interface Settings {"_s), plain(u"  costs: string;"_s), plain(u"  cost: string;"_s),
         plain(u"  people: string;"_s), plain(u"  person: string;"_s), plain(u"  settlements: string;"_s),
         plain(u"  fromId: string;"_s), plain(u"  toId: string;"_s),
         plain(u"  /** What costs are part of, where they are, and the member of a settlement for it. */"_s),
         plain(u"  group: string | null;"_s), plain(u"  groupId: string | null;"_s), plain(u"}"_s), emptyLine(),
         plain(u"/** Where costs, people and settlements are found. */"_s),
         constant(u"export const shared: Settings"_s,
                  ts::object({ts::property(u"costs"_s, u'/' + naming::routeName(*costs.cost)),
                              ts::property(u"cost"_s, costs.cost->label.toLower()),
                              ts::property(u"people"_s, u'/' + naming::routeName(*costs.person)),
                              ts::property(u"person"_s, costs.person->label.toLower()),
                              ts::property(u"settlements"_s, u'/' + naming::routeName(*costs.settlement)),
                              ts::property(u"fromId"_s, naming::idName(*costs.from)),
                              ts::property(u"toId"_s, naming::idName(*costs.to)), ts::property(u"group"_s, group),
                              ts::property(u"groupId"_s, columnOrNull(costs.group))},
                             true))});
}

/// backend/tests/support/shared-costs.ts
QString supportCode(const SharedCosts &costs)
{
    const QString person = u"sample"_s + costs.person->name;
    const QString cost = u"sample"_s + costs.cost->name;
    QStringList samples{cost, person};
    samples.sort();
    QVector<ts::Doc> lines{
        plain(u"import { call, created, signInAdmin } from './api.js';"_s),
        ts::importNames(samples, u"./samples.js"_s),
        emptyLine(),
        constant(u"const people"_s, ts::string(u"/api/"_s + naming::routeName(*costs.person))),
        constant(u"const costs"_s, ts::string(u"/api/"_s + naming::routeName(*costs.cost))),
        constant(u"export const settlements"_s, ts::string(u"/api/"_s + naming::routeName(*costs.settlement))),
        emptyLine(),
        plain(u"export async function makePerson(): Promise<number> {"_s),
        plain(u"  const admin = await signInAdmin();"_s),
        plain(u"  return created(people, %1(admin), admin);"_s.arg(person)),
        plain(u"}"_s),
        emptyLine(),
        plain(u"/** A cost in cents, paid by one and shared by some. */"_s),
        plain(u"export async function spend(amount: number, payer: number, sharers: readonly number[]) {"_s),
        plain(u"  const admin = await signInAdmin();"_s),
        plain(u"  const body = {"_s),
        plain(u"    ...(await %1(admin)),"_s.arg(cost)),
        plain(u"    %1: amount,"_s.arg(costs.amount->name)),
        plain(u"    %1: payer,"_s.arg(naming::idName(*costs.payer))),
        plain(u"    %1: sharers,"_s.arg(naming::idsName(*costs.sharers))),
        plain(u"  };"_s),
        plain(u"  return call('post', costs, admin, body);"_s),
        plain(u"}"_s)};
    return fileOf(lines);
}

QJsonObject sharedPaths()
{
    const QJsonObject person = describe::shape(
        {u"id:integer"_s, u"label:string"_s, u"paid:integer"_s, u"share:integer"_s, u"balance:integer"_s});
    const QJsonObject side = describe::shape({u"id:integer"_s, u"label:string"_s});
    const QJsonObject debt =
        openapi::object({{u"from"_s, side}, {u"to"_s, side}, {u"amount"_s, openapi::typed(u"integer"_s)}},
                        {u"from"_s, u"to"_s, u"amount"_s});
    const QJsonObject paid = openapi::object({{u"id"_s, openapi::typed(u"integer"_s)},
                                              {u"date"_s, openapi::typed(u"string"_s)},
                                              {u"from"_s, side},
                                              {u"to"_s, side},
                                              {u"amount"_s, openapi::typed(u"integer"_s)}},
                                             {u"id"_s, u"date"_s, u"from"_s, u"to"_s, u"amount"_s});
    const QJsonObject category = describe::shape({u"label:string"_s, u"total:integer"_s});
    QJsonObject paths;
    describe::add(paths,
                  {.method = u"get"_s,
                   .path = u"/shared-costs"_s,
                   .id = u"showSharedCosts"_s,
                   .summary = u"Who paid what and owes whom, in cents, and what was spent on what"_s,
                   .tag = u"Shared costs"_s,
                   .answer = openapi::object({{u"groups"_s, openapi::arrayOf(side)},
                                              {u"people"_s, openapi::arrayOf(person)},
                                              {u"debts"_s, openapi::arrayOf(debt)},
                                              {u"settled"_s, openapi::arrayOf(paid)},
                                              {u"categories"_s, openapi::arrayOf(category)}},
                                             {u"groups"_s, u"people"_s, u"debts"_s, u"settled"_s, u"categories"_s}),
                   .queries = {u"group"_s},
                   .errors = {u"400"_s, u"403"_s}});
    return paths;
}

} // namespace

std::optional<Module> sharedCostsModule(const Domain &domain)
{
    const SharedCosts costs = costsOf(domain);
    if (!costs.cost || domain.kind == ProjectKind::Static)
        return std::nullopt;
    Module module{.id = u"shared-costs"_s,
                  .title = u"Shared costs and balances"_s,
                  .instructions = u"Split each cost in equal shares among those who share it, to the cent; show the "
                                  "balance of each person, the fewest payments that settle all, what was settled, and "
                                  "spending by category in a chart."_s,
                  .kind = CapabilityKind::SharedCosts,
                  .shared = {u"src/fields/money.tsx"_s, u"src/ui/BarChart.tsx"_s, u"src/ui/chart.ts"_s}};
    module.routes = {{.path = u"shared-costs"_s, .name = u"sharedCostsRoutes"_s, .file = u"shared-costs-routes"_s}};
    module.pages = {{.path = u"balances"_s,
                     .component = u"BalancesPage"_s,
                     .file = u"shared-costs/BalancesPage"_s,
                     .label = u"Balances"_s,
                     .icon = u"chart"_s,
                     .access = costs.cost->access.read,
                     .invite = u"See who owes whom, and settle it."_s}};
    module.components = {{.slot = Slot::Panel,
                          .entity = costs.person->name,
                          .component = u"PersonBalance"_s,
                          .file = u"shared-costs/PersonBalance"_s}};
    module.guards = {{u"keepPayersApart"_s, u"shared-costs-service"_s}};
    module.seeded = {costs.cost->name, costs.settlement->name};
    module.paths = sharedPaths();
    const auto made = [domain](QString (*code)(const SharedCosts &)) {
        return [domain, code]() -> Result<QString> {
            return code(costsOf(domain));
        };
    };
    module.made = {{u"backend/src/models/shared-costs.ts"_s, made(modelCode)},
                   {u"backend/tests/support/shared-costs.ts"_s, made(supportCode)},
                   {u"frontend/src/shared-costs/settings.ts"_s, made(settingsCode)}};
    return module;
}

} // namespace autodevos
