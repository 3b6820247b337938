import { readText } from '../fields/text-values';
import type { ApiRecord } from '../records/types';
import { deadlines } from './settings';

export type Standing = 'late' | 'soon';

const soonDays = 7;

const dayOf = (moment: Date): string =>
  [moment.getFullYear(), moment.getMonth() + 1, moment.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');

const dayIn = (days: number): string => {
  const day = new Date();
  day.setDate(day.getDate() + days);
  return dayOf(day);
};

/** Whether a record is late, or has to be seen to soon; nothing for what is done, and what has time. */
export function standingOf(entity: string, record: ApiRecord): Standing | undefined {
  const deadline = deadlines[entity];
  const text = deadline ? readText(record[deadline.day]) : '';
  if (!deadline || text === '') {
    return undefined;
  }
  const { open } = deadline;
  const value = open ? record[open.field] : undefined;
  const given = typeof value === 'string' || typeof value === 'boolean' ? String(value) : 'none';
  if (open && !open.values.includes(given)) {
    return undefined;
  }
  const day = text.includes('T') ? dayOf(new Date(text)) : text;
  if (day < dayIn(0)) {
    return 'late';
  }
  return day <= dayIn(soonDays) ? 'soon' : undefined;
}

/** "Overdue", "Due soon" */
export const inWords = (entity: string, standing: Standing): string =>
  deadlines[entity]?.[standing] ?? '';
