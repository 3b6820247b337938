import { expect, it } from 'vitest';
import { dayAfter, monthAfter, monthInWords, weekdayInWords, weeksOf } from './days';

it('counts days and months over the end of a year', () => {
  expect(dayAfter('2026-12-31', 1)).toBe('2027-01-01');
  expect(monthAfter('2026-12', 1)).toBe('2027-01');
  expect(monthAfter('2026-01', -1)).toBe('2025-12');
});

it('fills the weeks of a month from Monday to Sunday', () => {
  const weeks = weeksOf('2026-03');
  expect(weeks).toHaveLength(6);
  expect(weeks[0]).toEqual(expect.arrayContaining(['2026-02-23', '2026-03-01']));
  expect(weeks.at(-1)).toEqual(expect.arrayContaining(['2026-03-31', '2026-04-05']));
  expect(weeksOf('2027-02')).toHaveLength(4);
});

it('says a month and a day in words', () => {
  expect(monthInWords('2026-03')).toBe('March 2026');
  expect(weekdayInWords('2026-03-03')).toMatch(/^Tuesday,? 3 March$/);
});
