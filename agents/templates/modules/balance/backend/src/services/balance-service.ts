import { z } from 'zod';
import { database, delegateOf } from '../database.js';
import { sides, type Side } from '../models/balance.js';
import { resourceNamed } from '../models/index.js';
import { readable } from './access.js';
import type { Account } from './accounts.js';
import type { QueryParameters } from './query.js';

const parameters = z.object({ months: z.coerce.number().int().min(1).max(60).default(12) });

const monthOf = (value: unknown) =>
  (value instanceof Date ? value.toISOString() : String(value)).slice(0, 7);

/** The last months, this one included: "2026-03". */
export function lastMonths(count: number, today = new Date()): string[] {
  const [year, month] = [today.getUTCFullYear(), today.getUTCMonth()];
  return Array.from({ length: count }, (_, i) =>
    monthOf(new Date(Date.UTC(year, month - count + 1 + i, 1))),
  );
}

/** What one side comes to in each month, of the records that the account may see. */
async function sumsOf(side: Side, months: string[], account: Account | null) {
  const resource = resourceNamed(side.entity);
  const first = months[0] ?? '';
  const isText = resource.fields[side.date]?.type === 'date';
  const start = isText ? `${first}-01` : new Date(`${first}-01T00:00:00Z`);
  const groups = await delegateOf(database, resource.model).groupBy({
    by: [side.date],
    where: {
      AND: [readable(resource, account), side.where ?? {}, { [side.date]: { gte: start } }],
    },
    _sum: { [side.amount]: true },
  });
  const sums = new Map<string, number>();
  for (const group of groups) {
    const month = monthOf(group[side.date]);
    const sum = (group._sum as Record<string, number | null>)[side.amount] ?? 0;
    sums.set(month, (sums.get(month) ?? 0) + sum);
  }
  return sums;
}

/** What comes in and what goes out, month by month. */
export async function showBalance(query: QueryParameters, account: Account | null) {
  const months = lastMonths(parameters.parse({ months: query.months }).months);
  const sums = await Promise.all(sides.map((side) => sumsOf(side, months, account)));
  return {
    sides: sides.map(({ label }) => label),
    months: months.map((month) => ({ month, sums: sums.map((known) => known.get(month) ?? 0) })),
  };
}
