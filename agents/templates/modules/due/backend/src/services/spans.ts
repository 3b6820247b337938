/** So many days or months, or once in every week, month, quarter or year of the calendar. */
export type Span =
  { days: number } | { months: number } | { each: 'week' | 'month' | 'quarter' | 'year' };

const dayOf = (moment: Date): string => moment.toISOString().slice(0, 10);

/** The last day of a short month stands for one that it does not have. */
function monthsLater(day: Date, months: number): Date {
  const first = new Date(Date.UTC(day.getUTCFullYear(), day.getUTCMonth() + months, 1));
  const end = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0));
  first.setUTCDate(Math.min(day.getUTCDate(), end.getUTCDate()));
  return first;
}

/** The first day of the calendar's week, month, quarter or year that follows. */
function nextOf(day: Date, each: 'week' | 'month' | 'quarter' | 'year'): Date {
  const [year, month] = [day.getUTCFullYear(), day.getUTCMonth()];
  if (each === 'week') {
    const passed = (day.getUTCDay() + 6) % 7;
    return new Date(Date.UTC(year, month, day.getUTCDate() - passed + 7));
  }
  if (each === 'year') return new Date(Date.UTC(year + 1, 0, 1));
  const start = each === 'quarter' ? month - (month % 3) + 3 : month + 1;
  return new Date(Date.UTC(year, start, 1));
}

/** The day, as in "2026-03-14", on which something is due that was last done on `last`. */
export function dueFrom(last: string, span: Span): string {
  const day = new Date(`${last}T00:00:00Z`);
  if ('each' in span) return dayOf(nextOf(day, span.each));
  if ('months' in span) return dayOf(monthsLater(day, span.months));
  return dayOf(new Date(day.getTime() + span.days * 86_400_000));
}

export const today = (): string => dayOf(new Date());
