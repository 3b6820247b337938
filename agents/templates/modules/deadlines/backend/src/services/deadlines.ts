import { deadlines, type Deadline } from '../models/deadlines.js';
import type { ResourceDefinition } from '../models/resource.js';

const DAY_LENGTH = 86_400_000;
/** What is due within so many days is due soon. */
const SOON = 7;

const dayOf = (moment: number): string => new Date(moment).toISOString().slice(0, 10);

/** The day so many days from today, in the form in which the deadline is kept. */
export function dayIn({ isMoment }: Deadline, days: number): string | Date {
  const day = dayOf(Date.now() + days * DAY_LENGTH);
  return isMoment ? new Date(`${day}T09:00:00.000Z`) : day;
}

function stillOpen({ open }: Deadline): object[] {
  if (!open) return [];
  const { field, values } = open;
  if (values.includes('false')) return [{ [field]: false }];
  return [{ [field]: values.includes('none') ? null : { in: values } }];
}

/** Narrows a list to what is late, or to what is due soon, where the query asks for that. */
export function deadlineConditions(resource: ResourceDefinition, wanted: unknown): object[] {
  const deadline = deadlines.find((one) => one.resource === resource.name);
  if (!deadline || (wanted !== 'late' && wanted !== 'soon')) return [];
  const { day, isMoment } = deadline;
  const today = dayOf(Date.now());
  const end = dayOf(Date.now() + SOON * DAY_LENGTH);
  const bound = (text: string) => (isMoment ? new Date(`${text}T00:00:00.000Z`) : text);
  const days = wanted === 'late' ? { lt: bound(today) } : { gte: bound(today), lte: bound(end) };
  return [{ [day]: days }, ...stillOpen(deadline)];
}
