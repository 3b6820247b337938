import type { RecordPartProps } from '../records/types';
import { Badge } from '../ui/Badge';
import { lastInWords, sinceInWords, useDueLists } from './due';

/** Says of a record that it is due, and since when. */
export function DueMark({ entity, record }: RecordPartProps) {
  return useDueLists()
    .filter((list) => list.entity === entity.name)
    .flatMap((list) =>
      list.items.filter(({ id }) => id === record.id).map((item) => ({ list, item })),
    )
    .map(({ list, item }) => (
      <Badge key={list.id} tone={item.last === null ? 'danger' : 'warning'}>
        {sinceInWords(item)} ({lastInWords(list, item)})
      </Badge>
    ));
}
