import { Icon } from '../ui/Icon';
import { isSame, player, usePlayer, type MediaItem } from './player';

interface PlayButtonProps {
  item: MediaItem;
  /** What goes on after it. */
  queue?: readonly MediaItem[];
  large?: boolean;
}

/** Plays it, or lets it rest where it plays. */
export function PlayButton({ item, queue = [item], large = false }: PlayButtonProps) {
  const { isPlaying } = usePlayer();
  const isCurrent = isSame(player.current, item);
  const plays = isCurrent && isPlaying;
  return (
    <button
      type="button"
      aria-label={`${plays ? 'Pause' : 'Play'}: ${item.title}`}
      className={`btn relative rounded-full p-0 ${large ? 'size-14' : 'size-9 min-h-9'} ${plays ? 'btn-primary' : 'btn-secondary'}`}
      onClick={() => {
        if (isCurrent) {
          player.toggle();
        } else {
          player.play(
            queue,
            Math.max(
              0,
              queue.findIndex((one) => isSame(one, item)),
            ),
          );
        }
      }}
    >
      <Icon name={plays ? 'pause' : 'play'} filled className={large ? 'size-6' : 'size-4'} />
    </button>
  );
}
