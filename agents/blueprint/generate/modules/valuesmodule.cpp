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

namespace {

QVector<const Entity *> valuedEntities(const Domain &domain)
{
    QVector<const Entity *> found = shown::pageEntities(domain);
    found.removeIf([&domain](const Entity *entity) { return shown::valueFilters(domain, *entity).isEmpty(); });
    return found;
}

QString settingsCode(const Domain &domain)
{
    QVector<ts::Doc> lists;
    for (const Entity *entity : valuedEntities(domain))
        lists.append(
            ts::object({ts::property(u"entity"_s, entity->name), ts::property(u"path"_s, naming::routeName(*entity)),
                        ts::property(u"fields"_s, ts::strings(shown::valueFilters(domain, *entity)))},
                       true));
    return fileOf({
        plain(u"interface ValuedList {"_s),
        plain(u"  entity: string;"_s),
        plain(u"  /** Last part of the address. */"_s),
        plain(u"  path: string;"_s),
        plain(u"  fields: readonly string[];"_s),
        plain(u"}"_s),
        emptyLine(),
        plain(u"/** Lists that are narrowed to one of the texts that their records have in a field. */"_s),
        constant(u"export const valuedLists: readonly ValuedList[]"_s, ts::array(lists)),
    });
}

/// backend/tests/support/values.ts
QString supportCode(const Domain &domain)
{
    const QVector<const Entity *> lists = valuedEntities(domain);
    // Best one whose records the tests can make.
    const auto open =
        std::find_if(lists.begin(), lists.end(), [&](const Entity *entity) { return !data::isKept(domain, *entity); });
    const Entity &first = open == lists.end() ? *lists.constFirst() : **open;
    const QString sample = u"sample"_s + first.name;
    const bool isOpen = first.access.read.contains(u"visitor"_s);
    return fileOf({
        plain(u"import { call, signInAdmin } from './api.js';"_s),
        ts::importNames({sample}, u"./samples.js"_s),
        emptyLine(),
        plain(u"export const list = %1;"_s.arg(ts::quoted(naming::routeName(first)))),
        plain(u"export const field = %1;"_s.arg(ts::quoted(shown::valueFilters(domain, first).constFirst()))),
        plain(u"/** What a visitor gets who asks for the values. */"_s),
        plain(u"export const forVisitors = %1;"_s.arg(isOpen ? 200 : 401)),
        emptyLine(),
        plain(u"/** One more record of the list. */"_s),
        plain(u"export async function makeValued() {"_s),
        plain(u"  const admin = await signInAdmin();"_s),
        plain(u"  return call('post', `/api/${list}`, admin, await %1(admin));"_s.arg(sample)),
        plain(u"}"_s),
    });
}

QJsonObject valuePaths(const Domain &domain)
{
    const QVector<const Entity *> lists = valuedEntities(domain);
    const bool isOpen = std::any_of(lists.begin(), lists.end(),
                                    [](const Entity *entity) { return entity->access.read.contains(u"visitor"_s); });
    QJsonObject paths;
    describe::add(paths, {.method = u"get"_s,
                          .path = u"/values/{list}/{field}"_s,
                          .id = u"listValues"_s,
                          .summary = u"The texts that the records of a list have in a field, once each"_s,
                          .tag = u"Filters"_s,
                          .isOpen = isOpen,
                          .answer = describe::shape({u"items:string[]"_s, u"total:integer"_s}),
                          .errors = {u"403"_s}});
    return paths;
}

} // namespace

std::optional<Module> valuesModule(const Domain &domain)
{
    if (domain.kind == ProjectKind::Static || valuedEntities(domain).isEmpty())
        return std::nullopt;
    Module module{.id = u"values"_s,
                  .title = u"Filters by what records say"_s,
                  .instructions = u"Offer the texts that records have in a field as filters of their list: a choice "
                                  "where there are few, a search where there are many."_s,
                  .kind = CapabilityKind::Filter,
                  .routes = {{.path = u"values"_s, .name = u"valueRoutes"_s, .file = u"value-routes"_s}},
                  .paths = valuePaths(domain)};
    module.made = {{u"backend/src/models/values.ts"_s,
                    [domain]() -> Result<QString> {
                        return settingsCode(domain);
                    }},
                   {u"backend/tests/support/values.ts"_s, [domain]() -> Result<QString> {
                        return supportCode(domain);
                    }}};
    return module;
}

} // namespace autodevos
