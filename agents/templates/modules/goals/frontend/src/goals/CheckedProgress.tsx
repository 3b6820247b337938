import { messageOf } from '../api/client';
import { useSession } from '../auth/session';
import type { ApiRecord } from '../records/types';
import { Button } from '../ui/Button';
import { Icon } from '../ui/Icon';
import { useToast } from '../ui/toasts';
import { isDaily, useCheckIn, useCheckIns, type CheckedGoal } from './goals';
import { MonthOfDays } from './MonthOfDays';
import { ProgressBar } from './ProgressBar';
import { countThisWeek, currentStreak, dayOf, longestStreak } from './streaks';

interface CheckedProps {
  goal: CheckedGoal;
  record: ApiRecord;
}

/** The account's own days of one record, with its streaks; or whether it is done, where once is enough. */
export function CheckedProgress({ goal, record }: CheckedProps) {
  const { account } = useSession();
  const own = useCheckIns(goal, account?.id ?? 0)(record);
  const change = useDayChange(goal, record);
  const today = dayOf(new Date());
  const days = own.map(({ day }) => day);
  const made = isDaily(goal) ? own.find(({ day }) => day === today) : own[0];
  const words = isDaily(goal) ? ['Check in today', 'Done today'] : ['Mark as done', 'Done'];
  return (
    <div className="space-y-4">
      {isDaily(goal) && (
        <>
          <Reached goal={goal} record={record} days={days} />
          <Streaks days={days} />
        </>
      )}
      <Button
        look={made ? 'secondary' : 'primary'}
        aria-pressed={Boolean(made)}
        aria-label={`${made ? words[1] : words[0]}: ${record.label}`}
        busy={change.isPending}
        onClick={() => {
          change.set(undefined, made?.record);
        }}
      >
        <Icon name="check" className="size-4" />
        {made ? words[1] : words[0]}
      </Button>
      {isDaily(goal) && (
        <MonthOfDays
          title={record.label}
          days={days}
          today={today}
          onChange={(day) => {
            change.set(day, own.find((one) => one.day === day)?.record);
          }}
        />
      )}
    </div>
  );
}

/** Checks in on a day, or takes back what was made. */
function useDayChange(goal: CheckedGoal, record: ApiRecord) {
  const checkIn = useCheckIn(goal);
  const showToast = useToast();
  const set = (day: string | undefined, undone: ApiRecord | undefined) => {
    checkIn.mutate(
      { record, undone, day },
      {
        onError: (error) => {
          showToast(messageOf(error), 'problem');
        },
      },
    );
  };
  return { set, isPending: checkIn.isPending };
}

/** How much of the week's goal is done, or of all the days. */
function Reached({ goal, record, days }: CheckedProps & { days: readonly string[] }) {
  const field = goal.weekly ?? goal.target ?? '';
  const whole = Number(record[field] ?? 0);
  const done = goal.weekly ? countThisWeek(days, dayOf(new Date())) : days.length;
  return (
    <ProgressBar
      label={`Progress of ${record.label}`}
      done={done}
      whole={whole}
      inWords={`${done} of ${whole} ${goal.weekly ? 'this week' : 'days'}`}
    />
  );
}

function Streaks({ days }: { days: readonly string[] }) {
  const today = dayOf(new Date());
  const inDays = (count: number) => (count === 1 ? '1 day' : `${count} days`);
  return (
    <dl className="flex gap-8 text-sm">
      <div>
        <dt className="text-muted">Current streak</dt>
        <dd className="text-lg font-bold">{inDays(currentStreak(days, today))}</dd>
      </div>
      <div>
        <dt className="text-muted">Longest streak</dt>
        <dd className="text-lg font-bold">{inDays(longestStreak(days))}</dd>
      </div>
    </dl>
  );
}
