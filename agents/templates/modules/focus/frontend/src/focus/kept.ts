import { useState } from 'react';
import { begin, usual, type Lengths, type Rounds } from './rounds';

/** What this browser keeps, so that a countdown goes on over a reload. */
export interface Kept {
  lengths: Lengths;
  rounds: Rounds;
  /** What the time is spent on: an id as text, and words. */
  target: string;
  note: string;
}

const key = 'focus';

function isRounds(value: unknown): value is Rounds {
  const { phase, round, left, startedAt } = (value ?? {}) as Partial<Rounds>;
  return (
    (phase === 'focus' || phase === 'short' || phase === 'long') &&
    typeof round === 'number' &&
    typeof left === 'number' &&
    (startedAt === null || typeof startedAt === 'number')
  );
}

function read(): Kept {
  try {
    const kept = JSON.parse(localStorage.getItem(key) ?? '{}') as Partial<Kept>;
    const lengths = { ...usual, ...kept.lengths };
    const rounds = isRounds(kept.rounds) ? kept.rounds : begin(lengths);
    return { lengths, rounds, target: String(kept.target ?? ''), note: String(kept.note ?? '') };
  } catch {
    return { lengths: usual, rounds: begin(usual), target: '', note: '' };
  }
}

export function useKept() {
  const [kept, setKept] = useState(read);
  const change = (part: Partial<Kept>) => {
    const next = { ...kept, ...part };
    localStorage.setItem(key, JSON.stringify(next));
    setKept(next);
  };
  return { kept, change };
}
