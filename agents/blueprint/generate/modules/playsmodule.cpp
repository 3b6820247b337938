// SPDX-License-Identifier: GPL-3.0-or-later
#include "agents/blueprint/generate/datamodel.h"
#include "agents/blueprint/generate/modules/describe.h"
#include "agents/blueprint/generate/modules/module.h"
#include "agents/blueprint/generate/normalise.h"
#include "agents/blueprint/generate/openapischemas.h"

#include <algorithm>

namespace autodevos {

using namespace Qt::StringLiterals;

namespace {

/// One time that somebody played something.
Entity playTable()
{
    Relation person = describe::account(u"person"_s);
    person.required = false;
    return {
        .name = u"MediaPlay"_s,
        .fields = {describe::column(u"entity"_s, FieldType::String), describe::column(u"record"_s, FieldType::Integer)},
        .relations = {person}};
}

QJsonObject playPaths(bool isOpen)
{
    const QString tag = u"Plays"_s;
    const QJsonObject one = describe::shape({u"entity:string"_s, u"record:object"_s, u"plays:integer"_s});
    const QJsonObject last = describe::shape({u"entity:string"_s, u"record:object"_s, u"playedAt:string"_s});
    QJsonObject paths;
    describe::add(paths, {.method = u"post"_s,
                          .path = u"/plays"_s,
                          .id = u"countPlay"_s,
                          .summary = u"Notes that something was played"_s,
                          .tag = tag,
                          .isOpen = isOpen,
                          .body = describe::shape({u"entity:string"_s, u"record:integer"_s}),
                          .answer = describe::shape({u"plays:integer"_s}),
                          .status = u"201"_s,
                          .errors = {u"404"_s}});
    describe::add(paths, {.method = u"get"_s,
                          .path = u"/plays/most"_s,
                          .id = u"listMostPlayed"_s,
                          .summary = u"What was played most, by everybody"_s,
                          .tag = tag,
                          .isOpen = isOpen,
                          .answer = describe::itemsOf(one)});
    describe::add(paths, {.method = u"get"_s,
                          .path = u"/plays/recent"_s,
                          .id = u"listRecentlyPlayed"_s,
                          .summary = u"What the account played last"_s,
                          .tag = tag,
                          .answer = describe::itemsOf(last)});
    return paths;
}

} // namespace

std::optional<Module> playsModule(const Domain &domain)
{
    const QVector<Capability> asked = data::capabilitiesOf(domain, CapabilityKind::Plays);
    const bool isPlayed = std::any_of(asked.begin(), asked.end(), [&](const Capability &one) {
        return domain.has(CapabilityKind::Media, one.entity);
    });
    if (!isPlayed)
        return std::nullopt;
    const QStringList readers = readersOf(domain, asked);
    const bool isOpen = readers.contains(u"visitor"_s);
    Module module{.id = u"plays"_s,
                  .title = u"What was played"_s,
                  .instructions =
                      u"Count what is played, list what is played most, and show everybody who is signed in "
                      "what they played last."_s,
                  .kind = CapabilityKind::Plays};
    module.routes = {{.path = u"plays"_s, .name = u"playRoutes"_s, .file = u"play-routes"_s}};
    module.tables = {playTable()};
    module.pages = {{.path = u"played"_s,
                     .component = u"PlayedPage"_s,
                     .file = u"plays/PlayedPage"_s,
                     .label = u"Most played"_s,
                     .icon = u"headphones"_s,
                     .access = isOpen ? QStringList{u"visitor"_s} : QStringList{u"user"_s},
                     .invite = u"Hear what is played most, and what you played last."_s}};
    module.components = {{.slot = Slot::Bar, .component = u"PlayCounter"_s, .file = u"plays/PlayCounter"_s}};
    module.facts = {{u"isOpen"_s, isOpen}};
    module.paths = playPaths(isOpen);
    return module;
}

} // namespace autodevos
