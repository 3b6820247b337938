export type Phase = 'focus' | 'short' | 'long';

/** In minutes; after so many rounds the break is a long one. */
export interface Lengths {
  focus: number;
  short: number;
  long: number;
  rounds: number;
  /** To be reached each day. */
  goal: number;
}

/** Where somebody is between focus and breaks. */
export interface Rounds {
  phase: Phase;
  round: number;
  /** Milliseconds that were left when it last rested. */
  left: number;
  /** While it runs: since when, in milliseconds of the clock. */
  startedAt: number | null;
}

const minute = 60_000;

export const usual: Lengths = { focus: 25, short: 5, long: 15, rounds: 4, goal: 120 };

export const phaseNames: Readonly<Record<Phase, string>> = {
  focus: 'Focus',
  short: 'Short break',
  long: 'Long break',
};

export function begin(lengths: Lengths, phase: Phase = 'focus', round = 1): Rounds {
  return { phase, round, left: lengths[phase] * minute, startedAt: null };
}

export function leftOf({ left, startedAt }: Rounds, now: number): number {
  const passed = startedAt === null ? 0 : Math.max(0, now - startedAt);
  return Math.max(0, left - passed);
}

export function start(rounds: Rounds, now: number): Rounds {
  return { ...rounds, startedAt: now };
}

export function pause(rounds: Rounds, now: number): Rounds {
  return { ...rounds, left: leftOf(rounds, now), startedAt: null };
}

/** What comes when a phase is over, at rest until somebody starts it. */
export function after({ phase, round }: Rounds, lengths: Lengths): Rounds {
  if (phase !== 'focus') {
    return begin(lengths, 'focus', phase === 'long' ? 1 : round + 1);
  }
  return begin(lengths, round >= lengths.rounds ? 'long' : 'short', round);
}

export interface Stretch {
  startedAt: Date;
  endedAt: Date;
}

/** The time of focus that has passed since the start; nothing where it is too short to count. */
export function stretchOf(rounds: Rounds, now: number): Stretch | undefined {
  const { phase, startedAt, left } = rounds;
  if (phase !== 'focus' || startedAt === null) {
    return undefined;
  }
  const end = Math.min(now, startedAt + left);
  return end - startedAt < minute / 2
    ? undefined
    : { startedAt: new Date(startedAt), endedAt: new Date(end) };
}

/** Days in a row up to today; a day that is not over yet does not end them. */
export function daysInARow(days: ReadonlySet<string>, today: string): number {
  const moment = new Date(`${today}T12:00:00Z`);
  const day = () => moment.toISOString().slice(0, 10);
  if (!days.has(today)) {
    moment.setUTCDate(moment.getUTCDate() - 1);
  }
  let count = 0;
  while (days.has(day())) {
    count += 1;
    moment.setUTCDate(moment.getUTCDate() - 1);
  }
  return count;
}
