import { database, delegateOf } from '../database.js';
import { resourceNamed } from '../models/index.js';
import { seating } from '../models/seats.js';
import { planOf, priceOf } from '../services/seat-plan.js';
import { isFree } from '../services/seat-service.js';

/** Rooms and carriages of a usual size, and bookings whose places are on the plan, each had once. */
export async function seed(): Promise<void> {
  const events = delegateOf(database, resourceNamed(seating.event).model);
  const bookings = delegateOf(database, resourceNamed(seating.booking).model);
  const taken = new Map<number, number>();
  for (const { id } of await events.findMany({}))
    await events.update({ where: { id }, data: { ...seating.usual } });
  for (const booking of await bookings.findMany({ orderBy: { id: 'asc' } })) {
    const eventId = Number(booking[seating.column]);
    const event = await events.findFirst({ where: { id: eventId } });
    if (!event) continue;
    const plan = planOf(event);
    const all = plan.flatMap(({ rows }) => rows.flatMap(({ places }) => places));
    const start = taken.get(eventId) ?? 5;
    const places = all.slice(start, start + 1 + (booking.id % 2));
    taken.set(eventId, start + places.length + 3);
    const data: Record<string, unknown> = { [seating.field]: places.join(', ') };
    if (seating.total !== null) data[seating.total] = priceOf(plan, places);
    await bookings.update({ where: { id: booking.id }, data });
    for (const place of isFree(booking) ? [] : places)
      await database.seatPlace.create({ data: { bookingId: booking.id, eventId, place } });
  }
}
