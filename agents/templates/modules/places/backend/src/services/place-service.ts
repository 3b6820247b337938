import { database, delegateOf, type Client, type Row } from '../database.js';
import { conflict } from '../errors.js';
import { resourceNamed } from '../models/index.js';
import { limits, type Limit } from '../models/places.js';
import { reach, readable } from './access.js';
import type { Account } from './accounts.js';
import type { RecordWrite } from './changes.js';

type Values = Readonly<Record<string, unknown>>;

/** How many places a booking takes; none once it is cancelled. */
export function sizeOf({ freed, size }: Limit, booking: Values): number {
  if (freed?.values.includes(String(booking[freed.field]))) return 0;
  return size === null ? 1 : Math.max(Number(booking[size] ?? 1), 1);
}

/** How many there are; nothing where that is not said, which leaves them without a limit. */
function capacityOf({ capacity }: Limit, whole: Values): number | null {
  const value = whole[capacity];
  return value == null ? null : Number(value);
}

/** What the bookings of each take together. */
export async function takenOf(client: Client, limit: Limit, ids: number[]) {
  const { booking, column } = limit;
  const taken = new Map<number, number>();
  const rows = await delegateOf(client, resourceNamed(booking).model).findMany({
    where: { [column]: { in: ids } },
  });
  for (const row of rows) {
    const id = Number(row[column]);
    taken.set(id, (taken.get(id) ?? 0) + sizeOf(limit, row));
  }
  return taken;
}

function onlySo(free: number, isMore: boolean): string {
  const more = isMore ? 'more ' : '';
  if (free <= 0) return `No ${more}places are left.`;
  return free === 1 ? `Only 1 ${more}place is left.` : `Only ${free} ${more}places are left.`;
}

async function checkBooking(limit: Limit, client: Client, before: Row | null, after: Values) {
  const { whole, column, size } = limit;
  const id = Number(after[column]);
  const had = before && Number(before[column]) === id ? sizeOf(limit, before) : 0;
  const wanted = sizeOf(limit, after) - had;
  if (wanted <= 0) return;
  const wholes = delegateOf(client, resourceNamed(whole).model);
  const row = await wholes.findFirst({ where: { id } });
  const capacity = row && capacityOf(limit, row);
  if (!row || capacity === null) return;
  // Nothing changes by this, but who books the same meanwhile waits until it is known what is left.
  await wholes.updateMany({ where: { id }, data: { updatedAt: row.updatedAt } });
  const taken = await takenOf(client, limit, [id]);
  const free = capacity - (taken.get(id) ?? 0);
  if (wanted <= free) return;
  const message = onlySo(free, had > 0);
  throw conflict(message, [{ field: size ?? column, message }]);
}

async function checkWhole(limit: Limit, client: Client, before: Row, after: Values) {
  const [had, is] = [capacityOf(limit, before), capacityOf(limit, after)];
  if (is === null || (had !== null && is >= had)) return;
  const taken = (await takenOf(client, limit, [before.id])).get(before.id) ?? 0;
  if (taken <= is) return;
  const message = taken === 1 ? '1 place is already taken.' : `${taken} places are already taken.`;
  throw conflict(message, [{ field: limit.capacity, message }]);
}

/** No more places are taken than there are, whether more are asked for or fewer are offered. */
export async function checkPlaces({ client, resource, before, after }: RecordWrite) {
  if (!after) return;
  for (const limit of limits) {
    if (resource.name === limit.booking) await checkBooking(limit, client, before, after);
    if (resource.name === limit.whole && before) await checkWhole(limit, client, before, after);
  }
}

async function leftOf(limit: Limit, account: Account | null) {
  const resource = resourceNamed(limit.whole);
  if (reach(resource.access.read, account) === 'none') return [];
  const rows = await delegateOf(database, resource.model).findMany({
    where: readable(resource, account),
    orderBy: { id: 'asc' },
  });
  const ids = rows.map(({ id }) => id);
  const taken = await takenOf(database, limit, ids);
  return rows.flatMap((row) => {
    const capacity = capacityOf(limit, row);
    const left = Math.max((capacity ?? 0) - (taken.get(row.id) ?? 0), 0);
    const { booking, whole } = limit;
    return capacity === null ? [] : [{ booking, whole, id: row.id, left }];
  });
}

/** How many places are left of what the account may see. */
export async function listPlaces(account: Account | null) {
  const items = await Promise.all(limits.map((limit) => leftOf(limit, account)));
  return items.flat();
}
