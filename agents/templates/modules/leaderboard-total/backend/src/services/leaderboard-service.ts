import { database, delegateOf } from '../database.js';
import { notFound } from '../errors.js';
import { resourceNamed } from '../models/index.js';
import { rankings, type Ranking } from '../models/leaderboard.js';
import { reach, refusal } from './access.js';
import type { Account } from './accounts.js';
import { includeOf, labelOf } from './presenter.js';

const MOST = 50;

/** What the records add up to, by the id of whom they count for; the highest first. */
async function totalsOf({ entity, column, sum }: Ranking): Promise<Map<number, number>> {
  const groups = await delegateOf(database, resourceNamed(entity).model).groupBy({
    by: [column],
    ...(sum === null ? { _count: { _all: true } } : { _sum: { [sum]: true } }),
  });
  const totals = groups.flatMap((group) => {
    const id = group[column];
    const figures = (group._sum ?? group._count) as Record<string, number | null>;
    const value = figures[sum ?? '_all'];
    return typeof id === 'number' && typeof value === 'number' ? [[id, value] as const] : [];
  });
  return new Map(totals.sort(([, a], [, b]) => b - a).slice(0, MOST));
}

async function namesOf(target: string, ids: number[]): Promise<Map<number, string>> {
  const where = { id: { in: ids } };
  const resource = target === 'User' ? null : resourceNamed(target);
  const rows = await delegateOf(database, resource?.model ?? 'user').findMany(
    resource ? { where, include: includeOf(resource) } : { where },
  );
  return new Map(rows.map((row) => [row.id, labelOf(target, row)]));
}

/** Names and totals are for all who may see the ranking, whoever may see the records behind them. */
export async function standings(name: string, account: Account | null) {
  const ranking = rankings.find((known) => known.name === name);
  if (!ranking) throw notFound('This ranking');
  if (reach(ranking.readers, account) === 'none') throw refusal(account);
  const totals = await totalsOf(ranking);
  const names = await namesOf(ranking.target, [...totals.keys()]);
  return {
    target: ranking.target === 'User' ? null : ranking.target,
    entries: [...totals].map(([id, value]) => ({ id, label: names.get(id) ?? '', value })),
  };
}
