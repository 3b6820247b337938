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
QString settingsCode(const Store &store)
{
    return fileOf(
        {plain(u"/** What is kept in stock, and where its level and its movements are kept. */"_s),
         constant(u"export const stock"_s,
                  ts::object({ts::property(u"entity"_s, store.counted->name),
                              ts::property(u"level"_s, data::stockField(*store.counted)),
                              ts::property(u"warning"_s, u"reorderLevel"_s), ts::property(u"movement"_s, kMovement),
                              ts::property(u"column"_s, naming::idName(*store.link))},
                             true))});
}

/// frontend/src/stock/settings.ts
QString shelfCode(const Store &store)
{
    const QString path = naming::routeName(*store.counted);
    return fileOf({plain(u"/** Where what is kept in stock is found. */"_s),
                   ts::concat({ts::text(u"export const stock = "_s),
                               ts::object({ts::property(u"path"_s, u'/' + path),
                                           ts::property(u"movements"_s, u'/' + naming::routeName(*store.movement)),
                                           ts::property(u"column"_s, naming::idName(*store.link)),
                                           ts::property(u"keepers"_s, ts::strings(store.movement->access.create)),
                                           ts::property(u"plural"_s, store.counted->plural.toLower()),
                                           ts::property(u"level"_s, data::stockField(*store.counted)),
                                           ts::property(u"warning"_s, u"reorderLevel"_s)},
                                          true),
                               ts::text(u" as const;"_s)})});
}

/// backend/tests/support/stock.ts
QString supportCode(const Store &store)
{
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
    module.guards = {{u"moveStock"_s, u"stock-service"_s}};
    module.seeded = {kMovement};
    module.paths = stockPaths(store);
    const auto made = [domain](QString (*code)(const Store &)) {
        return [domain, code]() -> Result<QString> {
            return code(storeOf(domain));
        };
    };
    module.made = {{u"backend/src/models/stock.ts"_s, made(settingsCode)},
                   {u"backend/tests/support/stock.ts"_s, made(supportCode)},
                   {u"frontend/src/stock/settings.ts"_s, made(shelfCode)},
                   {u"e2e/modules/stock-settings.mjs"_s, made(scenarioSettings)}};
    return module;
}

} // namespace autodevos
