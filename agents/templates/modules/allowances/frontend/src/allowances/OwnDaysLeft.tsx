import { inDays, useAllowances } from './allowances';

/** How many days the account has left, above the list of requests. */
export function OwnDaysLeft() {
  const { own } = useAllowances();
  return own ? (
    <p className="bg-soft text-on-soft rounded-xl px-3 py-2 text-sm">
      <span className="font-semibold tabular-nums">{inDays(own.left)}</span> left of {own.allowed}
    </p>
  ) : null;
}
