import { delegateOf, type Client, type Row } from '../database.js';
import { resourceNamed } from '../models/index.js';
import { totals, type Total } from '../models/totals.js';
import type { WriteFollower } from './changes.js';

const DAY_LENGTH = 86_400_000;

/** The nights from one day to another; a stay without one counts as one. */
export function nightsBetween(start: unknown, end: unknown): number {
  const length = Date.parse(String(end)) - Date.parse(String(start));
  return Number.isFinite(length) ? Math.max(1, Math.round(length / DAY_LENGTH)) : 1;
}

/** What is taken along costs so much, once for the booking. */
async function extraOf(client: Client, { booking: name, extras }: Total, id: number) {
  if (!extras) return 0;
  const bookings = delegateOf(client, resourceNamed(name).model);
  const row = await bookings.findFirst({ where: { id }, include: { [extras.name]: true } });
  const taken = (row?.[extras.name] ?? []) as Row[];
  return taken.reduce((sum, extra) => sum + Number(extra[extras.price] ?? 0), 0);
}

/** What a booking comes to, in cents; null while the price is not known. */
async function priceOf(client: Client, total: Total, booking: Row): Promise<number | null> {
  const { whole, column, price, size, nights } = total;
  const wholes = delegateOf(client, resourceNamed(whole).model);
  const row = await wholes.findFirst({ where: { id: Number(booking[column]) } });
  if (row?.[price] == null) return null;
  const count = size === null ? 1 : Number(booking[size] ?? 1);
  const length = nights ? nightsBetween(booking[nights.start], booking[nights.end]) : 1;
  return Number(row[price]) * count * length + (await extraOf(client, total, booking.id));
}

export async function settleTotal(client: Client, total: Total, booking: Row): Promise<void> {
  const data = { [total.total]: await priceOf(client, total, booking) };
  const bookings = delegateOf(client, resourceNamed(total.booking).model);
  await bookings.update({ where: { id: booking.id }, data });
}

/** Only what was booked changes what it comes to: a price that rises later does not. */
function isOther({ column, size, nights, extras }: Total, before: Row, after: Row): boolean {
  if (extras) return true;
  const names = [column, size, nights?.start, nights?.end].filter((name) => name != null);
  return names.some((name) => String(before[name]) !== String(after[name]));
}

/** Keeps what bookings come to. */
export const keepTotal: WriteFollower = async ({ client, resource, before, after }) => {
  for (const total of totals) {
    if (resource.name !== total.booking || typeof after?.id !== 'number') continue;
    const booking = after as Row;
    if (!before || isOther(total, before, booking)) await settleTotal(client, total, booking);
  }
};
