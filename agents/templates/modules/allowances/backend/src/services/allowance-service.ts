import { database, delegateOf, type Client, type Row } from '../database.js';
import { conflict, unauthenticated } from '../errors.js';
import { allowance, daysPerYear } from '../models/allowances.js';
import { resourceNamed } from '../models/index.js';
import { reach } from './access.js';
import type { Account } from './accounts.js';
import type { WriteGuard } from './changes.js';
import { workingDays } from './working-days.js';

type Values = Record<string, unknown>;

const { person, start, end, state, kind, counted } = allowance;

const isCounted = (row: Values): boolean =>
  kind === null || counted.length === 0 || counted.includes(String(row[kind]));

function daysOf(row: Values, year: number): number {
  const last = row[end];
  return isCounted(row)
    ? workingDays(String(row[start]), typeof last === 'string' ? last : null, year)
    : 0;
}

const sumOf = (rows: readonly Row[], wanted: string, year: number): number =>
  rows.filter((row) => row[state] === wanted).reduce((sum, row) => sum + daysOf(row, year), 0);

const requestsOf = (client: Client, id: number): Promise<Row[]> =>
  delegateOf(client, resourceNamed(allowance.resource).model).findMany({
    where: { [person]: id },
  });

async function allowanceOf({ id, name }: { id: number; name: string }) {
  const year = new Date().getUTCFullYear();
  const rows = await requestsOf(database, id);
  const taken = sumOf(rows, allowance.granted, year);
  const asked = sumOf(rows, allowance.asked, year);
  return { id, name, allowed: daysPerYear, taken, asked, left: daysPerYear - taken };
}

/** The account's own days first; those who decide see everybody's. */
export async function listAllowances(account: Account | null) {
  if (!account) throw unauthenticated();
  const resource = resourceNamed(allowance.resource);
  const decides = reach(allowance.deciders, account) === 'all';
  const asking = await delegateOf(database, resource.model).findMany({});
  const ids = decides ? asking.map((row) => Number(row[person])) : [];
  const own = reach(resource.access.create, account) === 'none' ? [] : [account.id];
  const people = await database.user.findMany({
    where: { id: { in: [...new Set([...own, ...ids])] } },
    select: { id: true, name: true },
    orderBy: { name: 'asc' },
  });
  const items = await Promise.all(people.map(allowanceOf));
  const isOwn = ({ id }: { id: number }) => id === account.id;
  return [...items.filter(isOwn), ...items.filter((item) => !isOwn(item))];
}

/** Nobody asks for more days than are left, and nobody grants them. */
export const checkAllowance: WriteGuard = async ({ client, resource, before, after }) => {
  if (resource.name !== allowance.resource || !after || !after[person]) return;
  const first = after[start];
  if (typeof first !== 'string') return;
  const standing = before === null ? allowance.asked : String(after[state]);
  if (standing !== allowance.asked && standing !== allowance.granted) return;
  const year = new Date(first).getUTCFullYear();
  const rows = await requestsOf(client, Number(after[person]));
  const others = rows.filter(({ id }) => id !== before?.id);
  const left = Math.max(0, daysPerYear - sumOf(others, allowance.granted, year));
  const wanted = daysOf(after, year);
  if (wanted > left)
    throw conflict(
      `This takes ${wanted} working days, and only ${left} of ${daysPerYear} are left.`,
    );
};
