import { useLowStock } from './lowStock';

/** How many things are running low, beside the menu entry. */
export function LowStockCount() {
  const { data } = useLowStock();
  const count = data?.items.length ?? 0;
  return count === 0 ? null : (
    <span className="bg-danger-soft text-danger ml-auto rounded-full px-2 text-xs font-semibold tabular-nums">
      {count}
    </span>
  );
}
