import type { ListPartProps } from '../records/types';
import { WeekSummary } from './WeekSummary';

/** What the records come to week by week, above their list. */
export function WeekTool({ entity }: ListPartProps) {
  return (
    <div className="order-first w-full empty:hidden">
      <WeekSummary entity={entity} />
    </div>
  );
}
