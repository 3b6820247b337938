import { database, delegateOf } from '../database.js';
import { codes } from '../models/codes.js';
import { day } from './dates.js';

const rows = [
  { code: 'WELCOME10', percent: 10, validUntil: day(90) },
  { code: 'SAVE5', amount: 500, minimum: 2000, usesLeft: 50 },
  { code: 'SUMMER20', percent: 20, minimum: 5000, validUntil: day(30), usesLeft: 100 },
  { code: 'LASTYEAR', percent: 15, validUntil: day(-30) },
];

/** Codes of all kinds to try out, one of them good no longer. */
export async function seed(): Promise<void> {
  for (const data of rows) await delegateOf(database, codes.model).create({ data });
  console.log(`${codes.model}: ${rows.length} records`);
}
