/** One value and where it has been, oldest first. */
export interface Series {
  id: number;
  label: string;
  points: readonly number[];
}

export const KEPT_POINTS = 40;
const LARGEST_STEP = 0.012;
/** How strongly a value is drawn back to where it began, so that it never runs away. */
const PULL = 0.05;

/** Mulberry32: the same seed always gives the same numbers, from 0 to below 1. */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** The value after one step: a little up or down, and a little back towards its base. */
export function nextValue(value: number, base: number, random: number): number {
  const size = Math.max(Math.abs(base), 1);
  const moved = value + (random * 2 - 1) * LARGEST_STEP * size + (base - value) * PULL;
  return Math.round(moved * 100) / 100;
}

/** A series of a base value as it would have moved until now. */
export function beginSeries(id: number, label: string, base: number): Series {
  const random = seededRandom(id);
  const points = [base];
  while (points.length < KEPT_POINTS) points.push(nextValue(points.at(-1) ?? base, base, random()));
  return { id, label, points };
}
