import { delegateOf, database, type Row } from '../database.js';
import { resourceNamed } from '../models/index.js';
import type { ResourceDefinition } from '../models/resource.js';
import { mayTouch } from './access.js';
import type { Account } from './accounts.js';

interface Link {
  id: number;
  label: string;
}

const USER_TITLE = [['name']] as const;

export function titleOf(target: string): readonly (readonly string[])[] {
  return target === 'User' ? USER_TITLE : resourceNamed(target).title;
}

const dayInWords = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeZone: 'UTC' });
const momentInWords = new Intl.DateTimeFormat('en-GB', {
  dateStyle: 'medium',
  timeStyle: 'short',
  timeZone: 'UTC',
});

const isDay = (value: unknown): value is string =>
  typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value);

/** A value as people say it: "14 Mar 2026" for a date. */
function words(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (value instanceof Date) return momentInWords.format(value);
  if (typeof value === 'string') return isDay(value) ? dayInWords.format(new Date(value)) : value;
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';
}

/** From one moment to a later one as people say it: "5–7 Jan 2027"; nothing when the two are no such pair. */
function spanInWords(first: unknown, second: unknown): string | undefined {
  const areDays = isDay(first) && isDay(second);
  if (!areDays && !(first instanceof Date && second instanceof Date)) return undefined;
  const [from, to] = [new Date(first), new Date(second)];
  if (from > to) return undefined;
  const format = areDays ? dayInWords : momentInWords;
  const span = format.formatRange(from, to).replace(/\s+/g, ' ');
  return span.replace(/^(\d+) – /, '$1–');
}

/** What names a record in lists and pickers. */
export function labelOf(target: string, row: Row): string {
  const [first, second, ...rest] = titleOf(target).map((path) =>
    path.reduce<unknown>(
      (value, step) => (value as Record<string, unknown> | null | undefined)?.[step],
      row,
    ),
  );
  const span = spanInWords(first, second);
  const parts = [...(span ? [span] : [words(first), words(second)]), ...rest.map(words)];
  const kind = target === 'User' ? target : resourceNamed(target).label;
  return parts.filter(Boolean).join(' · ') || `${kind} ${row.id}`;
}

/** Relations to load with a record of `target`, so that its label and its owner are known. */
function includeFor(target: string): object | true {
  if (target === 'User') return { select: { id: true, name: true } };
  const { title, owner = [] } = resourceNamed(target);
  const names = [...title, owner].filter((path) => path.length > 1).map(([name = '']) => name);
  const relations = resourceNamed(target).relations;
  const include = Object.fromEntries(
    names.map((name) => [name, includeFor(relations[name]?.target ?? 'User')]),
  );
  return names.length > 0 ? { include } : true;
}

export function includeOf(resource: ResourceDefinition): object {
  const relations = Object.entries(resource.relations).map(([name, { target }]) => [
    name,
    includeFor(target),
  ]);
  const counted = [...(resource.children ?? []), ...(resource.toggles ?? [])];
  const select = Object.fromEntries(counted.map(({ relation }) => [relation, true]));
  return {
    ...(Object.fromEntries(relations) as object),
    ...(counted.length > 0 && { _count: { select } }),
  };
}

function link(target: string, value: unknown): Link | null {
  const row = value as Row | null;
  return row && { id: row.id, label: labelOf(target, row) };
}

function permissions(resource: ResourceDefinition, row: Row, account: Account | null) {
  const transitions = (resource.machines ?? []).flatMap(({ field, transitions: known }) =>
    Object.entries(known)
      .filter(([, { from }]) => from.includes(row[field] as string))
      .filter(([, { roles }]) => mayTouch(resource, roles, row, account))
      .map(([name]) => name),
  );
  return {
    update: mayTouch(resource, resource.access.update, row, account),
    remove: mayTouch(resource, resource.access.remove, row, account),
    transitions,
  };
}

type Extras = Map<number, Record<string, unknown>>;

/** Averages of ratings and the account's own switches, read once for all rows of a page. */
async function extrasFor(
  resource: ResourceDefinition,
  rows: Row[],
  account: Account | null,
): Promise<Extras> {
  const extras: Extras = new Map(rows.map((row) => [row.id, {}]));
  const ids = rows.map((row) => row.id);
  for (const { model, column, rating } of resource.children ?? []) {
    if (rating === undefined) continue;
    const groups = await delegateOf(database, model).groupBy({
      by: [column],
      where: { [column]: { in: ids } },
      _avg: { [rating]: true },
    });
    for (const extra of extras.values()) extra.averageRating = null;
    for (const group of groups) {
      const average = (group._avg as Record<string, number | null>)[rating];
      const extra = extras.get(group[column] as number);
      if (extra && average != null) extra.averageRating = Math.round(average * 10) / 10;
    }
  }
  for (const { model, column, accountColumn, flag } of resource.toggles ?? []) {
    for (const extra of extras.values()) extra[flag] = false;
    if (!account) continue;
    const mine = await delegateOf(database, model).findMany({
      where: { [column]: { in: ids }, [accountColumn]: account.id },
    });
    for (const row of mine) {
      const extra = extras.get(row[column] as number);
      if (extra) extra[flag] = true;
    }
  }
  return extras;
}

function presentOne(
  resource: ResourceDefinition,
  row: Row,
  extra: Record<string, unknown>,
  account: Account | null,
) {
  const record: Record<string, unknown> = { id: row.id, label: labelOf(resource.name, row) };
  for (const [name, { type }] of Object.entries(resource.fields))
    record[name] = type === 'list' ? JSON.parse(row[name] as string) : row[name];
  for (const [name, relation] of Object.entries(resource.relations)) {
    if (relation.many) {
      record[name] = (row[name] as Row[]).map((target) => link(relation.target, target));
    } else {
      record[relation.column] = row[relation.column];
      record[name] = link(relation.target, row[name]);
    }
  }
  const totals = row._count as Record<string, number> | undefined;
  for (const { relation, count } of [...(resource.children ?? []), ...(resource.toggles ?? [])])
    record[count] = totals?.[relation] ?? 0;
  return {
    ...record,
    ...extra,
    createdAt: row.createdAt,
    updatedAt: row.updatedAt,
    can: permissions(resource, row, account),
  };
}

export async function present(resource: ResourceDefinition, rows: Row[], account: Account | null) {
  const extras = await extrasFor(resource, rows, account);
  return rows.map((row) => presentOne(resource, row, extras.get(row.id) ?? {}, account));
}
