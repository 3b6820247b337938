import { database, delegateOf } from '../database.js';
import { resourceNamed } from '../models/index.js';
import { totals } from '../models/totals.js';
import { settleTotal } from '../services/totals.js';

/** What the sample bookings come to. */
export async function seed(): Promise<void> {
  for (const total of totals) {
    const bookings = delegateOf(database, resourceNamed(total.booking).model);
    for (const booking of await bookings.findMany({})) await settleTotal(database, total, booking);
  }
}
