// SPDX-License-Identifier: GPL-3.0-or-later
#include "agents/blueprint/generate/datamodel.h"
#include "agents/blueprint/generate/frontenddoc.h"
#include "agents/blueprint/generate/modules/apipaths.h"
#include "agents/blueprint/generate/modules/module.h"
#include "agents/blueprint/generate/naming.h"
#include "agents/blueprint/generate/normalise.h"

#include <algorithm>

namespace autodevos {

using namespace Qt::StringLiterals;
using namespace frontenddoc;

namespace {

struct Ranking {
    const Entity *entity = nullptr;     ///< its records count
    const Relation *relation = nullptr; ///< for whom they count; null: each stands for itself
    const Field *field = nullptr;       ///< the number; null: how many there are
    QString name;
    QString of; ///< who is ranked, in the singular
    QString title;
    QStringList access;
};

QString inSentence(const QString &label)
{
    return label.left(1).toLower() + label.mid(1);
}

Ranking rankingOf(const Domain &domain, const Entity &entity, const Capability &capability)
{
    Ranking ranking{.entity = &entity, .access = entity.access.read};
    for (const QString &name : capability.fields) {
        if (const Relation *relation = findRelation(entity, name))
            ranking.relation = relation;
        else
            ranking.field = findField(entity, name);
    }
    const Entity *target = ranking.relation ? domain.entity(ranking.relation->target) : &entity;
    ranking.of = target ? target->label : u"Person"_s;
    ranking.name = naming::kebab(entity.name);
    if (ranking.relation)
        ranking.name += u'-' + naming::kebab(ranking.relation->name);
    const QString by = ranking.field ? ranking.field->label : entity.plural;
    ranking.title = u"%1 by %2"_s.arg(target ? target->plural : u"People"_s, inSentence(by));
    const bool isForAll = ranking.access.contains(u"visitor"_s) || ranking.access.contains(u"user"_s);
    if (ranking.relation && !isForAll) // whoever asks for a ranking of private records wants their totals seen
        ranking.access = {u"user"_s};
    return ranking;
}

QVector<Ranking> rankingsOf(const Domain &domain)
{
    QVector<Ranking> rankings;
    for (const Capability &capability : data::capabilitiesOf(domain, CapabilityKind::Leaderboard)) {
        if (const Entity *entity = domain.entity(capability.entity))
            rankings.append(rankingOf(domain, *entity, capability));
    }
    return rankings;
}

QVector<Ranking> totalsOf(const Domain &domain)
{
    QVector<Ranking> totals = rankingsOf(domain);
    totals.removeIf([](const Ranking &ranking) { return !ranking.relation; });
    return totals;
}

/// frontend/src/leaderboard/boards.ts
QString boardsFile(const Domain &domain)
{
    bool hasFields = false;
    bool hasTotals = false;
    QVector<ts::Doc> boards;
    for (const Ranking &ranking : rankingsOf(domain)) {
        (ranking.relation ? hasTotals : hasFields) = true;
        const QString component = ranking.relation ? u"TotalRanking"_s : u"FieldRanking"_s;
        boards.append(
            ts::object({ts::property(u"name"_s, ranking.name), ts::property(u"title"_s, ranking.title),
                        ts::property(u"entity"_s, ranking.entity->name),
                        ts::property(u"field"_s, ranking.field ? ranking.field->name : QString()),
                        ts::property(u"of"_s, ranking.of), ts::property(u"access"_s, ts::strings(ranking.access)),
                        ts::property(u"Ranking"_s, plain(component))},
                       true));
    }
    QVector<ts::Doc> lines{plain(u"import type { Board } from './board';"_s)};
    if (hasFields)
        lines.append(plain(u"import { FieldRanking } from './FieldRanking';"_s));
    if (hasTotals)
        lines.append(plain(u"import { TotalRanking } from './TotalRanking';"_s));
    lines += {emptyLine(), constant(u"export const boards: readonly Board[]"_s, ts::array(boards))};
    return fileOf(lines);
}

/// backend/src/models/leaderboard.ts
QString rankingsFile(const Domain &domain)
{
    QVector<ts::Doc> rankings;
    for (const Ranking &ranking : totalsOf(domain)) {
        const ts::Doc sum = ranking.field ? ts::string(ranking.field->name) : plain(u"null"_s);
        rankings.append(
            ts::object({ts::property(u"name"_s, ranking.name), ts::property(u"entity"_s, ranking.entity->name),
                        ts::property(u"column"_s, naming::idName(*ranking.relation)),
                        ts::property(u"target"_s, ranking.relation->target), ts::property(u"sum"_s, sum),
                        ts::property(u"readers"_s, ts::strings(ranking.access))},
                       true));
    }
    return fileOf({plain(u"export interface Ranking {"_s), plain(u"  /** As it stands in addresses. */"_s),
                   plain(u"  name: string;"_s), plain(u"  /** The resource whose records count. */"_s),
                   plain(u"  entity: string;"_s), plain(u"  /** Its column that says for whom they count. */"_s),
                   plain(u"  column: string;"_s), plain(u"  /** Where the column leads: a resource, or \"User\". */"_s),
                   plain(u"  target: string;"_s),
                   plain(u"  /** The number that is added up; null: the records are counted. */"_s),
                   plain(u"  sum: string | null;"_s), plain(u"  readers: readonly string[];"_s), plain(u"}"_s),
                   emptyLine(),
                   constant(u"export const rankings: readonly [Ranking, ...Ranking[]]"_s, ts::array(rankings))});
}

/// backend/tests/support/ranked.ts: how to make what counts for the first ranking.
QString rankedFile(const Domain &domain)
{
    const Ranking ranking = totalsOf(domain).constFirst();
    const Entity *target = domain.entity(ranking.relation->target);
    const auto sampleOf = [](const Entity &entity) {
        return u"sample"_s + entity.name;
    };
    const auto pathOf = [](const Entity &entity) {
        return u"/api/"_s + naming::routeName(entity);
    };
    QStringList samples{sampleOf(*ranking.entity)};
    if (target && target != ranking.entity)
        samples.append(sampleOf(*target));
    samples.sort();
    QVector<ts::Doc> lines;
    if (target)
        lines.append(plain(u"import { created, type Session } from './api.js';"_s));
    else
        lines.append(plain(u"import type { Session } from './api.js';"_s));
    lines +=
        {ts::importNames(samples, u"./samples.js"_s),
         emptyLine(),
         plain(u"interface People {"_s),
         plain(u"  person: Session;"_s),
         plain(u"  admin: Session;"_s),
         plain(u"}"_s),
         emptyLine(),
         plain(u"/** The records that count. */"_s),
         constant(u"export const counted"_s, ts::object({ts::property(u"path"_s, pathOf(*ranking.entity)),
                                                         ts::property(u"sample"_s, plain(sampleOf(*ranking.entity)))})),
         emptyLine(),
         plain(u"/** The id of somebody for whom they count. */"_s)};
    if (target)
        lines += {plain(u"export function holder({ admin }: People): Promise<number> {"_s),
                  plain(u"  return created('%1', %2(admin), admin);"_s.arg(pathOf(*target), sampleOf(*target))),
                  plain(u"}"_s)};
    else
        lines += {plain(u"export function holder({ person }: People): Promise<number> {"_s),
                  plain(u"  return Promise.resolve(person.user.id);"_s), plain(u"}"_s)};
    return fileOf(lines);
}

void addTotals(Module &module, const Domain &domain)
{
    const QVector<Ranking> totals = totalsOf(domain);
    module.parts.append(u"leaderboard-total"_s);
    module.routes.append({.path = u"leaderboard"_s, .name = u"leaderboardRoutes"_s, .file = u"leaderboard-routes"_s});
    const bool isOpen = std::any_of(totals.begin(), totals.end(),
                                    [](const Ranking &ranking) { return ranking.access.contains(u"visitor"_s); });
    apipaths::add(module.paths, u"/leaderboard/{name}"_s, u"get"_s,
                  {.id = u"showLeaderboard"_s,
                   .summary = u"Shows what counts for each, the highest first"_s,
                   .tag = u"Leaderboard"_s,
                   .isOpen = isOpen,
                   .names = {u"name"_s},
                   .errors = {u"401"_s, u"403"_s, u"404"_s}});
    module.made += {{u"backend/src/models/leaderboard.ts"_s,
                     [domain]() -> Result<QString> {
                         return rankingsFile(domain);
                     }},
                    {u"backend/tests/support/ranked.ts"_s, [domain]() -> Result<QString> {
                         return rankedFile(domain);
                     }}};
}

} // namespace

std::optional<Module> leaderboardModule(const Domain &domain)
{
    const QVector<Ranking> rankings = rankingsOf(domain);
    if (rankings.isEmpty())
        return std::nullopt;
    Module module{.id = u"leaderboard"_s,
                  .title = u"Leaderboard"_s,
                  .instructions = u"Rank records by a number of theirs, or people and records by what adds up for "
                                  "them: the first three on a podium, all below. Equal numbers share a rank."_s,
                  .kind = CapabilityKind::Leaderboard};
    QStringList readers;
    for (const Ranking &ranking : rankings)
        readers += ranking.access;
    readers.removeDuplicates();
    module.pages.append({.path = u"leaderboard"_s,
                         .component = u"LeaderboardPage"_s,
                         .file = u"leaderboard/LeaderboardPage"_s,
                         .label = u"Leaderboard"_s,
                         .icon = u"trophy"_s,
                         .access = readers});
    module.made.append({u"frontend/src/leaderboard/boards.ts"_s, [domain]() -> Result<QString> {
                            return boardsFile(domain);
                        }});
    if (rankings.size() > totalsOf(domain).size())
        module.parts.append(u"leaderboard-field"_s);
    if (!totalsOf(domain).isEmpty())
        addTotals(module, domain);
    return module;
}

} // namespace autodevos
