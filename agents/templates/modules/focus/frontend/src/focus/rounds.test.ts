import { expect, it } from 'vitest';
import { after, begin, daysInARow, leftOf, pause, start, stretchOf, usual } from './rounds';

const minute = 60_000;

it('counts down while it runs, and goes on where it rested', () => {
  const running = start(begin(usual), 0);
  expect(leftOf(running, 10 * minute)).toBe(15 * minute);
  const rests = pause(running, 10 * minute);
  expect(leftOf(rests, 99 * minute)).toBe(15 * minute);
  expect(leftOf(start(rests, 100 * minute), 101 * minute)).toBe(14 * minute);
  expect(leftOf(running, 60 * minute)).toBe(0);
});

it('takes short breaks, and a long one after the last round', () => {
  const phases = [];
  let rounds = begin({ ...usual, rounds: 2 });
  for (let turn = 0; turn < 5; turn += 1) {
    phases.push(`${rounds.phase} ${rounds.round}`);
    rounds = after(rounds, { ...usual, rounds: 2 });
  }
  expect(phases).toEqual(['focus 1', 'short 1', 'focus 2', 'long 2', 'focus 1']);
});

it('keeps time of focus only, no longer than it was meant to be', () => {
  const running = start(begin(usual), 0);
  expect(stretchOf(running, 10_000)).toBeUndefined();
  expect(stretchOf(running, 90 * minute)).toEqual({
    startedAt: new Date(0),
    endedAt: new Date(25 * minute),
  });
  expect(stretchOf(start(begin(usual, 'short'), 0), 3 * minute)).toBeUndefined();
});

it('counts days in a row up to today', () => {
  const days = new Set(['2026-03-01', '2026-03-02', '2026-02-28', '2026-02-20']);
  expect(daysInARow(days, '2026-03-02')).toBe(3);
  expect(daysInARow(days, '2026-03-03')).toBe(3);
  expect(daysInARow(days, '2026-03-04')).toBe(0);
});
