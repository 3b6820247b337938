// SPDX-License-Identifier: GPL-3.0-or-later
#include "agents/blueprint/generate/datamodel.h"
#include "agents/blueprint/generate/frontenddoc.h"
#include "agents/blueprint/generate/modules/describe.h"
#include "agents/blueprint/generate/modules/module.h"
#include "agents/blueprint/generate/naming.h"
#include "agents/blueprint/generate/normalise.h"

namespace autodevos {

using namespace Qt::StringLiterals;
using namespace frontenddoc;

namespace {

QString tableName(const QString &entity)
{
    return entity + u"Ballot"_s;
}

bool isAccepted(const Capability &capability)
{
    return capability.fields.contains(u"isAccepted"_s);
}

Entity ballotTable(const Entity &entity)
{
    return {.name = tableName(entity.name),
            .fields = {describe::column(u"value"_s, FieldType::Integer)},
            .relations = {describe::within(u"record"_s, entity.name), describe::account(u"account"_s)},
            .parent = u"record"_s,
            .uniqueTogether = {u"record"_s, u"account"_s}};
}

/// By the address of the records: where votes are kept, and who may accept one of them.
QString settingsFile(const Domain &domain)
{
    Members members;
    for (const Capability &capability : data::capabilitiesOf(domain, CapabilityKind::Votes)) {
        const Entity *entity = domain.entity(capability.entity);
        Members parts{ts::property(u"entity"_s, entity->name),
                      ts::property(u"model"_s, naming::delegateName(tableName(entity->name)))};
        if (const Relation *parent = findRelation(*entity, entity->parent); isAccepted(capability) && parent)
            parts.append(
                ts::property(u"acceptedBy"_s, ts::object({ts::property(u"entity"_s, parent->target),
                                                          ts::property(u"column"_s, naming::idName(*parent))})));
        members.append(ts::property(naming::routeName(*entity), ts::object(parts)));
    }
    return fileOf({plain(u"import type { ModelName } from '../database.js';"_s), emptyLine(),
                   plain(u"interface Voted {"_s), plain(u"  entity: string;"_s),
                   plain(u"  /** Where its votes are kept. */"_s), plain(u"  model: ModelName;"_s),
                   plain(u"  /** The owner of this record accepts one of those that belong to it. */"_s),
                   plain(u"  acceptedBy?: { entity: string; column: string };"_s), plain(u"}"_s), emptyLine(),
                   plain(u"/** What is voted on, by its address. */"_s),
                   constant(u"export const voted: Readonly<Record<string, Voted>>"_s, ts::object(members, true))});
}

QJsonObject votePaths(bool isAnyAccepted)
{
    const QString tag = u"Votes"_s;
    QJsonObject paths;
    describe::add(paths, {.method = u"get"_s,
                          .path = u"/votes/{entity}"_s,
                          .id = u"listVotes"_s,
                          .summary = u"The account's own votes: a value for each record it voted on"_s,
                          .tag = tag,
                          .answer = describe::shape({u"votes:object"_s})});
    describe::add(paths, {.method = u"put"_s,
                          .path = u"/votes/{entity}/{id}"_s,
                          .id = u"castVote"_s,
                          .summary = u"Votes up (1) or down (-1), or takes the vote back (0)"_s,
                          .tag = tag,
                          .body = describe::shape({u"value:integer"_s}),
                          .answer = describe::shape({u"score:integer"_s, u"value:integer"_s})});
    if (!isAnyAccepted)
        return paths;
    for (const auto &[method, id, summary] :
         {std::tuple{u"put"_s, u"acceptRecord"_s, u"Accepts this one instead of the others"_s},
          std::tuple{u"delete"_s, u"unacceptRecord"_s, u"Accepts it no longer"_s}})
        describe::add(
            paths,
            {.method = method, .path = u"/votes/{entity}/{id}/accepted"_s, .id = id, .summary = summary, .tag = tag});
    return paths;
}

} // namespace

std::optional<Module> votesModule(const Domain &domain)
{
    const QVector<Capability> asked = data::capabilitiesOf(domain, CapabilityKind::Votes);
    if (asked.isEmpty())
        return std::nullopt;
    const bool isAnyAccepted = std::any_of(asked.begin(), asked.end(), isAccepted);
    Module module{.id = u"votes"_s,
                  .title = u"Votes"_s,
                  .instructions = u"Let people vote records up and down, once each; the vote can be changed and taken "
                                  "back. The score is shown and records can be sorted by it."_s,
                  .kind = CapabilityKind::Votes,
                  .parts = isAnyAccepted ? QStringList{u"votes-accepted"_s} : QStringList(),
                  .shared = isAnyAccepted ? QStringList{u"src/ui/Badge.tsx"_s} : QStringList(),
                  .routes = {{.path = u"votes"_s, .name = u"voteRoutes"_s, .file = u"vote-routes"_s}},
                  .paths = votePaths(isAnyAccepted),
                  .facts = {{u"hasAccepted"_s, isAnyAccepted}}};
    for (const Capability &capability : asked) {
        module.tables.append(ballotTable(*domain.entity(capability.entity)));
        module.components.append({.slot = Slot::Mark,
                                  .entity = capability.entity,
                                  .component = isAccepted(capability) ? u"AnswerVotes"_s : u"Votes"_s,
                                  .file = isAccepted(capability) ? u"votes/AnswerVotes"_s : u"votes/Votes"_s});
    }
    module.made.append({u"backend/src/services/vote-settings.ts"_s, [domain]() -> Result<QString> {
                            return settingsFile(domain);
                        }});
    return module;
}

} // namespace autodevos
