import { z } from 'zod';
import type { QueryParameters } from './query.js';

/** Days from the first to the last, both included, as they begin in the place that the offset stands for. */
export interface Period {
  from: string;
  to: string;
  /** Minutes by which the clock of the place is behind that of Greenwich. */
  offset: number;
}

const MINUTE = 60_000;
const DAY = 1440 * MINUTE;
const USUAL_DAYS = 90;
const MOST_DAYS = 3660;
/** Longer periods are cut into weeks, and still longer ones into months. */
const MOST_SINGLE_DAYS = 31;
const MOST_WEEKLY_DAYS = 184;

const numberOf = (day: string) => Date.parse(day) / DAY;
const dayAt = (number: number) => new Date(number * DAY).toISOString().slice(0, 10);
const lengthOf = ({ from, to }: Period) => numberOf(to) - numberOf(from) + 1;

const parameters = z
  .object({
    from: z.iso.date('Must be a date').optional(),
    to: z.iso.date('Must be a date').optional(),
    offset: z.coerce.number().int().min(-900).max(900).default(0),
  })
  .transform(({ from, to, offset }) => {
    const last = to ?? dayOf(new Date(), offset);
    return { from: from ?? dayAt(numberOf(last) - USUAL_DAYS + 1), to: last, offset };
  })
  .refine((period) => lengthOf(period) >= 1, {
    path: ['to'],
    message: 'Must not lie before the start',
  })
  .refine((period) => lengthOf(period) <= MOST_DAYS, {
    path: ['from'],
    message: 'Must lie within ten years of the end',
  });

export function parsePeriod({ from, to, offset }: QueryParameters): Period {
  return parameters.parse({ from, to, offset });
}

/** The day that a stored date or moment falls on. */
export function dayOf(value: unknown, offset: number): string {
  return value instanceof Date
    ? new Date(value.getTime() - offset * MINUTE).toISOString().slice(0, 10)
    : String(value);
}

/** The period of the same length that ends where this one begins. */
export function before(period: Period): Period {
  const start = numberOf(period.from);
  return { ...period, from: dayAt(start - lengthOf(period)), to: dayAt(start - 1) };
}

function endOfPart(start: number, length: number): number {
  if (length <= MOST_SINGLE_DAYS) return start;
  if (length <= MOST_WEEKLY_DAYS) return start + 6;
  const first = new Date(start * DAY);
  return Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0) / DAY;
}

/** Days, weeks or months, so that a chart of them can be read. */
export function partsOf(period: Period): Period[] {
  const last = numberOf(period.to);
  const length = lengthOf(period);
  const parts: Period[] = [];
  let start = numberOf(period.from);
  while (start <= last) {
    const end = Math.min(endOfPart(start, length), last);
    parts.push({ ...period, from: dayAt(start), to: dayAt(end) });
    start = end + 1;
  }
  return parts;
}

/** Database condition for a date ("2026-03-14") or a moment within the period. */
export function within(period: Period, isMoment: boolean): object {
  if (!isMoment) return { gte: period.from, lte: period.to };
  const shift = period.offset * MINUTE;
  return {
    gte: new Date(numberOf(period.from) * DAY + shift),
    lt: new Date((numberOf(period.to) + 1) * DAY + shift),
  };
}
