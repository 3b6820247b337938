import type { RecordPartProps } from '../records/types';
import { Icon } from '../ui/Icon';
import { player } from './player';
import { useTracks } from './wholes';

/** Plays all that a record holds, one after the other. */
export function PlayAll({ entity, record }: RecordPartProps) {
  const tracks = useTracks(entity, record);
  return (
    <button
      type="button"
      className="btn btn-primary"
      disabled={tracks.length === 0}
      onClick={() => {
        player.play(tracks);
      }}
    >
      <Icon name="play" filled className="size-4" />
      Play all
    </button>
  );
}
