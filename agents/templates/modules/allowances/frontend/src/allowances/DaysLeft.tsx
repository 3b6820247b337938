import { Icon } from '../ui/Icon';
import { inDays, useAllowances, type Allowance } from './allowances';

/** How many days off are left this year, on the first page: one's own, and the others' for those who decide. */
export function DaysLeft() {
  const { own, others } = useAllowances();
  if (!own && others.length === 0) {
    return null;
  }
  return (
    <section className="card edge space-y-4 p-5 sm:p-6" aria-label="Holiday days left">
      <h2 className="flex items-center gap-2 text-lg font-semibold">
        <Icon name="calendar" className="size-5" />
        Holiday days left this year
      </h2>
      {own && <Own own={own} />}
      {others.length > 0 && (
        <ul className="divide-line divide-y text-sm">
          {others.map(({ id, name, taken, asked, left }) => (
            <li key={id} className="flex flex-wrap items-baseline gap-x-4 gap-y-1 py-2">
              <span className="min-w-0 flex-1 truncate font-medium">{name}</span>
              <span className="text-muted tabular-nums">
                {taken} taken, {asked} asked for
              </span>
              <span className="font-semibold tabular-nums">{inDays(left)} left</span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function Own({ own }: { own: Allowance }) {
  const { allowed, taken, asked, left } = own;
  const share = Math.min(100, Math.max(0, Math.round((100 * left) / allowed)));
  return (
    <div className="space-y-2">
      <p className="flex flex-wrap items-baseline justify-between gap-x-4">
        <span className="text-2xl font-bold tabular-nums">
          {left} of {inDays(allowed)}
        </span>
        <span className="text-muted text-sm tabular-nums">
          {taken} taken, {asked} waiting for a decision
        </span>
      </p>
      <div
        role="meter"
        aria-label="Days left"
        aria-valuenow={share}
        aria-valuemin={0}
        aria-valuemax={100}
        className="bg-neutral-soft h-2.5 overflow-hidden rounded-full"
      >
        <div className="bg-accent h-full rounded-full" style={{ width: `${share}%` }} />
      </div>
    </div>
  );
}
