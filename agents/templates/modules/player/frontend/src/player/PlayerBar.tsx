import { useState } from 'react';
import { Link } from 'react-router';
import { Icon } from '../ui/Icon';
import { Loudness } from './Loudness';
import { player, usePlayer, type MediaItem } from './player';
import { Queue } from './Queue';
import { useScreen } from './screen';
import { Seek } from './Seek';
import { Transport } from './Transport';

/** What plays, below every page; it goes on while people look around. */
export function PlayerBar() {
  const { queue, at } = usePlayer();
  const current = queue[at];
  return current ? <Bar current={current} /> : null;
}

function Bar({ current }: { current: MediaItem }) {
  const [isOpen, setIsOpen] = useState(false);
  const { queue, problem, hasPictures } = usePlayer();
  const screen = useScreen(0);
  return (
    <section
      aria-label="Player"
      className="plate border-line sticky bottom-0 z-30 border-t shadow-lg"
    >
      {isOpen && <Queue />}
      {problem && (
        <p role="alert" className="text-danger px-4 pt-2 text-center text-sm font-medium">
          {problem}
        </p>
      )}
      <div className="mx-auto grid max-w-6xl grid-cols-[1fr_auto] items-center gap-x-4 gap-y-1 px-4 py-2 sm:px-6 md:grid-cols-[1fr_1.4fr_auto]">
        <div className="flex min-w-0 items-center gap-3">
          <div
            ref={screen}
            className={
              hasPictures
                ? 'aspect-video w-20 shrink-0 overflow-hidden rounded-md bg-black'
                : 'hidden'
            }
          />
          <div className="min-w-0 text-sm leading-tight">
            <Link
              className="block truncate font-semibold underline-offset-4 hover:underline"
              to={current.page}
            >
              {current.title}
            </Link>
            <span className="text-muted block truncate">{current.by}</span>
          </div>
        </div>
        <div className="max-md:order-last max-md:col-span-2">
          <Transport />
          <Seek />
        </div>
        <div className="flex items-center gap-1">
          <Loudness />
          <button
            type="button"
            aria-label={`Queue, ${queue.length}`}
            aria-expanded={isOpen}
            className="btn btn-quiet px-2"
            onClick={() => {
              setIsOpen(!isOpen);
            }}
          >
            <Icon name="queue" />
          </button>
          <button
            type="button"
            aria-label="Close the player"
            className="btn btn-quiet px-2"
            onClick={() => {
              player.close();
            }}
          >
            <Icon name="close" />
          </button>
        </div>
      </div>
    </section>
  );
}
