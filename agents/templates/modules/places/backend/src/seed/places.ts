import { database, delegateOf } from '../database.js';
import { resourceNamed } from '../models/index.js';
import { limits } from '../models/places.js';
import { takenOf } from '../services/place-service.js';

const ROOM = 4;
const MOST_FULL = 12;

/** Nothing has more bookings than places; one of what was booked has no place left. */
export async function seed(): Promise<void> {
  for (const limit of limits) {
    const { capacity } = limit;
    const wholes = delegateOf(database, resourceNamed(limit.whole).model);
    const rows = await wholes.findMany({ orderBy: { id: 'asc' } });
    const ids = rows.map(({ id }) => id);
    const taken = await takenOf(database, limit, ids);
    const full = rows.findLast(({ id }) => {
      const count = taken.get(id) ?? 0;
      return count > 1 && count <= MOST_FULL;
    });
    for (const row of rows) {
      const { id } = row;
      const count = taken.get(id) ?? 0;
      const isFull = row === full && rows.length > 2;
      const isShort = row[capacity] != null && Number(row[capacity]) < count + ROOM;
      if (isFull) await wholes.update({ where: { id }, data: { [capacity]: count } });
      else if (isShort) await wholes.update({ where: { id }, data: { [capacity]: count + ROOM } });
    }
  }
}
