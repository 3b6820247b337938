import { messageOf } from '../api/client';
import { useSession } from '../auth/session';
import type { ApiRecord } from '../records/types';
import { Button } from '../ui/Button';
import { Icon } from '../ui/Icon';
import { useToast } from '../ui/toasts';
import { useCheckIn, useCheckIns, type CheckedGoal } from './goals';
import { ProgressBar } from './ProgressBar';
import { currentStreak, dayOf, lastDays, longestStreak } from './streaks';

interface CheckedProps {
  goal: CheckedGoal;
  record: ApiRecord;
}

const shownDays = 35;

/** The account's own days of one record, with its streaks; or whether it is done, where once is enough. */
export function CheckedProgress({ goal, record }: CheckedProps) {
  const { account } = useSession();
  const days = useCheckIns(goal, account?.id ?? 0)(record).map(({ day }) => day);
  const whole = goal.target ? Number(record[goal.target] ?? 0) : 0;
  return (
    <div className="space-y-4">
      {goal.target && (
        <>
          <ProgressBar
            label={`Progress of ${record.label}`}
            done={days.length}
            whole={whole}
            inWords={`${days.length} of ${whole} days`}
          />
          <Streaks days={days} />
        </>
      )}
      <CheckInButton goal={goal} record={record} />
    </div>
  );
}

function Streaks({ days }: { days: readonly string[] }) {
  const today = dayOf(new Date());
  const inDays = (count: number) => (count === 1 ? '1 day' : `${count} days`);
  return (
    <>
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
      <div aria-hidden="true" className="grid w-fit grid-flow-col grid-rows-7 gap-1">
        {lastDays(shownDays, today).map((day) => (
          <span
            key={day}
            title={day}
            className={`size-3.5 rounded-sm ${days.includes(day) ? 'bg-accent' : 'bg-neutral-soft'}`}
          />
        ))}
      </div>
    </>
  );
}

function CheckInButton({ goal, record }: CheckedProps) {
  const { account } = useSession();
  const own = useCheckIns(goal, account?.id ?? 0)(record);
  const checkIn = useCheckIn(goal);
  const showToast = useToast();
  const today = dayOf(new Date());
  const made = goal.target ? own.find(({ day }) => day === today) : own[0];
  const words = goal.target ? ['Check in today', 'Done today'] : ['Mark as done', 'Done'];
  return (
    <Button
      look={made ? 'secondary' : 'primary'}
      aria-pressed={Boolean(made)}
      aria-label={`${made ? words[1] : words[0]}: ${record.label}`}
      busy={checkIn.isPending}
      onClick={() => {
        checkIn.mutate(
          { record, undone: made?.record },
          {
            onError: (error) => {
              showToast(messageOf(error), 'problem');
            },
          },
        );
      }}
    >
      <Icon name="check" className="size-4" />
      {made ? words[1] : words[0]}
    </Button>
  );
}
