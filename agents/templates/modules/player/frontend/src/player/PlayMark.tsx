import type { RecordPartProps } from '../records/types';
import { Icon } from '../ui/Icon';
import { useToast } from '../ui/toasts';
import { itemOf } from './items';
import { PlayButton } from './PlayButton';
import { player } from './player';

/** Plays a record, or puts it at the end of what plays. */
export function PlayMark({ entity, record }: RecordPartProps) {
  const showToast = useToast();
  const item = itemOf(entity, record);
  if (!item) {
    return null;
  }
  return (
    <div className="inline-flex items-center gap-1">
      <PlayButton item={item} />
      <button
        type="button"
        aria-label={`Add to the queue: ${item.title}`}
        className="btn btn-quiet relative min-h-9 px-2"
        onClick={() => {
          player.add(item);
          showToast('Added to the queue');
        }}
      >
        <Icon name="queue" className="size-4" />
      </button>
    </div>
  );
}
