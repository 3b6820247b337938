import { useEffect, useRef, useState } from 'react';
import type { Standing } from './game';

/** How somebody did in this browser, by kind of round. */
export interface Record {
  played: number;
  won: number;
  lost: number;
  best: number;
  /** The fewest seconds of a round that was not lost. */
  fastest: number | null;
}

const none: Record = { played: 0, won: 0, lost: 0, best: 0, fastest: null };

type Records = Readonly<{ [round: string]: Record }>;

function read(key: string): Records {
  try {
    return JSON.parse(localStorage.getItem(key) ?? '{}') as Records;
  } catch {
    return {};
  }
}

/** The record with one more round. */
export function withRound(record: Record, { score, outcome }: Standing, seconds: number): Record {
  const isTimed = outcome !== 'lost' && (record.fastest === null || seconds < record.fastest);
  return {
    played: record.played + 1,
    won: record.won + (outcome === 'won' ? 1 : 0),
    lost: record.lost + (outcome === 'lost' ? 1 : 0),
    best: Math.max(record.best, score),
    fastest: isTimed ? seconds : record.fastest,
  };
}

/** Counts every round that comes to its end. */
export function useRecord(game: string, round: string, standing: Standing, seconds: number) {
  const key = `record-${game}`;
  const [records, setRecords] = useState(() => read(key));
  const counted = useRef<Standing | null>(null);
  useEffect(() => {
    if (!standing.isOver || counted.current === standing) {
      return;
    }
    counted.current = standing;
    setRecords((known) => {
      const next = { ...known, [round]: withRound(known[round] ?? none, standing, seconds) };
      localStorage.setItem(key, JSON.stringify(next));
      return next;
    });
  }, [key, round, standing, seconds]);
  return { ...none, ...records[round] };
}
