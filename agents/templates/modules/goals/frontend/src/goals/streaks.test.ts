import { expect, it } from 'vitest';
import {
  countThisWeek,
  currentStreak,
  daysOfMonth,
  lastDays,
  longestStreak,
  monthFrom,
} from './streaks';

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

it('counts the days of this week from Monday on', () => {
  expect(countThisWeek(days, '2026-03-05')).toBe(2);
  expect(countThisWeek(days, '2026-03-01')).toBe(3);
});

it('knows the days of a month and where it begins in the week', () => {
  const march = daysOfMonth('2026-03');
  expect(march.days).toHaveLength(31);
  expect(march.before).toBe(6);
  expect(daysOfMonth('2026-02').days.at(-1)).toBe('2026-02-28');
  expect(monthFrom('2026-01-31', -1)).toBe('2025-12');
  expect(monthFrom('2026-01-31', 1)).toBe('2026-02');
});
