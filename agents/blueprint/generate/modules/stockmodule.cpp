// SPDX-License-Identifier: GPL-3.0-or-later
#include "agents/blueprint/generate/datamodel.h"
#include "agents/blueprint/generate/frontenddoc.h"
#include "agents/blueprint/generate/modules/describe.h"
#include "agents/blueprint/generate/modules/module.h"
#include "agents/blueprint/generate/naming.h"
#include "agents/blueprint/generate/normalise.h"
#include "agents/blueprint/generate/tscode.h"

#include <algorithm>

namespace autodevos {

using namespace Qt::StringLiterals;
using namespace frontenddoc;

namespace {

const QString kMovement = u"StockMovement"_s;

/// What is counted, and the movements that count it. Null entities when nothing is kept in stock.
struct Store {
    const Entity *counted = nullptr;
    const Entity *movement = nullptr;
    const Relation *link = nullptr;
};

Store storeOf(const Domain &domain)
{
    const QVector<Capability> asked = data::capabilitiesOf(domain, CapabilityKind::Stock);
    const Entity *counted = asked.isEmpty() ? nullptr : domain.entity(asked.constFirst().entity);
    const Entity *movement = domain.entity(kMovement);
    if (!counted || !movement || data::stockField(*counted).isEmpty() || !findField(*counted, u"reorderLevel"_s))
        return {};
    const auto link =
        std::find_if(movement->relations.begin(), movement->relations.end(),
                     [&](const Relation &relation) { return relation.target == counted->name && !relation.many; });
    if (link == movement->relations.end())
        return {};
    return {counted, movement, &*link};
}

/// backend/src/models/stock.ts
QString settingsCode(const Domain &domain, const Store &store)
{
    QVector<ts::Doc> parts{
        plain(u"/** What is kept in stock, and where its level and its movements are kept. */"_s),
        constant(u"export const stock"_s,
                 ts::object({ts::property(u"entity"_s, store.counted->name),
                             ts::property(u"level"_s, data::stockField(*store.counted)),
                             ts::property(u"warning"_s, u"reorderLevel"_s), ts::property(u"movement"_s, kMovement),
                             ts::property(u"column"_s, naming::idName(*store.link))},
                            true))};
    if (const Relation *place = data::stockPlace(domain))
        parts +=
            {emptyLine(), plain(u"/** Where it lies, and the column with the place of a movement. */"_s),
             constant(u"export const stockPlace"_s, ts::object({ts::property(u"entity"_s, place->target),
                                                                ts::property(u"column"_s, naming::idName(*place))}))};
    return fileOf(parts);
}

/// backend/src/models/stock-orders.ts
QString ordersCode(const Domain &domain, const Store &store)
{
    QVector<ts::Doc> orders;
    for (const data::StockOrder &order : data::stockOrdersOf(domain, *store.counted))
        orders.append(ts::object({ts::property(u"entity"_s, order.entity->name),
                                  ts::property(u"column"_s, naming::idName(*order.link)),
                                  ts::property(u"place"_s, order.place ? naming::idName(*order.place) : QString()),
                                  ts::property(u"done"_s, ts::strings(order.done)),
                                  ts::property(u"adds"_s, plain(order.adds ? u"true"_s : u"false"_s))},
                                 true));
    return fileOf({
        plain(u"interface StockOrder {"_s),
        plain(u"  entity: string;"_s),
        plain(u"  /** Its column with what is ordered. */"_s),
        plain(u"  column: string;"_s),
        plain(u"  /** Its column with where it lies; empty: nowhere in particular. */"_s),
        plain(u"  place: string;"_s),
        plain(u"  /** States in which its quantity has been taken, or has come in. */"_s),
        plain(u"  done: readonly string[];"_s),
        plain(u"  adds: boolean;"_s),
        plain(u"}"_s),
        emptyLine(),
        plain(u"/** Orders that take from the stock, and those that fill it. */"_s),
        constant(u"export const stockOrders: readonly StockOrder[]"_s, ts::array(orders)),
    });
}

/// frontend/src/stock/orders.ts
QString orderStatesCode(const Domain &domain, const Store &store)
{
    Members members;
    for (const data::StockOrder &order : data::stockOrdersOf(domain, *store.counted))
        members.append(ts::property(order.entity->name, ts::strings(order.done)));
    return fileOf(
        {plain(u"/** The states in which an order has moved the stock, by its kind; it begins with the first. */"_s),
         constant(u"export const movedStates: Readonly<Record<string, readonly string[]>>"_s,
                  ts::object(members, true))});
}

/// backend/tests/support/stock-orders.ts
QString orderSupportCode(const Domain &domain, const Store &store)
{
    QVector<ts::Doc> orders;
    QStringList samples;
    for (const data::StockOrder &order : data::stockOrdersOf(domain, *store.counted)) {
        const QString sample = u"sample"_s + order.entity->name;
        const QStringList states = findField(*order.entity, u"status"_s)->options;
        const auto open = std::find_if(states.begin(), states.end(),
                                       [&](const QString &state) { return !order.done.contains(state); });
        samples.append(sample);
        orders.append(ts::object({ts::property(u"path"_s, u"/api/"_s + naming::routeName(*order.entity)),
                                  ts::property(u"sample"_s, plain(sample)),
                                  ts::property(u"column"_s, naming::idName(*order.link)),
                                  ts::property(u"place"_s, order.place ? naming::idName(*order.place) : QString()),
                                  ts::property(u"open"_s, open == states.end() ? order.done.constFirst() : *open),
                                  ts::property(u"moved"_s, order.done.constFirst()),
                                  ts::property(u"adds"_s, plain(order.adds ? u"true"_s : u"false"_s))},
                                 true));
    }
    samples.sort();
    return fileOf({ts::importNames(samples, u"./samples.js"_s), emptyLine(),
                   constant(u"export const orders"_s, ts::array(orders))});
}

/// frontend/src/stock/settings.ts
QString shelfCode(const Domain &domain, const Store &store)
{
    const QString path = naming::routeName(*store.counted);
    QVector<ts::Doc> parts{
        plain(u"/** Where what is kept in stock is found. */"_s),
        ts::concat({ts::text(u"export const stock = "_s),
                    ts::object({ts::property(u"path"_s, u'/' + path),
                                ts::property(u"movements"_s, u'/' + naming::routeName(*store.movement)),
                                ts::property(u"column"_s, naming::idName(*store.link)),
                                ts::property(u"keepers"_s, ts::strings(store.movement->access.create)),
                                ts::property(u"plural"_s, store.counted->plural.toLower()),
                                ts::property(u"level"_s, data::stockField(*store.counted)),
                                ts::property(u"warning"_s, u"reorderLevel"_s)},
                               true),
                    ts::text(u" as const;"_s)})};
    if (const Relation *place = data::stockPlace(domain)) {
        const Entity *target = domain.entity(place->target);
        parts += {emptyLine(), plain(u"/** Where it lies. */"_s),
                  ts::concat({ts::text(u"export const place = "_s),
                              ts::object({ts::property(u"path"_s, u'/' + naming::routeName(*target)),
                                          ts::property(u"column"_s, naming::idName(*place)),
                                          ts::property(u"title"_s, target->label),
                                          ts::property(u"label"_s, target->label.toLower())},
                                         true),
                              ts::text(u" as const;"_s)})};
    }
    return fileOf(parts);
}

/// backend/tests/support/stock.ts, where movements have a place
QString placedSupportCode(const Domain &domain, const Store &store)
{
    const Entity *place = domain.entity(data::stockPlace(domain)->target);
    const QString sample = u"sample"_s + store.counted->name;
    const QString movement = u"sample"_s + kMovement;
    const QString where = u"sample"_s + place->name;
    QStringList samples{sample, movement, where};
    samples.sort();
    return fileOf({
        ts::importNames({u"database"_s}, u"../../src/database.js"_s),
        plain(u"import { stock, stockPlace } from '../../src/models/stock.js';"_s),
        plain(u"import { call, created, signInAdmin, type Body } from './api.js';"_s),
        ts::importNames(samples, u"./samples.js"_s),
        emptyLine(),
        constant(u"const path"_s, ts::string(u"/api/"_s + naming::routeName(*store.counted))),
        constant(u"const places"_s, ts::string(u"/api/"_s + naming::routeName(*place))),
        constant(u"export const movements"_s, ts::string(u"/api/"_s + naming::routeName(*store.movement))),
        emptyLine(),
        plain(u"let usual: number | undefined;"_s),
        emptyLine(),
        plain(u"export async function makePlace(): Promise<number> {"_s),
        plain(u"  const admin = await signInAdmin();"_s),
        plain(u"  return created(places, %1(admin), admin);"_s.arg(where)),
        plain(u"}"_s),
        emptyLine(),
        plain(u"/** Where things lie when nothing else is said. */"_s),
        plain(u"export async function placeOf(): Promise<number> {"_s),
        plain(u"  return (usual \?\?= await makePlace());"_s),
        plain(u"}"_s),
        emptyLine(),
        plain(u"/** The usual place, in the column of that name. */"_s),
        plain(u"export async function atPlace(column: string): Promise<Body> {"_s),
        plain(u"  return column === '' ? {} : { [column]: await placeOf() };"_s),
        plain(u"}"_s),
        emptyLine(),
        plain(u"/** Moves so many in or out of a place. */"_s),
        plain(u"export async function moveAt(place: number, id: number, type: string, quantity: number) {"_s),
        plain(u"  const admin = await signInAdmin();"_s),
        plain(u"  const sample: Body = await %1(admin);"_s.arg(movement)),
        plain(u"  const where = { [stock.column]: id, [stockPlace.column]: place };"_s),
        plain(u"  return call('post', movements, admin, { ...sample, ...where, type, quantity });"_s),
        plain(u"}"_s),
        emptyLine(),
        plain(u"export async function move(id: number, type: string, quantity: number) {"_s),
        plain(u"  return moveAt(await placeOf(), id, type, quantity);"_s),
        plain(u"}"_s),
        emptyLine(),
        plain(u"/** Something of which there are so many; returns its id. */"_s),
        plain(u"export async function makeStocked(level: number, warning = 5): Promise<number> {"_s),
        plain(u"  const admin = await signInAdmin();"_s),
        plain(u"  const id = await created(path, %1(admin), admin);"_s.arg(sample)),
        plain(u"  const data = { [stock.level]: 0, [stock.warning]: warning };"_s),
        plain(u"  await database.%1.update({ where: { id }, data });"_s.arg(naming::delegateName(store.counted->name))),
        plain(u"  if (level > 0) await move(id, 'Received', level);"_s),
        plain(u"  return id;"_s),
        plain(u"}"_s),
        emptyLine(),
        plain(u"export async function levelOf(id: number): Promise<unknown> {"_s),
        plain(u"  const { body } = await call('get', `${path}/${id}`, await signInAdmin());"_s),
        plain(u"  return body[stock.level];"_s),
        plain(u"}"_s),
    });
}

/// backend/tests/support/stock.ts
QString supportCode(const Domain &domain, const Store &store)
{
    if (data::stockPlace(domain))
        return placedSupportCode(domain, store);
    const QString sample = u"sample"_s + store.counted->name;
    const QString movement = u"sample"_s + kMovement;
    return fileOf({
        ts::importNames({u"database"_s}, u"../../src/database.js"_s),
        plain(u"import { stock } from '../../src/models/stock.js';"_s),
        plain(u"import { call, created, signInAdmin, type Body } from './api.js';"_s),
        ts::importNames({sample, movement}, u"./samples.js"_s),
        emptyLine(),
        constant(u"const path"_s, ts::string(u"/api/"_s + naming::routeName(*store.counted))),
        constant(u"export const movements"_s, ts::string(u"/api/"_s + naming::routeName(*store.movement))),
        emptyLine(),
        plain(u"/** Something of which there are so many; returns its id. */"_s),
        plain(u"export async function makeStocked(level: number, warning = 5): Promise<number> {"_s),
        plain(u"  const admin = await signInAdmin();"_s),
        plain(u"  const id = await created(path, %1(admin), admin);"_s.arg(sample)),
        plain(u"  const data = { [stock.level]: level, [stock.warning]: warning };"_s),
        plain(u"  await database.%1.update({ where: { id }, data });"_s.arg(naming::delegateName(store.counted->name))),
        plain(u"  return id;"_s),
        plain(u"}"_s),
        emptyLine(),
        plain(u"/** Where an order lies: nowhere in particular. */"_s),
        plain(u"export function atPlace(column: string): Promise<Body> {"_s),
        plain(u"  return Promise.resolve(column === '' ? {} : { [column]: null });"_s),
        plain(u"}"_s),
        emptyLine(),
        plain(u"/** Moves so many in or out. */"_s),
        plain(u"export async function move(id: number, type: string, quantity: number) {"_s),
        plain(u"  const admin = await signInAdmin();"_s),
        plain(u"  const sample: Body = await %1(admin);"_s.arg(movement)),
        plain(u"  return call('post', movements, admin, { ...sample, [stock.column]: id, type, quantity });"_s),
        plain(u"}"_s),
        emptyLine(),
        plain(u"export async function levelOf(id: number): Promise<unknown> {"_s),
        plain(u"  const { body } = await call('get', `${path}/${id}`, await signInAdmin());"_s),
        plain(u"  return body[stock.level];"_s),
        plain(u"}"_s),
    });
}

/// e2e/modules/stock-settings.mjs
QString scenarioSettings(const Store &store)
{
    return fileOf({plain(u"/** Where the browser test finds what is kept in stock. */"_s),
                   constant(u"export const stock"_s,
                            ts::object({ts::property(u"page"_s, u'/' + naming::routeName(*store.counted))}))});
}

QJsonObject stockPaths(const Store &store)
{
    const QJsonObject item =
        describe::shape({u"id:integer"_s, u"label:string"_s, u"level:integer"_s, u"warning:integer"_s});
    QJsonObject paths;
    describe::add(paths, {.method = u"get"_s,
                          .path = u"/stock/low"_s,
                          .id = u"listLowStock"_s,
                          .summary = u"What is at or below the level that warns, the lowest first"_s,
                          .tag = u"Stock"_s,
                          .isOpen = store.counted->access.read.contains(u"visitor"_s),
                          .answer = describe::itemsOf(item),
                          .errors = {u"403"_s}});
    return paths;
}

/// What there is at each branch or in each warehouse: a page with all of it, and lists on the pages of both.
void addPlaces(Module &module, const QString &counted, const Relation &place, const Domain &domain)
{
    const QString label = domain.entity(place.target)->label.toLower();
    module.parts.append(u"stock-places"_s);
    module.routes.append({u"stock-places"_s, u"stockPlacesRoutes"_s, u"stock-places-routes"_s});
    module.pages.prepend({.path = u"stock"_s,
                          .component = u"StockByPlacePage"_s,
                          .file = u"stock/StockByPlacePage"_s,
                          .label = u"Stock by "_s + label,
                          .icon = u"box"_s,
                          .access = module.pages.constFirst().access});
    module.components += QVector<ModuleComponent>{
        {.slot = Slot::Panel, .entity = counted, .component = u"PlacesOfItem"_s, .file = u"stock/PlacesOfItem"_s},
        {.slot = Slot::Panel, .entity = place.target, .component = u"ItemsOfPlace"_s, .file = u"stock/ItemsOfPlace"_s}};
    module.guards.append({u"keepPlaces"_s, u"stock-places-service"_s});
    const QJsonObject item =
        describe::shape({u"id:integer"_s, u"label:string"_s, u"level:integer"_s, u"warning:integer"_s});
    describe::add(module.paths, {.method = u"get"_s,
                                 .path = u"/stock-places"_s,
                                 .id = u"listStockByPlace"_s,
                                 .summary = u"What is kept in stock, and how much of it lies where"_s,
                                 .tag = u"Stock"_s,
                                 .isOpen = true,
                                 .answer = describe::itemsOf(item),
                                 .errors = {}});
}

} // namespace

std::optional<Module> stockModule(const Domain &domain)
{
    const Store store = storeOf(domain);
    if (!store.counted)
        return std::nullopt;
    Module module{.id = u"stock"_s,
                  .title = u"Stock and its movements"_s,
                  .instructions = u"Let every movement in or out change the level, never below nothing, even when two "
                                  "people move at once; list what is running low and say how much of it there is."_s,
                  .kind = CapabilityKind::Stock,
                  .shared = {u"src/ui/Badge.tsx"_s}};
    module.routes = {{u"stock"_s, u"stockRoutes"_s, u"stock-routes"_s}};
    QStringList readers = store.movement->access.read;
    if (readers.isEmpty())
        readers = {u"admin"_s};
    module.pages = {{.path = u"low-stock"_s,
                     .component = u"LowStockPage"_s,
                     .file = u"stock/LowStockPage"_s,
                     .label = u"Low stock"_s,
                     .icon = u"alert"_s,
                     .access = readers,
                     .mark = u"LowStockCount"_s,
                     .markFile = u"stock/LowStockCount"_s}};
    const QString counted = store.counted->name;
    module.components = {
        {.slot = Slot::Mark, .entity = counted, .component = u"StockBadge"_s, .file = u"stock/StockBadge"_s},
        {.slot = Slot::Panel, .entity = counted, .component = u"MoveStock"_s, .file = u"stock/MoveStock"_s}};
    const bool hasOrders = !data::stockOrdersOf(domain, *store.counted).isEmpty();
    for (const data::StockOrder &order : data::stockOrdersOf(domain, *store.counted))
        module.components.append({.slot = Slot::Action,
                                  .entity = order.entity->name,
                                  .component = u"MoveOrder"_s,
                                  .file = u"stock/MoveOrder"_s});
    if (hasOrders)
        module.parts.append(u"stock-orders"_s);
    module.paths = stockPaths(store);
    module.guards = {{u"moveStock"_s, u"stock-service"_s}};
    const Relation *place = data::stockPlace(domain);
    module.facts = {{u"hasPlaces"_s, place != nullptr}};
    if (place)
        addPlaces(module, counted, *place, domain);
    module.seeded = {kMovement};
    const auto made = [domain](QString (*code)(const Store &)) {
        return [domain, code]() -> Result<QString> {
            return code(storeOf(domain));
        };
    };
    module.made = {{u"e2e/modules/stock-settings.mjs"_s, made(scenarioSettings)}};
    const auto ordered = [domain](QString (*code)(const Domain &, const Store &)) {
        return [domain, code]() -> Result<QString> {
            return code(domain, storeOf(domain));
        };
    };
    module.made += GeneratedFiles{{u"backend/src/models/stock.ts"_s, ordered(settingsCode)},
                                  {u"backend/tests/support/stock.ts"_s, ordered(supportCode)},
                                  {u"frontend/src/stock/settings.ts"_s, ordered(shelfCode)},
                                  {u"backend/src/models/stock-orders.ts"_s, ordered(ordersCode)}};
    if (hasOrders) {
        module.made.append({u"frontend/src/stock/orders.ts"_s, ordered(orderStatesCode)});
        module.made.append({u"backend/tests/support/stock-orders.ts"_s, ordered(orderSupportCode)});
    }
    return module;
}

} // namespace autodevos
