import type { RecordPartProps } from '../records/types';
import { itemOf } from './items';
import { PlayButton } from './PlayButton';

/** Before the title in a list. */
export function PlayLead({ entity, record }: RecordPartProps) {
  const item = itemOf(entity, record);
  return item ? <PlayButton item={item} /> : <span className="size-9 shrink-0" />;
}
