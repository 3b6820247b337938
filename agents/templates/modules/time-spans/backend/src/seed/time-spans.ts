import { database, delegateOf } from '../database.js';
import { resourceNamed } from '../models/index.js';
import { timeSpans } from '../models/time-spans.js';
import { minutesBetween } from '../services/minutes.js';

const DAY_LENGTH = 86_400_000;
const NIGHTS = [
  '22:45 06:40',
  '23:10 07:00',
  '22:30 06:15',
  '23:40 07:20',
  '00:15 08:05',
  '22:55 07:10',
];
const DAYS = [
  '08:00 16:15',
  '09:10 17:30',
  '08:30 12:45',
  '13:00 18:20',
  '07:45 15:30',
  '10:00 16:40',
];
const OUTINGS = [
  '10:05 10:48',
  '10:30 12:10',
  '11:15 11:27',
  '13:20 14:55',
  '14:02 14:31',
  '15:40 16:22',
];

/** One a day, as somebody keeps them who writes a diary. */
export async function seed(): Promise<void> {
  for (const { resource, start, end, length, date, isMoment, ...kind } of timeSpans) {
    const delegate = delegateOf(database, resourceNamed(resource).model);
    const rows = await delegate.findMany({ orderBy: { id: 'asc' } });
    for (const [index, { id }] of rows.entries()) {
      const times = kind.isNight ? NIGHTS : kind.isOuting ? OUTINGS : DAYS;
      const [from = '', to = ''] = (times[index % times.length] ?? '').split(' ');
      const day = new Date(Date.now() - (rows.length - 1 - index) * DAY_LENGTH);
      const data = {
        [date]: isMoment ? day : day.toISOString().slice(0, 10),
        [start]: from,
        [end]: to,
        [length]: minutesBetween(from, to),
      };
      await delegate.update({ where: { id }, data });
    }
  }
}
