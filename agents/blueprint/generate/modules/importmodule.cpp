// SPDX-License-Identifier: GPL-3.0-or-later
#include "agents/blueprint/generate/datamodel.h"
#include "agents/blueprint/generate/frontenddoc.h"
#include "agents/blueprint/generate/modules/describe.h"
#include "agents/blueprint/generate/modules/module.h"
#include "agents/blueprint/generate/naming.h"
#include "agents/blueprint/generate/openapischemas.h"
#include "agents/blueprint/generate/tscode.h"

namespace autodevos {

using namespace Qt::StringLiterals;
using namespace frontenddoc;

namespace {

QVector<const Entity *> imported(const Domain &domain)
{
    QVector<const Entity *> found;
    for (const Capability &asked : data::capabilitiesOf(domain, CapabilityKind::Import)) {
        const Entity *entity = domain.entity(asked.entity);
        if (entity && entity->presentation == Presentation::Page && !found.contains(entity))
            found.append(entity);
    }
    return found;
}

/// backend/src/models/imports.ts
QString settingsCode(const Domain &domain)
{
    Members members;
    for (const Entity *entity : imported(domain))
        members.append(ts::property(naming::routeName(*entity), entity->name));
    return fileOf({plain(u"/** What can be imported, by the last part of the address. */"_s),
                   constant(u"export const imports: Record<string, string>"_s, ts::object(members))});
}

/// backend/tests/support/imports.ts
QString supportCode(const Domain &domain)
{
    const Entity &first = *imported(domain).constFirst();
    return fileOf({plain(u"export { sample%1 as sample } from './samples.js';"_s.arg(first.name)), emptyLine(),
                   plain(u"/** Something that can be imported, as the API knows it. */"_s),
                   constant(u"export const imported"_s, ts::string(naming::routeName(first)))});
}

QJsonObject importPaths(bool isOpen)
{
    const QJsonObject count = openapi::typed(u"integer"_s);
    const QJsonObject error = describe::shape({u"row:integer"_s, u"message:string"_s});
    QJsonObject paths;
    describe::add(paths,
                  {.method = u"post"_s,
                   .path = u"/imports/{path}"_s,
                   .id = u"importRows"_s,
                   .summary = u"Makes a record of every row that is right, and says what is wrong with the rest"_s,
                   .tag = u"Import"_s,
                   .isOpen = isOpen,
                   .body = describe::shape({u"rows:object[]"_s}),
                   .answer = openapi::object({{u"made"_s, count}, {u"errors"_s, openapi::arrayOf(error)}},
                                             {u"made"_s, u"errors"_s}),
                   .errors = {u"403"_s}});
    return paths;
}

} // namespace

std::optional<Module> importModule(const Domain &domain)
{
    const QVector<const Entity *> lists = imported(domain);
    if (lists.isEmpty())
        return std::nullopt;
    bool isOpen = false;
    Module module{.id = u"import"_s,
                  .title = u"Import from CSV"_s,
                  .instructions = u"Let people paste or choose a CSV file, see every row with what is wrong with it, "
                                  "and make records of the rows that are right, by the rules of the form."_s,
                  .kind = CapabilityKind::Import,
                  .shared = {u"src/ui/Badge.tsx"_s}};
    for (const Entity *entity : lists) {
        isOpen = isOpen || entity->access.create.contains(u"visitor"_s);
        module.components.append({.slot = Slot::ListTool,
                                  .entity = entity->name,
                                  .component = u"ImportLink"_s,
                                  .file = u"import/ImportLink"_s});
    }
    module.routes = {{u"imports"_s, u"importRoutes"_s, u"import-routes"_s}};
    module.pages = {{.path = u"import/:path"_s,
                     .component = u"ImportPage"_s,
                     .file = u"import/ImportPage"_s,
                     .access = {isOpen ? u"visitor"_s : u"user"_s}}};
    module.paths = importPaths(isOpen);
    module.made = {{u"backend/src/models/imports.ts"_s,
                    [domain]() -> Result<QString> {
                        return settingsCode(domain);
                    }},
                   {u"backend/tests/support/imports.ts"_s, [domain]() -> Result<QString> {
                        return supportCode(domain);
                    }}};
    return module;
}

} // namespace autodevos
