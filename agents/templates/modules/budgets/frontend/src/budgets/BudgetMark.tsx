import { moneyKind } from '../fields/money';
import type { RecordPartProps } from '../records/types';
import { useBudget } from './budgets';

/** How much of a record's budget is spent, and what is left of it. */
export function BudgetMark({ entity, record }: RecordPartProps) {
  const budget = useBudget(entity.name, record.id);
  if (!budget) {
    return null;
  }
  const { limit, spent } = budget;
  const inWords = (amount: number) => moneyKind.inWords?.(amount) ?? '';
  const share = limit > 0 ? Math.min(100, Math.round((100 * spent) / limit)) : 100;
  const isOver = spent > limit;
  return (
    <span className="flex w-full max-w-72 flex-col gap-1 py-1 text-sm">
      <span className="flex flex-wrap justify-between gap-x-3 tabular-nums">
        <span className="text-muted">
          {inWords(spent)} of {inWords(limit)} spent
        </span>
        <span className={`font-semibold ${isOver ? 'text-danger' : ''}`}>
          {isOver ? `${inWords(spent - limit)} over budget` : `${inWords(limit - spent)} left`}
        </span>
      </span>
      <span
        role="meter"
        aria-label={`Budget of ${record.label}`}
        aria-valuenow={share}
        aria-valuemin={0}
        aria-valuemax={100}
        className="bg-neutral-soft block h-2 overflow-hidden rounded-full"
      >
        <span
          className={`block h-full rounded-full ${isOver ? 'bg-danger' : 'bg-accent'}`}
          style={{ width: `${share}%` }}
        />
      </span>
    </span>
  );
}
