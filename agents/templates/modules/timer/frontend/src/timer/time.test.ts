import { expect, it } from 'vitest';
import { clockFace, dayOf, hoursAndMinutes, minutesBetween, mondayOf, weekFrom } from './time';

it('begins a week on Monday', () => {
  const sunday = new Date(2026, 2, 8, 15);
  expect(dayOf(mondayOf(sunday))).toBe('2026-03-02');
  expect(dayOf(mondayOf(sunday, 1))).toBe('2026-03-09');
  expect(weekFrom(mondayOf(sunday)).map(dayOf).at(-1)).toBe('2026-03-08');
});

it('shows time as clocks do', () => {
  expect(clockFace(3_909_000)).toBe('1:05:09');
  expect(clockFace(-5)).toBe('0:00:00');
  expect(hoursAndMinutes(65)).toBe('1:05');
  expect(minutesBetween('2026-03-02T09:00:00Z', new Date('2026-03-02T10:30:00Z'))).toBe(90);
});
