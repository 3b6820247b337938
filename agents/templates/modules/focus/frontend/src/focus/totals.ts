import { useQuery } from '@tanstack/react-query';
import { allRecords } from '../records/queries';
import { entryEntity, minutesOf, startOf, subjectOf } from '../timer/entries';
import { timer } from '../timer/settings';
import { dayOf, mondayOf } from '../timer/time';
import { daysInARow } from './rounds';

const farthest = 90;

export interface Totals {
  today: number;
  week: number;
  streak: number;
  /** Minutes of the week by what they were spent on, most first. */
  subjects: readonly (readonly [string, number])[];
}

/** What the account has done so far; nothing as long as it is on its way. */
export function useTotals(accountId: number): Totals | undefined {
  const { data } = useQuery({
    queryKey: [entryEntity.path, 'focus', accountId],
    queryFn: () => {
      const from = new Date();
      from.setDate(from.getDate() - farthest);
      return allRecords(entryEntity, {
        [timer.person]: String(accountId),
        startedAtFrom: from.toISOString(),
        sort: '-startedAt',
      });
    },
  });
  if (!data) {
    return undefined;
  }
  const now = new Date();
  const monday = mondayOf(now);
  const subjects = new Map<string, number>();
  const totals = { today: 0, week: 0 };
  for (const entry of data) {
    const began = new Date(startOf(entry));
    const minutes = minutesOf(entry, now);
    if (dayOf(began) === dayOf(now)) {
      totals.today += minutes;
    }
    if (began >= monday) {
      totals.week += minutes;
      subjects.set(subjectOf(entry), (subjects.get(subjectOf(entry)) ?? 0) + minutes);
    }
  }
  const days = new Set(data.map((entry) => dayOf(new Date(startOf(entry)))));
  return {
    ...totals,
    streak: daysInARow(days, dayOf(now)),
    subjects: [...subjects].sort(([, a], [, b]) => b - a),
  };
}
