import { database, delegateOf, type Row } from '../database.js';
import { dues, type Due } from '../models/due.js';
import { resourceNamed } from '../models/index.js';
import { reach, readable } from './access.js';
import type { Account } from './accounts.js';
import { includeOf, labelOf } from './presenter.js';
import { dueFrom, today } from './spans.js';

/** The day of each record on which it was last seen to; null where that never happened. */
type Days = Map<number, string | null>;

/** Dates are kept as texts, moments as such. */
function dayIn(row: Row, field: string): string | null {
  const value = row[field];
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  return typeof value === 'string' && value !== '' ? value.slice(0, 10) : null;
}

/** What lies ahead has not happened. */
const hasCome = (day: string | null): day is string => day !== null && day <= today();

/** The newest day of what belongs to a record: of each instrument, when it was last tuned. */
async function newest(event: string, column: string, field: string): Promise<Days> {
  const days: Days = new Map();
  for (const row of await delegateOf(database, resourceNamed(event).model).findMany({})) {
    const [owner, day] = [row[column], dayIn(row, field)];
    const known = days.get(Number(owner)) ?? '';
    if (owner != null && hasCome(day) && day > known) days.set(Number(owner), day);
  }
  return days;
}

/** Of each record, the day of the one among its own that waits longest: a customer is due with any instrument. */
async function longestWaiting(resource: string, column: string, days: Days): Promise<Days> {
  const waiting: Days = new Map();
  for (const row of await delegateOf(database, resourceNamed(resource).model).findMany({})) {
    const owner = row[column];
    if (owner == null) continue;
    const day = days.get(row.id) ?? null;
    const known = waiting.get(Number(owner));
    const isLonger = known === undefined || (known !== null && (day === null || day < known));
    if (isLonger) waiting.set(Number(owner), day);
  }
  return waiting;
}

async function lastDays(due: Due, rows: readonly Row[]): Promise<Days> {
  const { event, field } = due;
  if (event === null) {
    const own = rows.map((row) => [row.id, dayIn(row, field)] as const);
    return new Map(own.filter(([, day]) => hasCome(day)));
  }
  const [first, ...steps] = due.path;
  let days = first ? await newest(event, first.column, field) : new Map<number, string | null>();
  for (const { resource, column } of steps) days = await longestWaiting(resource, column, days);
  return days;
}

async function listOf(due: Due, account: Account | null) {
  const resource = resourceNamed(due.resource);
  if (reach(resource.access.read, account) === 'none') return [];
  const rows = await delegateOf(database, resource.model).findMany({
    where: readable(resource, account),
    include: includeOf(resource),
    orderBy: { id: 'asc' },
  });
  const days = await lastDays(due, rows);
  return rows
    .map((row) => {
      const last = days.get(row.id) ?? null;
      return {
        id: row.id,
        label: labelOf(due.resource, row),
        last,
        since: last === null ? null : dueFrom(last, due.span),
      };
    })
    .filter(({ since }) => since === null || since <= today())
    .sort((a, b) => (a.since ?? '').localeCompare(b.since ?? ''));
}

/** All that is due, by what it is; what was never seen to comes first, then what has waited longest. */
export async function listDue(account: Account | null) {
  return Promise.all(dues.map(async (due) => ({ id: due.id, items: await listOf(due, account) })));
}
