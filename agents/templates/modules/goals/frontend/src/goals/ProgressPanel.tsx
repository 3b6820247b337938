import { useSession } from '../auth/session';
import type { RecordPartProps } from '../records/types';
import { CheckedProgress } from './CheckedProgress';
import { MeasuredProgress } from './MeasuredProgress';
import { checkedGoals, measuredGoals } from './settings';

/** How far a record has come, on its page. */
export function ProgressPanel({ entity, record }: RecordPartProps) {
  const { account } = useSession();
  const checked = checkedGoals.find((goal) => goal.entity === entity.name);
  const measured = measuredGoals.find((goal) => goal.entity === entity.name);
  if (!account) {
    return null;
  }
  return (
    <section className="card p-5 sm:p-6" aria-label="Progress">
      <h2 className="mb-4 font-semibold">Your progress</h2>
      {checked && <CheckedProgress goal={checked} record={record} />}
      {measured && <MeasuredProgress goal={measured} record={record} />}
    </section>
  );
}
