import type { RecordPartProps } from '../records/types';
import { Icon } from '../ui/Icon';
import { itemOf } from './items';
import { PlayButton } from './PlayButton';
import { isSame, player, usePlayer, type MediaItem } from './player';
import { useScreen } from './screen';
import { Seek } from './Seek';
import { played } from './settings';

/** The player on the page of what is heard or seen. */
export function MediaPanel({ entity, record }: RecordPartProps) {
  const item = itemOf(entity, record);
  const isVideo = played[entity.name]?.isVideo;
  return (
    <section className="card overflow-hidden" aria-label={isVideo ? 'Watch' : 'Listen'}>
      {item ? (
        <Stage item={item} />
      ) : (
        <p className="text-muted px-5 py-6 text-sm">
          There is no {isVideo ? 'video' : 'recording'} here yet.
        </p>
      )}
    </section>
  );
}

function Stage({ item }: { item: MediaItem }) {
  const { hasPictures, length } = usePlayer();
  const isCurrent = isSame(player.current, item);
  return (
    <>
      {isCurrent && item.isVideo && <Screen isShown={hasPictures} />}
      <div className="flex items-center gap-4 p-5">
        <PlayButton item={item} large />
        <div className="min-w-0 flex-1">
          <p className="truncate font-semibold">{item.title}</p>
          {isCurrent ? <Seek /> : <p className="text-muted text-sm">{item.by}</p>}
          {isCurrent && item.isVideo && length > 0 && !hasPictures && (
            <p className="text-muted pt-1 text-sm">
              This file holds sound only. Upload a video in its place to see something here.
            </p>
          )}
        </div>
      </div>
    </>
  );
}

function Screen({ isShown }: { isShown: boolean }) {
  const screen = useScreen(1);
  return (
    <div className={isShown ? 'relative' : 'hidden'}>
      <div ref={screen} className="aspect-video bg-black" />
      <button
        type="button"
        aria-label="Full screen"
        className="btn btn-secondary absolute right-3 bottom-3 px-2.5"
        onClick={() => {
          void player.element.requestFullscreen();
        }}
      >
        <Icon name="expand" className="size-4" />
      </button>
    </div>
  );
}
