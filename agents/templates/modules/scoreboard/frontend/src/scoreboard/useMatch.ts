import { useState } from 'react';
import type { Entry, Game, Match } from './game';

function isMatch(kept: unknown): kept is Match {
  const match = kept as Match | null;
  return (
    Array.isArray(match?.players) &&
    Array.isArray(match.entries) &&
    typeof match.options === 'object'
  );
}

function read(key: string): Match | null {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(key) ?? 'null');
    return isMatch(kept) ? kept : null;
  } catch {
    return null;
  }
}

/** The match of a game, kept in this browser with every entry, so that a reload loses nothing. */
export function useMatch({ id }: Game) {
  const key = `scoreboard-${id}`;
  const [match, setMatch] = useState(() => read(key));
  const keep = (next: Match | null) => {
    if (next) {
      localStorage.setItem(key, JSON.stringify(next));
    } else {
      localStorage.removeItem(key);
    }
    setMatch(next);
  };
  return {
    match,
    begin: (players: readonly string[], options: Match['options']) => {
      keep({ players, options, entries: [] });
    },
    add: (entry: Entry) => {
      if (match) {
        keep({ ...match, entries: [...match.entries, entry] });
      }
    },
    undo: () => {
      if (match) {
        keep({ ...match, entries: match.entries.slice(0, -1) });
      }
    },
    end: () => {
      keep(null);
    },
  };
}
