import { Link } from 'react-router';
import type { RecordPartProps } from '../records/types';
import { PlayButton } from './PlayButton';
import { useTracks } from './wholes';

/** What stands on a playlist; from each of them on, the rest follows. */
export function Tracks({ entity, record }: RecordPartProps) {
  const tracks = useTracks(entity, record);
  return (
    <section className="card" aria-label="Tracks">
      {tracks.length > 0 ? (
        <ol className="divide-line divide-y">
          {tracks.map((item, index) => (
            <li key={item.id} className="flex items-center gap-3 px-5 py-2.5">
              <span className="text-muted w-5 text-right text-sm tabular-nums">{index + 1}</span>
              <PlayButton item={item} queue={tracks} />
              <Link className="truncate font-semibold hover:underline" to={item.page}>
                {item.title}
              </Link>
              <span className="text-muted truncate text-sm">{item.by}</span>
            </li>
          ))}
        </ol>
      ) : (
        <p className="text-muted px-5 py-6 text-sm">There is nothing to play here yet.</p>
      )}
    </section>
  );
}
