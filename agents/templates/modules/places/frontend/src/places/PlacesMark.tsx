import type { RecordPartProps } from '../records/types';
import { Badge } from '../ui/Badge';
import { leftInWords, usePlacesOf } from './places';

const few = 3;

/** How many places are left of a record. */
export function PlacesMark({ entity, record }: RecordPartProps) {
  return usePlacesOf(entity.name, record.id).map(({ booking, left }) => (
    <Badge key={booking} tone={left === 0 ? 'danger' : left <= few ? 'warning' : 'success'}>
      {leftInWords(left)}
    </Badge>
  ));
}
