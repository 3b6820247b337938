import { database, delegateOf } from '../database.js';
import { resourceNamed } from '../models/index.js';
import { weeklies, type Weekly } from '../models/weeks.js';
import { reach, readable } from './access.js';
import type { Account } from './accounts.js';

const DAY_LENGTH = 86_400_000;
const MOST_WEEKS = 8;

interface Week {
  /** Its Monday: "2026-03-02" */
  start: string;
  count: number;
  sum: number;
}

/** The Monday of the week that a day lies in. */
function mondayOf(day: string | Date): string {
  const date = new Date(day);
  const passed = (date.getUTCDay() + 6) % 7;
  return new Date(date.getTime() - passed * DAY_LENGTH).toISOString().slice(0, 10);
}

async function weeksOf({ resource: name, measure, date }: Weekly, account: Account | null) {
  const resource = resourceNamed(name);
  if (reach(resource.access.read, account) === 'none') return [];
  const where = readable(resource, account);
  const weeks = new Map<string, Week>();
  for (const row of await delegateOf(database, resource.model).findMany({ where })) {
    const [day, amount] = [row[date], row[measure]];
    const isKnown = day instanceof Date || typeof day === 'string';
    if (!isKnown || amount == null) continue;
    const start = mondayOf(day);
    const week = weeks.get(start) ?? { start, count: 0, sum: 0 };
    weeks.set(start, { start, count: week.count + 1, sum: week.sum + Number(amount) });
  }
  const newestFirst = [...weeks.values()].sort((a, b) => b.start.localeCompare(a.start));
  return newestFirst.slice(0, MOST_WEEKS);
}

/** What the records that the account may see come to in each week, the newest week first. */
export async function listWeeks(account: Account | null) {
  return Promise.all(
    weeklies.map(async (weekly) => ({
      entity: weekly.resource,
      weeks: await weeksOf(weekly, account),
    })),
  );
}
