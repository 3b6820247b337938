import type { RecordPartProps } from '../records/types';
import { Icon } from '../ui/Icon';
import { sinceInWords, useDueLists } from './due';

/** Before the name of a record in a table, where it is due. */
export function DueLead({ entity, record }: RecordPartProps) {
  const found = useDueLists()
    .filter((list) => list.entity === entity.name)
    .flatMap(({ items }) => items.filter(({ id }) => id === record.id));
  const [item] = found;
  return item ? (
    <span className="text-warning mr-1.5 inline-flex align-middle" title={sinceInWords(item)}>
      <Icon name="clock" className="size-4" />
      <span className="sr-only">{sinceInWords(item)}</span>
    </span>
  ) : null;
}
