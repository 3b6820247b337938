import { Stars } from '../ui/Stars';
import type { ApiRecord } from './types';

const bestRating = 5;

/** What people think of a record, in stars. */
export function Average({ record }: { record: ApiRecord }) {
  const average = record.averageRating;
  if (typeof average !== 'number') {
    return <span className="text-muted text-sm">Not rated yet</span>;
  }
  return (
    <span className="inline-flex items-center gap-2 text-sm">
      <Stars value={average} max={bestRating} />
      <span className="font-semibold tabular-nums">{average.toFixed(1)}</span>
      <span className="text-muted">({String(record.ratingCount)})</span>
    </span>
  );
}
