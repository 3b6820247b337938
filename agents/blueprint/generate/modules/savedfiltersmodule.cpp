// SPDX-License-Identifier: GPL-3.0-or-later
#include "agents/blueprint/generate/datamodel.h"
#include "agents/blueprint/generate/modules/describe.h"
#include "agents/blueprint/generate/modules/module.h"

namespace autodevos {

using namespace Qt::StringLiterals;

std::optional<Module> savedFiltersModule(const Domain &domain)
{
    const QVector<Capability> asked = data::capabilitiesOf(domain, CapabilityKind::SavedFilters);
    if (asked.isEmpty())
        return std::nullopt;
    const QString tag = u"Saved filters"_s;
    const QJsonObject values = describe::shape({u"list:string"_s, u"name:string"_s, u"query:string"_s});
    const QJsonObject saved = describe::shape({u"id:integer"_s, u"list:string"_s, u"name:string"_s, u"query:string"_s});
    QJsonObject paths;
    describe::add(paths, {.method = u"get"_s,
                          .path = u"/saved-filters"_s,
                          .id = u"listSavedFilters"_s,
                          .summary = u"The account's saved filters, all or those of a list"_s,
                          .tag = tag,
                          .answer = describe::itemsOf(saved),
                          .queries = {u"list"_s}});
    describe::add(paths, {.method = u"post"_s,
                          .path = u"/saved-filters"_s,
                          .id = u"saveFilter"_s,
                          .summary = u"Keeps a search with its filters and order under a name"_s,
                          .tag = tag,
                          .body = values,
                          .answer = saved,
                          .status = u"201"_s});
    describe::add(paths, {.method = u"delete"_s,
                          .path = u"/saved-filters/{id}"_s,
                          .id = u"deleteSavedFilter"_s,
                          .summary = u"Forgets a saved filter"_s,
                          .tag = tag});
    Module module{
        .id = u"saved-filters"_s,
        .title = u"Saved filters"_s,
        .instructions = u"Let people keep the search, filters and order of a list under a name and come back to it."_s,
        .kind = CapabilityKind::SavedFilters,
        .routes = {{.path = u"saved-filters"_s, .name = u"savedFilterRoutes"_s, .file = u"saved-filter-routes"_s}},
        .tables = {{.name = u"AccountFilter"_s,
                    .fields = {describe::column(u"list"_s, FieldType::String),
                               describe::column(u"name"_s, FieldType::String),
                               describe::column(u"query"_s, FieldType::String)},
                    .relations = {describe::account(u"account"_s)},
                    .uniqueTogether = {u"account"_s, u"list"_s, u"name"_s}}},
        .paths = paths};
    for (const Capability &capability : asked)
        module.components.append({.slot = Slot::ListTool,
                                  .entity = capability.entity,
                                  .component = u"SavedFilters"_s,
                                  .file = u"saved-filters/SavedFilters"_s});
    return module;
}

} // namespace autodevos
