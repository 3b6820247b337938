import type { RecordPartProps } from '../records/types';
import { useProgress } from './progress';
import { partsOf } from './settings';

/** How much of a record is done, in percent and as a bar. */
export function ProgressMark({ entity, record }: RecordPartProps) {
  const progress = useProgress(entity.name, record.id);
  if (!progress) {
    return null;
  }
  const { done, total } = progress;
  const percent = Math.round((100 * done) / total);
  return (
    <span className="flex w-full max-w-72 flex-col gap-1 py-1 text-sm">
      <span className="flex flex-wrap justify-between gap-x-3">
        <span className="font-semibold tabular-nums">{percent} %</span>
        <span className="text-muted">
          {done} of {total} {total > 1 && partsOf[entity.name]} done
        </span>
      </span>
      <span
        role="progressbar"
        aria-label={`Progress of ${record.label}`}
        aria-valuenow={percent}
        aria-valuemin={0}
        aria-valuemax={100}
        className="bg-neutral-soft block h-2 overflow-hidden rounded-full"
      >
        <span className="bg-accent block h-full rounded-full" style={{ width: `${percent}%` }} />
      </span>
    </span>
  );
}
