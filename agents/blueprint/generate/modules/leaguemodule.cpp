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
#include <array>

namespace autodevos {

using namespace Qt::StringLiterals;
using namespace frontenddoc;

namespace {

/// Matches and those who play them. Null entities where the domain has none.
struct League {
    const Entity *match = nullptr;
    const Entity *team = nullptr;
    const Relation *home = nullptr;
    const Relation *away = nullptr;
    const Field *homeScore = nullptr;
    const Field *awayScore = nullptr;
    const Field *date = nullptr;
    const Field *time = nullptr;     ///< may be missing
    const Field *place = nullptr;    ///< may be missing
    const Relation *group = nullptr; ///< of a team: the division that has a table of its own; may be missing
    const Entity *mate = nullptr;    ///< who plays in a team; may be missing
    const Relation *membership = nullptr;
    QStringList points; ///< for a win, a draw, a defeat
};

const Field *fieldOf(const Entity &entity, FieldType type)
{
    const auto found = std::find_if(entity.fields.begin(), entity.fields.end(),
                                    [&](const Field &field) { return field.type == type; });
    return found == entity.fields.end() ? nullptr : &*found;
}

const Field *placeOf(const Entity &match)
{
    static const QStringList names{u"place"_s, u"location"_s, u"venue"_s, u"ground"_s, u"court"_s, u"rink"_s};
    const auto found = std::find_if(match.fields.begin(), match.fields.end(), [](const Field &field) {
        return data::isTextual(field.type) && names.contains(field.name);
    });
    return found == match.fields.end() ? nullptr : &*found;
}

const Relation *groupOf(const Entity &team)
{
    static const QStringList groups{u"League"_s,     u"Division"_s,    u"Group"_s,      u"Season"_s,
                                    u"Conference"_s, u"Competition"_s, u"Tournament"_s, u"Pool"_s};
    const auto found = std::find_if(team.relations.begin(), team.relations.end(), [](const Relation &relation) {
        return !relation.many && groups.contains(relation.target);
    });
    return found == team.relations.end() ? nullptr : &*found;
}

/// Who plays in a team: records that say of which one they are, and nothing that must differ.
const Relation *membershipOf(const Domain &domain, const Entity &team, const Entity **mate)
{
    for (const Entity &entity : domain.entities) {
        const bool isFree =
            entity.ownerField.isEmpty() && entity.uniqueTogether.isEmpty() &&
            std::none_of(entity.fields.begin(), entity.fields.end(), [](const Field &field) { return field.unique; });
        const auto found =
            std::find_if(entity.relations.begin(), entity.relations.end(),
                         [&](const Relation &relation) { return relation.target == team.name && !relation.many; });
        const Field *title = findField(entity, entity.titleField);
        if (!isFree || found == entity.relations.end() || !title || title->type != FieldType::String ||
            !entity.name.endsWith(u"Player"_s))
            continue;
        *mate = &entity;
        return &*found;
    }
    return nullptr;
}

League leagueOf(const Domain &domain)
{
    const QVector<Capability> asked = data::capabilitiesOf(domain, CapabilityKind::League);
    if (asked.isEmpty() || !domain.entity(asked.constFirst().entity))
        return {};
    const Capability &capability = asked.constFirst();
    const Entity &match = *domain.entity(capability.entity);
    League league{.home = findRelation(match, capability.fields.value(0)),
                  .away = findRelation(match, capability.fields.value(1)),
                  .homeScore = findField(match, capability.fields.value(2)),
                  .awayScore = findField(match, capability.fields.value(3)),
                  .date = fieldOf(match, FieldType::Date),
                  .time = fieldOf(match, FieldType::Time),
                  .place = placeOf(match),
                  .points = capability.page.split(u' ', Qt::SkipEmptyParts)};
    if (!league.home || !league.away || !league.homeScore || !league.awayScore || !league.date ||
        league.home->target != league.away->target || league.points.size() != 3)
        return {};
    league.team = domain.entity(league.home->target);
    league.match = league.team ? &match : nullptr;
    league.group = league.team ? groupOf(*league.team) : nullptr;
    league.membership = league.team ? membershipOf(domain, *league.team, &league.mate) : nullptr;
    return league;
}

ts::Doc orNull(const Field *field)
{
    return field ? ts::string(field->name) : plain(u"null"_s);
}

/// backend/src/models/league-table.ts
QString modelCode(const League &league)
{
    const ts::Doc group = league.group ? ts::string(league.group->name) : plain(u"null"_s);
    const ts::Doc mates = league.membership
                              ? ts::object({ts::property(u"entity"_s, league.mate->name),
                                            ts::property(u"name"_s, league.mate->titleField),
                                            ts::property(u"teamId"_s, naming::idName(*league.membership))})
                              : plain(u"null"_s);
    return fileOf(
        {plain(u"import type { Points } from '../services/standings.js';"_s),
         emptyLine(),
         plain(u"interface League {"_s),
         plain(u"  /** The resources of the matches and of those who play them. */"_s),
         plain(u"  match: string;"_s),
         plain(u"  team: string;"_s),
         plain(u"  /** Relations of a match, and the columns that hold them. */"_s),
         plain(u"  home: string;"_s),
         plain(u"  away: string;"_s),
         plain(u"  homeId: string;"_s),
         plain(u"  awayId: string;"_s),
         plain(u"  homeScore: string;"_s),
         plain(u"  awayScore: string;"_s),
         plain(u"  date: string;"_s),
         plain(u"  time: string | null;"_s),
         plain(u"  place: string | null;"_s),
         plain(u"  /** Relation of a team to the division that has a table of its own. */"_s),
         plain(u"  group: string | null;"_s),
         plain(u"  /** Who plays in a team, by name and the column that says in which. */"_s),
         plain(u"  mates: { entity: string; name: string; teamId: string } | null;"_s),
         plain(u"  points: Points;"_s),
         plain(u"}"_s),
         emptyLine(),
         plain(u"/** Who plays whom, and what that is worth. */"_s),
         constant(u"export const league: League"_s,
                  ts::object(
                      {ts::property(u"match"_s, league.match->name), ts::property(u"team"_s, league.team->name),
                       ts::property(u"home"_s, league.home->name), ts::property(u"away"_s, league.away->name),
                       ts::property(u"homeId"_s, naming::idName(*league.home)),
                       ts::property(u"awayId"_s, naming::idName(*league.away)),
                       ts::property(u"homeScore"_s, league.homeScore->name),
                       ts::property(u"awayScore"_s, league.awayScore->name), ts::property(u"date"_s, league.date->name),
                       ts::property(u"time"_s, orNull(league.time)), ts::property(u"place"_s, orNull(league.place)),
                       ts::property(u"group"_s, group), ts::property(u"mates"_s, mates),
                       ts::property(u"points"_s, ts::object({ts::property(u"won"_s, plain(league.points.at(0))),
                                                             ts::property(u"drawn"_s, plain(league.points.at(1))),
                                                             ts::property(u"lost"_s, plain(league.points.at(2)))}))},
                      true))});
}

QString fixturesPath(const League &league)
{
    return naming::routeName(*league.match) == "fixtures"_L1 ? u"match-days"_s : u"fixtures"_s;
}

/// frontend/src/league/settings.ts
QString settingsCode(const League &league)
{
    const bool hasHalves = league.homeScore->type == FieldType::Number;
    return fileOf(
        {plain(u"/** Where the matches and those who play them are found, and what people call them. */"_s),
         constant(u"export const league"_s,
                  ts::object({ts::property(u"matches"_s, u'/' + naming::routeName(*league.match)),
                              ts::property(u"teams"_s, u'/' + naming::routeName(*league.team)),
                              ts::property(u"of"_s, league.team->label), ts::property(u"home"_s, league.home->label),
                              ts::property(u"away"_s, league.away->label),
                              ts::property(u"homeScore"_s, league.homeScore->name),
                              ts::property(u"awayScore"_s, league.awayScore->name),
                              ts::property(u"step"_s, hasHalves ? u"0.5"_s : u"1"_s)},
                             true))});
}

/// backend/tests/support/league.ts
QString supportCode(const League &league)
{
    const QString team = u"sample"_s + league.team->name;
    const QString match = u"sample"_s + league.match->name;
    QStringList samples{match, team};
    samples.sort();
    const bool isOpen = league.match->access.read.contains(u"visitor"_s);
    return fileOf({
        plain(u"import { league } from '../../src/models/league-table.js';"_s),
        plain(u"import { call, created, signInAdmin } from './api.js';"_s),
        ts::importNames(samples, u"./samples.js"_s),
        emptyLine(),
        constant(u"const teams"_s, ts::string(u"/api/"_s + naming::routeName(*league.team))),
        constant(u"export const matches"_s, ts::string(u"/api/"_s + naming::routeName(*league.match))),
        plain(u"/** What a visitor gets who asks for the table. */"_s),
        plain(u"export const forVisitors = %1;"_s.arg(isOpen ? 200 : 401)),
        emptyLine(),
        plain(u"export async function makeTeam(): Promise<number> {"_s),
        plain(u"  const admin = await signInAdmin();"_s),
        plain(u"  return created(teams, %1(admin), admin);"_s.arg(team)),
        plain(u"}"_s),
        emptyLine(),
        plain(u"/** A match of the two, without a score where none is given. */"_s),
        plain(u"export async function play(home: number, away: number, score: readonly number[] = []) {"_s),
        plain(u"  const admin = await signInAdmin();"_s),
        plain(u"  const body = {"_s),
        plain(u"    ...(await %1(admin)),"_s.arg(match)),
        plain(u"    [league.homeId]: home,"_s),
        plain(u"    [league.awayId]: away,"_s),
        plain(u"    [league.homeScore]: score[0] ?? null,"_s),
        plain(u"    [league.awayScore]: score[1] ?? null,"_s),
        plain(u"  };"_s),
        plain(u"  return call('post', matches, admin, body);"_s),
        plain(u"}"_s),
    });
}

QJsonObject leaguePaths(bool isOpen)
{
    QJsonObject paths;
    QJsonObject row =
        describe::shape({u"rank:integer"_s, u"id:integer"_s, u"label:string"_s, u"group:string?"_s, u"played:integer"_s,
                         u"won:integer"_s, u"drawn:integer"_s, u"lost:integer"_s, u"scored:number"_s,
                         u"conceded:number"_s, u"difference:number"_s, u"points:number"_s, u"form:string[]"_s});
    describe::add(paths, {.method = u"get"_s,
                          .path = u"/league/table"_s,
                          .id = u"showTable"_s,
                          .summary = u"The table, worked out from all matches that have a score"_s,
                          .tag = u"League"_s,
                          .isOpen = isOpen,
                          .answer = describe::itemsOf(row),
                          .errors = {u"403"_s}});
    const QJsonObject side = describe::shape({u"id:integer"_s, u"label:string"_s});
    const QJsonObject match =
        openapi::object({{u"id"_s, openapi::typed(u"integer"_s)},
                         {u"date"_s, openapi::typed(u"string"_s)},
                         {u"time"_s, openapi::typed(u"string"_s)},
                         {u"place"_s, openapi::typed(u"string"_s)},
                         {u"home"_s, side},
                         {u"away"_s, side},
                         {u"score"_s, openapi::arrayOf(openapi::typed(u"number"_s))},
                         {u"mayScore"_s, openapi::typed(u"boolean"_s)}},
                        {u"id"_s, u"date"_s, u"time"_s, u"place"_s, u"home"_s, u"away"_s, u"score"_s, u"mayScore"_s});
    describe::add(paths, {.method = u"get"_s,
                          .path = u"/league/matches"_s,
                          .id = u"listLeagueMatches"_s,
                          .summary = u"All matches, or those of one team, by day; without a score they are to come"_s,
                          .tag = u"League"_s,
                          .isOpen = isOpen,
                          .answer = describe::itemsOf(match),
                          .queries = {u"team"_s},
                          .errors = {u"400"_s, u"403"_s}});
    return paths;
}

} // namespace

std::optional<Module> leagueModule(const Domain &domain)
{
    const League league = leagueOf(domain);
    if (!league.match || domain.kind == ProjectKind::Static)
        return std::nullopt;
    const QStringList readers = league.match->access.read;
    const bool isOpen = readers.contains(u"visitor"_s);
    Module module{.id = u"league"_s,
                  .title = u"League table and fixtures"_s,
                  .instructions =
                      u"Work the table out of the matches that have a score: played, won, drawn, lost, for, "
                      "against, difference, points and form, sortable by each. Show fixtures and results, "
                      "all and those of one side, and let those who may change a match enter its score."_s,
                  .kind = CapabilityKind::League};
    module.routes = {{.path = u"league"_s, .name = u"leagueRoutes"_s, .file = u"league-table-routes"_s}};
    module.pages = {{.path = u"league-table"_s,
                     .component = u"LeagueTablePage"_s,
                     .file = u"league/LeagueTablePage"_s,
                     .label = u"League table"_s,
                     .icon = u"trophy"_s,
                     .access = readers,
                     .invite = u"See who is ahead, by points, wins or any other column."_s},
                    {.path = fixturesPath(league),
                     .component = u"FixturesPage"_s,
                     .file = u"league/FixturesPage"_s,
                     .label = u"Fixtures"_s,
                     .icon = u"calendar"_s,
                     .access = readers,
                     .invite = u"See what is played next, and how the last matches ended."_s}};
    module.components = {{.slot = Slot::Panel,
                          .entity = league.team->name,
                          .component = u"TeamMatches"_s,
                          .file = u"league/TeamMatches"_s},
                         {.slot = Slot::Panel,
                          .entity = league.match->name,
                          .component = u"EnterScore"_s,
                          .file = u"league/EnterScore"_s}};
    module.guards = {{u"keepSidesApart"_s, u"league-table-service"_s}};
    module.seeded = {league.match->name};
    module.paths = leaguePaths(isOpen);
    const auto made = [domain](QString (*code)(const League &)) {
        return [domain, code]() -> Result<QString> {
            return code(leagueOf(domain));
        };
    };
    module.made = {{u"backend/src/models/league-table.ts"_s, made(modelCode)},
                   {u"backend/tests/support/league.ts"_s, made(supportCode)},
                   {u"frontend/src/league/settings.ts"_s, made(settingsCode)},
                   {u"e2e/modules/league-settings.mjs"_s, made([](const League &one) {
                        return fileOf({plain(u"/** Where the browser test finds the matches to come. */"_s),
                                       constant(u"export const fixtures"_s, ts::string(u'/' + fixturesPath(one)))});
                    })}};
    return module;
}

} // namespace autodevos
