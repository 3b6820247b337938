import { useDueLists } from './due';

/** How many records are due, beside the menu entry. */
export function DueCount() {
  const count = useDueLists().reduce((sum, { items }) => sum + items.length, 0);
  return count === 0 ? null : (
    <span className="bg-danger-soft text-danger ml-auto rounded-full px-2 text-xs font-semibold tabular-nums">
      {count}
    </span>
  );
}
