import { expect, it } from 'vitest';
import { periodInWords, periodOf, presetOf } from './period';

it('is known by the number of its days when it ends today', () => {
  expect(presetOf(periodOf(30))).toBe(30);
  expect(presetOf({ from: '2026-03-01', to: '2026-03-31' })).toBeUndefined();
});

it.each([
  [{ from: '2026-03-01', to: '2026-03-01' }, '1 Mar'],
  [{ from: '2026-03-01', to: '2026-03-31' }, 'Mar 2026'],
])('is said as people say it', (period, words) => {
  expect(periodInWords(period)).toBe(words);
});

it('is said by its first and last day when it is a week', () => {
  expect(periodInWords({ from: '2026-03-01', to: '2026-03-07' })).toMatch(/^1\s*–\s*7 Mar$/);
});
