import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { Link } from 'react-router';
import { Button } from '../ui/Button';
import { Icon } from '../ui/Icon';
import { inWords, type Entry } from './sequence';
import { sequence } from './settings';

interface EntryListProps {
  entries: readonly Entry[];
  mayChange: boolean;
  /** To the place with this number, counted from 0. */
  onMove: (entry: number, to: number) => void;
  onTake: (entry: number) => void;
}

/** Entries in their order. Buttons move them, and so do the arrow keys while one of its buttons has the focus. */
export function EntryList({ entries, mayChange, onMove, onTake }: EntryListProps) {
  const [moved, setMoved] = useState<{ id: number; direction: 'up' | 'down' } | null>(null);
  const list = useRef<HTMLOListElement>(null);
  const place = moved ? entries.findIndex(({ id }) => id === moved.id) : -1;
  // A browser forgets the focus of what changes its place.
  useEffect(() => {
    if (moved && place >= 0) {
      const buttons = list.current?.children[place]?.querySelectorAll('button');
      const wanted = buttons?.[moved.direction === 'up' ? 0 : 1];
      (wanted?.disabled ? buttons?.[moved.direction === 'up' ? 1 : 0] : wanted)?.focus();
    }
  }, [moved, place]);
  const move = (entry: Entry, from: number, direction: 'up' | 'down') => {
    const to = direction === 'up' ? from - 1 : from + 1;
    if (to >= 0 && to < entries.length) {
      setMoved({ id: entry.id, direction });
      onMove(entry.id, to);
    }
  };
  const handleKey = (event: KeyboardEvent, entry: Entry, from: number) => {
    if (mayChange && (event.key === 'ArrowUp' || event.key === 'ArrowDown')) {
      event.preventDefault();
      move(entry, from, event.key === 'ArrowUp' ? 'up' : 'down');
    }
  };
  return (
    <>
      <ol ref={list} aria-label={sequence.title} className="divide-line divide-y">
        {entries.map((entry, index) => (
          <li key={entry.id} className="flex flex-wrap items-center gap-x-4 gap-y-2 py-2">
            <span className="text-muted w-6 text-right text-sm tabular-nums">{index + 1}</span>
            <Link
              className="min-w-0 flex-1 basis-32 font-semibold break-words underline-offset-4 hover:underline"
              to={`${sequence.items}/${entry.itemId}`}
            >
              {entry.label}
            </Link>
            {sequence.unit !== 'none' && (
              <span className="text-muted text-sm tabular-nums">{inWords(entry.amount)}</span>
            )}
            {mayChange && (
              <span className="flex gap-1">
                <Button
                  look="quiet"
                  aria-label={`Move ${entry.label} up`}
                  disabled={index === 0}
                  onKeyDown={(event) => {
                    handleKey(event, entry, index);
                  }}
                  onClick={() => {
                    move(entry, index, 'up');
                  }}
                >
                  <Icon name="up" className="size-4" />
                </Button>
                <Button
                  look="quiet"
                  aria-label={`Move ${entry.label} down`}
                  disabled={index === entries.length - 1}
                  onKeyDown={(event) => {
                    handleKey(event, entry, index);
                  }}
                  onClick={() => {
                    move(entry, index, 'down');
                  }}
                >
                  <Icon name="down" className="size-4" />
                </Button>
                <Button
                  look="quiet"
                  aria-label={`Take ${entry.label} out`}
                  onKeyDown={(event) => {
                    handleKey(event, entry, index);
                  }}
                  onClick={() => {
                    onTake(entry.id);
                  }}
                >
                  <Icon name="trash" className="size-4" />
                </Button>
              </span>
            )}
          </li>
        ))}
      </ol>
      <p role="status" className="sr-only">
        {moved && place >= 0 && `${entries[place]?.label ?? ''} is number ${place + 1} now`}
      </p>
    </>
  );
}
