import { Icon } from '../ui/Icon';
import { player, usePlayer } from './player';

/** Back, play, forward. */
export function Transport() {
  const { at, queue, isPlaying } = usePlayer();
  return (
    <div className="flex items-center justify-center gap-1">
      <button
        type="button"
        aria-label="Previous"
        className="btn btn-quiet px-2.5"
        onClick={() => {
          player.previous();
        }}
      >
        <Icon name="previous" filled className="size-4" />
      </button>
      <button
        type="button"
        aria-label={isPlaying ? 'Pause' : 'Play'}
        className="btn btn-primary size-11 rounded-full p-0"
        onClick={() => {
          player.toggle();
        }}
      >
        <Icon name={isPlaying ? 'pause' : 'play'} filled />
      </button>
      <button
        type="button"
        aria-label="Next"
        className="btn btn-quiet px-2.5"
        disabled={at + 1 >= queue.length}
        onClick={() => {
          player.next();
        }}
      >
        <Icon name="next" filled className="size-4" />
      </button>
    </div>
  );
}
