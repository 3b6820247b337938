import { z } from 'zod';
import { database, delegateOf, type Row } from '../database.js';
import { conflict, unauthenticated, forbidden } from '../errors.js';
import { resourceNamed } from '../models/index.js';
import { league } from '../models/league-table.js';
import { mayTouch, reach, readable } from './access.js';
import type { Account } from './accounts.js';
import type { RecordWrite } from './changes.js';
import { includeOf, labelOf } from './presenter.js';
import type { QueryParameters } from './query.js';
import { standingsOf } from './standings.js';

const parameters = z.object({ team: z.coerce.number().int().positive().optional() });

/** What both sides made; nothing before a match has been played. */
function scoreOf(match: Row): number[] {
  const score = [match[league.homeScore], match[league.awayScore]];
  return score.every((value) => typeof value === 'number') ? score : [];
}

async function rowsOf(entity: string, account: Account | null, where: object = {}) {
  const resource = resourceNamed(entity);
  if (reach(resource.access.read, account) === 'none')
    throw account ? forbidden() : unauthenticated();
  return delegateOf(database, resource.model).findMany({
    where: { AND: [readable(resource, account), where] },
    include: includeOf(resource),
    orderBy: { id: 'asc' },
  });
}

const textOf = (row: Row, field: string | null) => {
  const value = field === null ? null : row[field];
  return typeof value === 'string' ? value : '';
};

const whenOf = (row: Row) => `${textOf(row, league.date)} ${textOf(row, league.time)}`;

/** Matches in the order in which they are played. */
async function matchesOf(account: Account | null, team?: number) {
  const sides = [{ [league.homeId]: team }, { [league.awayId]: team }];
  const rows = await rowsOf(league.match, account, team === undefined ? {} : { OR: sides });
  return rows.sort((a, b) => whenOf(a).localeCompare(whenOf(b)));
}

/** The division in which a team plays; empty where there is one table for all. */
function groupOf(team: Row): string {
  const target = league.group && resourceNamed(league.team).relations[league.group]?.target;
  const group = league.group ? (team[league.group] as Row | null) : null;
  return target && group ? labelOf(target, group) : '';
}

/** The table, division by division. */
export async function showTable(account: Account | null) {
  const [teams, matches] = await Promise.all([rowsOf(league.team, account), matchesOf(account)]);
  const played = matches.flatMap((match) => {
    const [homeScore, awayScore] = scoreOf(match);
    if (homeScore === undefined || awayScore === undefined) return [];
    return [
      {
        home: Number(match[league.homeId]),
        away: Number(match[league.awayId]),
        homeScore,
        awayScore,
      },
    ];
  });
  const groups = [...new Set(teams.map(groupOf))].sort();
  return groups.flatMap((group) => {
    const members = teams.filter((team) => groupOf(team) === group);
    const labels = new Map(members.map((team) => [team.id, labelOf(league.team, team)]));
    return standingsOf([...labels.keys()], played, league.points).map((row) => ({
      ...row,
      label: labels.get(row.id) ?? '',
      group: group || null,
    }));
  });
}

/** All matches, or those of one team: with a score they are over, without they are to come. */
export async function listMatches(query: QueryParameters, account: Account | null) {
  const { team } = parameters.parse({ team: query.team });
  const resource = resourceNamed(league.match);
  const sideOf = (match: Row, relation: string) => {
    const row = match[relation] as Row;
    return { id: row.id, label: labelOf(league.team, row) };
  };
  return (await matchesOf(account, team)).map((match) => ({
    id: match.id,
    date: textOf(match, league.date),
    time: textOf(match, league.time),
    place: textOf(match, league.place),
    home: sideOf(match, league.home),
    away: sideOf(match, league.away),
    score: scoreOf(match),
    mayScore: mayTouch(resource, resource.access.update, match, account),
  }));
}

/** Nobody plays against himself. */
export function keepSidesApart({ resource, after }: RecordWrite): Promise<void> {
  const isOne = after !== null && after[league.homeId] === after[league.awayId];
  if (resource.name === league.match && isOne)
    return Promise.reject(conflict('Both sides of this match are the same.'));
  return Promise.resolve();
}
