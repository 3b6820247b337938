// SPDX-License-Identifier: GPL-3.0-or-later
#include "agents/blueprint/generate/datamodel.h"
#include "agents/blueprint/generate/frontenddoc.h"
#include "agents/blueprint/generate/modules/describe.h"
#include "agents/blueprint/generate/modules/module.h"
#include "agents/blueprint/generate/normalise.h"

namespace autodevos {

using namespace Qt::StringLiterals;
using namespace frontenddoc;

namespace {

/// How a value of the record is compared with what somebody looks for.
QString wayOf(const Field &field)
{
    if (field.type == FieldType::Enum)
        return u"choice"_s;
    if (field.type == FieldType::List)
        return u"list"_s;
    return data::isNumeric(field.type) ? u"number"_s : u"text"_s;
}

QVector<ts::Doc> criteriaOf(const Entity &entity, const QStringList &names)
{
    QVector<ts::Doc> docs;
    for (const QString &name : names) {
        const Field *field = findField(entity, name);
        const Relation *relation = findRelation(entity, name);
        if (!field && !relation)
            continue;
        Members members{ts::property(u"name"_s, name), ts::property(u"label"_s, field ? field->label : relation->label),
                        ts::property(u"way"_s, field ? wayOf(*field) : u"link"_s)};
        if (field && field->type == FieldType::Money)
            members.append(ts::property(u"unit"_s, ts::number(100)));
        docs.append(ts::object(members));
    }
    return docs;
}

QString settingsFile(const Domain &domain)
{
    Members members;
    for (const Capability &capability : data::capabilitiesOf(domain, CapabilityKind::Matching)) {
        if (const Entity *entity = domain.entity(capability.entity))
            members.append(ts::property(entity->name, ts::array(criteriaOf(*entity, capability.fields))));
    }
    return fileOf({plain(u"export interface Criterion {"_s), plain(u"  name: string;"_s), plain(u"  label: string;"_s),
                   plain(u"  /** How the value of a record is compared with what somebody looks for. */"_s),
                   plain(u"  way: 'choice' | 'link' | 'list' | 'number' | 'text';"_s),
                   plain(u"  /** Stored amounts are so many times what people write: 100 for cents. */"_s),
                   plain(u"  unit?: number;"_s), plain(u"}"_s), emptyLine(),
                   plain(u"/** By what records are proposed, by kind of record. */"_s),
                   constant(u"export const criteria: Readonly<Record<string, readonly Criterion[]>>"_s,
                            ts::object(members, true))});
}

} // namespace

std::optional<Module> matchingModule(const Domain &domain)
{
    if (!domain.has(CapabilityKind::Matching))
        return std::nullopt;
    const QString tag = u"Recommendations"_s;
    QJsonObject paths;
    describe::add(paths, {.method = u"get"_s,
                          .path = u"/matches"_s,
                          .id = u"listMatches"_s,
                          .summary = u"What is proposed to the account, with the reasons, by kind of record"_s,
                          .tag = tag,
                          .answer = describe::itemsOf(
                              describe::shape({u"entity:string"_s, u"criteria:object[]"_s, u"wishes:object"_s,
                                               u"isGuessed:boolean"_s, u"matches:object[]"_s}))});
    describe::add(paths, {.method = u"put"_s,
                          .path = u"/matches/{entity}"_s,
                          .id = u"setWishes"_s,
                          .summary = u"Says what the account looks for"_s,
                          .tag = tag,
                          .body = describe::shape({u"wishes:object"_s})});
    Module module{
        .id = u"matching"_s,
        .title = u"Recommendations"_s,
        .instructions = u"Propose records to each person by stated criteria: shared values and near numbers count, the "
                        "best come first, and each says why it is proposed. People say what they look for."_s,
        .kind = CapabilityKind::Matching,
        .shared = {u"src/ui/Badge.tsx"_s},
        .routes = {{.path = u"matches"_s, .name = u"matchRoutes"_s, .file = u"match-routes"_s}},
        .pages = {{.path = u"recommended"_s,
                   .component = u"MatchesPage"_s,
                   .file = u"matching/MatchesPage"_s,
                   .label = u"For you"_s,
                   .icon = u"target"_s,
                   .access = {u"user"_s}}},
        .components = {{.slot = Slot::Home, .component = u"BestMatches"_s, .file = u"matching/BestMatches"_s}},
        .tables = {{.name = u"MatchWish"_s,
                    .fields = {describe::column(u"entity"_s, FieldType::String),
                               describe::column(u"wishes"_s, FieldType::Text)},
                    .relations = {describe::account(u"account"_s)},
                    .uniqueTogether = {u"account"_s, u"entity"_s}}},
        .paths = paths};
    module.made.append({u"backend/src/services/match-settings.ts"_s, [domain]() -> Result<QString> {
                            return settingsFile(domain);
                        }});
    return module;
}

} // namespace autodevos
