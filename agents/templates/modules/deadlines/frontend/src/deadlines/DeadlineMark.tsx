import type { RecordPartProps } from '../records/types';
import { Badge } from '../ui/Badge';
import { inWords, standingOf } from './deadlines';

/** Says of a record that it is late, or has to be seen to soon. */
export function DeadlineMark({ entity, record }: RecordPartProps) {
  const standing = standingOf(entity.name, record);
  return standing ? (
    <Badge tone={standing === 'late' ? 'danger' : 'warning'}>
      {inWords(entity.name, standing)}
    </Badge>
  ) : null;
}
