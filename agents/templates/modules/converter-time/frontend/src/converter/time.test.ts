import { expect, it } from 'vitest';
import { time } from './time';

it.each([
  ['09:00', 'ber', 'nyc', '03:00'],
  ['22:30', 'lon', 'del', '04:00 (the day after)'],
  ['01:00', 'tok', 'lon', '16:00 (the day before)'],
])('makes of %s in %s the time in %s: %s', (at, from, to, result) => {
  expect(time.convert(at, from, to)).toBe(result);
});

it('knows what is no time', () => {
  expect(time.convert('25:00', 'utc', 'ber')).toBeNull();
});
