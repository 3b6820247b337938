import { hoursAndMinutes } from '../timer/time';
import { Bar } from './Bar';
import { useTotals } from './totals';

interface TotalsCardProps {
  accountId: number;
  /** Minutes to be reached each day. */
  goal: number;
}

/** Today against the goal, the week by what it was spent on, and the days in a row. */
export function TotalsCard({ accountId, goal }: TotalsCardProps) {
  const totals = useTotals(accountId);
  if (!totals) {
    return null;
  }
  const { today, week, streak, subjects } = totals;
  return (
    <section aria-label="Totals" className="card edge space-y-5 p-5 sm:p-6">
      <div className="space-y-2">
        <p className="flex items-baseline justify-between gap-4">
          <span>Today</span>
          <span className="text-muted text-sm tabular-nums">
            <span className="text-fg text-2xl font-semibold">{hoursAndMinutes(today)}</span> of{' '}
            {hoursAndMinutes(goal)}
          </span>
        </p>
        <Bar label="Goal of today" done={today} whole={goal} />
      </div>
      <dl className="grid grid-cols-2 gap-4">
        <div>
          <dt className="text-muted text-sm">This week</dt>
          <dd className="text-2xl font-semibold tabular-nums">{hoursAndMinutes(week)}</dd>
        </div>
        <div>
          <dt className="text-muted text-sm">Streak</dt>
          <dd className="text-2xl font-semibold tabular-nums">
            {streak} {streak === 1 ? 'day' : 'days'}
          </dd>
        </div>
      </dl>
      {subjects.length > 0 && (
        <ul aria-label="This week" className="space-y-3 text-sm">
          {subjects.map(([subject, minutes]) => (
            <li key={subject} className="space-y-1">
              <span className="flex justify-between gap-4">
                <span className="truncate">{subject}</span>
                <span className="tabular-nums">{hoursAndMinutes(minutes)}</span>
              </span>
              <Bar label={subject} done={minutes} whole={week} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
