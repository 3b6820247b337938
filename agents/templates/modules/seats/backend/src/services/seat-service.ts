import { database, delegateOf, type Client, type Row } from '../database.js';
import { conflict, invalid, notFound } from '../errors.js';
import { resourceNamed } from '../models/index.js';
import { seating } from '../models/seats.js';
import { readable } from './access.js';
import type { Account } from './accounts.js';
import type { RecordWrite } from './changes.js';
import { placesIn, planOf, priceOf } from './seat-plan.js';

const eventOf = (row: Readonly<Record<string, unknown>>): number => Number(row[seating.column]);

/** A cancelled booking has no places. */
export const isFree = (row: Readonly<Record<string, unknown>>): boolean =>
  seating.freed !== null && seating.freed.values.includes(String(row[seating.freed.field]));

async function loadEvent(client: Client, id: number): Promise<Row> {
  const resource = resourceNamed(seating.event);
  const row = await delegateOf(client, resource.model).findFirst({ where: { id } });
  if (!row) throw notFound(`This ${resource.label.toLowerCase()}`);
  return row;
}

/** Which of the places somebody else has. */
async function takenBy(client: Client, eventId: number, bookingId: number): Promise<Set<string>> {
  const rows = await client.seatPlace.findMany({
    where: { eventId, NOT: { bookingId } },
    select: { place: true },
  });
  return new Set(rows.map(({ place }) => place));
}

const listed = (places: readonly string[]): string =>
  `${places.join(', ')} ${places.length === 1 ? 'is' : 'are'}`;

/** Writes down who has the places; that a place is had once, the database sees to as well. */
async function keep(client: Client, booking: Row): Promise<void> {
  const [bookingId, eventId] = [booking.id, eventOf(booking)];
  await client.seatPlace.deleteMany({ where: { bookingId } });
  const places = isFree(booking) ? [] : placesIn(booking[seating.field]);
  for (const place of places)
    await client.seatPlace.create({ data: { bookingId, eventId, place } });
}

/** Refuses places that are taken, or that there are not; what is not booked any more gives its places back. */
export async function checkSeats({ client, resource, before, after }: RecordWrite): Promise<void> {
  if (resource.name !== seating.booking || !after) return;
  if (!isFree(after)) {
    const { field } = seating;
    const plan = planOf(await loadEvent(client, eventOf(after)));
    const known = new Set(plan.flatMap(({ rows }) => rows.flatMap(({ places }) => places)));
    const wanted = placesIn(after[field]);
    const had = before && eventOf(before) === eventOf(after) ? placesIn(before[field]) : [];
    const unknown = wanted.filter((place) => !known.has(place) && !had.includes(place));
    if (wanted.length === 0)
      throw invalid([{ field, message: 'Please choose a place on the plan.' }]);
    if (unknown.length > 0)
      throw invalid([{ field, message: `There is no place ${unknown.join(', ')}.` }]);
    const taken = await takenBy(client, eventOf(after), before?.id ?? 0);
    const lost = wanted.filter((place) => taken.has(place));
    if (lost.length > 0) {
      const message = `${listed(lost)} already taken.`;
      throw conflict(message, [{ field, message }]);
    }
  }
  if (before) await keep(client, { ...after, id: before.id });
}

/** Keeps the places of what was booked or changed, in one way of writing, with what they cost. */
export async function keepSeats({ client, resource, after }: RecordWrite): Promise<void> {
  if (resource.name !== seating.booking || !after) return;
  const booking = after as Row;
  await keep(client, booking);
  const places = placesIn(booking[seating.field]);
  const data: Record<string, unknown> = { [seating.field]: places.join(', ') };
  if (seating.total !== null)
    data[seating.total] = priceOf(planOf(await loadEvent(client, eventOf(booking))), places);
  const { model } = resourceNamed(seating.booking);
  await delegateOf(client, model).update({ where: { id: booking.id }, data });
}

/** The plan with what is taken, for those who may see what takes place. */
export async function showPlan(id: number, account: Account | null) {
  const resource = resourceNamed(seating.event);
  const event = await delegateOf(database, resource.model).findFirst({
    where: { AND: [{ id }, readable(resource, account)] },
  });
  if (!event) throw notFound(`This ${resource.label.toLowerCase()}`);
  const taken = await takenBy(database, id, 0);
  const classes = planOf(event).map(({ name, price, rows }) => ({
    name,
    price,
    rows: rows.map((row) => ({
      name: row.name,
      places: row.places.map((place) => ({ name: place, isTaken: taken.has(place) })),
    })),
  }));
  return { classes };
}
