import { expect, it } from 'vitest';
import { currentStreak, lastDays, longestStreak } from './streaks';

const days = ['2026-02-27', '2026-02-28', '2026-03-01', '2026-03-04', '2026-03-05'];

it('counts the days in a row up to today', () => {
  expect(currentStreak(days, '2026-03-05')).toBe(2);
  expect(currentStreak(days, '2026-03-06')).toBe(2);
  expect(currentStreak(days, '2026-03-07')).toBe(0);
});

it('finds the longest row, over the end of a month', () => {
  expect(longestStreak(days)).toBe(3);
  expect(longestStreak([])).toBe(0);
});

it('lists the last days', () => {
  expect(lastDays(3, '2026-03-01')).toEqual(['2026-02-27', '2026-02-28', '2026-03-01']);
});
