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
          {done} of {total} {partsOf[entity.name]} done
        </span>
      </span>
      <progress
        className="accent-accent h-2 w-full"
        aria-label={`Progress of ${record.label}`}
        max={total}
        value={done}
      />
    </span>
  );
}
