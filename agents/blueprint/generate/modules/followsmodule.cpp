// SPDX-License-Identifier: GPL-3.0-or-later
#include "agents/blueprint/generate/datamodel.h"
#include "agents/blueprint/generate/frontenddoc.h"
#include "agents/blueprint/generate/frontendfacts.h"
#include "agents/blueprint/generate/modules/describe.h"
#include "agents/blueprint/generate/modules/module.h"

namespace autodevos {

using namespace Qt::StringLiterals;
using namespace frontenddoc;

namespace {

/// What is shown of a person: the records with pages of their own that belong to accounts.
QString settingsFile(const Domain &domain)
{
    QStringList names;
    for (const Entity *entity : shown::pageEntities(domain)) {
        if (!data::ownerPath(domain, *entity).isEmpty() && entity != shown::contactEntity(domain))
            names.append(entity->name);
    }
    return fileOf({plain(u"/** Kinds of records that are shown on the page of whom they belong to. */"_s),
                   constant(u"export const shownEntities: readonly string[]"_s, ts::strings(names))});
}

} // namespace

std::optional<Module> followsModule(const Domain &domain)
{
    if (!domain.has(CapabilityKind::Follows))
        return std::nullopt;
    const QString tag = u"Follows"_s;
    QJsonObject paths;
    const QJsonObject records = describe::itemsOf(describe::shape({u"entity:string"_s, u"record:object"_s}));
    describe::add(paths, {.method = u"get"_s,
                          .path = u"/follows"_s,
                          .id = u"listFollowed"_s,
                          .summary = u"Whom the account follows"_s,
                          .tag = tag,
                          .answer = describe::itemsOf(describe::shape({u"id:integer"_s, u"name:string"_s}))});
    describe::add(paths, {.method = u"get"_s,
                          .path = u"/follows/feed"_s,
                          .id = u"getFeed"_s,
                          .summary = u"The latest of those whom the account follows"_s,
                          .tag = tag,
                          .answer = records});
    describe::add(paths, {.method = u"get"_s,
                          .path = u"/follows/{id}"_s,
                          .id = u"getPerson"_s,
                          .summary = u"A person with followers and what may be seen of the person's records"_s,
                          .tag = tag,
                          .isOpen = true,
                          .answer = describe::shape({u"id:integer"_s, u"name:string"_s, u"joined:string"_s,
                                                     u"followers:integer"_s, u"following:integer"_s,
                                                     u"isFollowed:boolean"_s, u"items:object[]"_s})});
    for (const auto &[method, id, summary] : {std::tuple{u"put"_s, u"followPerson"_s, u"Follows a person"_s},
                                              std::tuple{u"delete"_s, u"unfollowPerson"_s, u"Follows no longer"_s}})
        describe::add(paths, {.method = method, .path = u"/follows/{id}"_s, .id = id, .summary = summary, .tag = tag});
    Module module{
        .id = u"follows"_s,
        .title = u"Profiles and follows"_s,
        .instructions =
            u"Give every person a page with what they made and how many follow them; let people follow each "
            "other and read the latest of those they follow."_s,
        .kind = CapabilityKind::Follows,
        .routes = {{.path = u"follows"_s, .name = u"followRoutes"_s, .file = u"follow-routes"_s}},
        .pages = {{.path = u"feed"_s,
                   .component = u"FeedPage"_s,
                   .file = u"follows/FeedPage"_s,
                   .label = u"Following"_s,
                   .icon = u"heart"_s,
                   .access = {u"user"_s}},
                  {.path = u"u/:id"_s,
                   .component = u"PersonPage"_s,
                   .file = u"follows/PersonPage"_s,
                   .access = {u"visitor"_s}}},
        .tables = {{.name = u"AccountFollow"_s,
                    .relations = {describe::account(u"follower"_s), describe::account(u"followed"_s)},
                    .uniqueTogether = {u"follower"_s, u"followed"_s}}},
        .paths = paths,
        .facts = {{u"notifies"_s, domain.has(CapabilityKind::Notifications)},
                  {u"hasMessages"_s, domain.has(CapabilityKind::Messages) || domain.has(CapabilityKind::Chat)}}};
    module.made.append({u"backend/src/services/follow-settings.ts"_s, [domain]() -> Result<QString> {
                            return settingsFile(domain);
                        }});
    return module;
}

} // namespace autodevos
