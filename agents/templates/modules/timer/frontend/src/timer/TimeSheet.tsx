import type { ApiRecord } from '../records/types';
import { minutesOf, startOf, subjectOf } from './entries';
import { dayOf, hoursAndMinutes } from './time';

interface TimeSheetProps {
  days: readonly Date[];
  entries: readonly ApiRecord[];
  now: Date;
}

const weekdayOf = (day: Date) =>
  day.toLocaleDateString('en-GB', { weekday: 'short', day: 'numeric' });

/** The time of a week, by day and by what it was spent on, with its totals. */
export function TimeSheet({ days, entries, now }: TimeSheetProps) {
  const subjects = [...new Set(entries.map(subjectOf))].sort();
  const total = (chosen: readonly ApiRecord[]) =>
    chosen.reduce((sum, entry) => sum + minutesOf(entry, now), 0);
  const on = (day: Date, chosen: readonly ApiRecord[]) =>
    chosen.filter((entry) => dayOf(new Date(startOf(entry))) === dayOf(day));
  const cell = (minutes: number) => (minutes > 0 ? hoursAndMinutes(minutes) : '–');
  return (
    <div className="card overflow-x-auto">
      <table className="w-full text-sm tabular-nums">
        <caption className="sr-only">Time sheet of the week</caption>
        <thead>
          <tr className="border-line border-b">
            <td className="p-3" />
            {days.map((day) => (
              <th key={dayOf(day)} scope="col" className="eyebrow p-3 text-right">
                {weekdayOf(day)}
              </th>
            ))}
            <th scope="col" className="eyebrow p-3 text-right">
              Total
            </th>
          </tr>
        </thead>
        <tbody className="divide-line divide-y">
          {subjects.map((subject) => {
            const own = entries.filter((entry) => subjectOf(entry) === subject);
            return (
              <tr key={subject}>
                <th scope="row" className="p-3 text-left font-medium">
                  {subject}
                </th>
                {days.map((day) => (
                  <td key={dayOf(day)} className="p-3 text-right">
                    {cell(total(on(day, own)))}
                  </td>
                ))}
                <td className="p-3 text-right font-semibold">{cell(total(own))}</td>
              </tr>
            );
          })}
        </tbody>
        <tfoot>
          <tr className="border-line border-t font-semibold">
            <th scope="row" className="p-3 text-left">
              Total
            </th>
            {days.map((day) => (
              <td key={dayOf(day)} className="p-3 text-right">
                {cell(total(on(day, entries)))}
              </td>
            ))}
            <td className="p-3 text-right">{cell(total(entries))}</td>
          </tr>
        </tfoot>
      </table>
    </div>
  );
}
