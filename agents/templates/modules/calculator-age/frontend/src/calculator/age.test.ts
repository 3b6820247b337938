import { expect, it } from 'vitest';
import { age } from './age';

it('counts a year on the birthday, and not a day before', () => {
  expect(age.calculate({ born: '1990-05-17', on: '2026-05-17' }).value).toBe('36 years');
  const before = age.calculate({ born: '1990-05-17', on: '2026-05-16' });
  expect(before.details[0]?.value).toBe('35 years, 11 months, 29 days');
});

it('counts the days between, in either order', () => {
  expect(age.calculate({ born: '2024-03-01', on: '2024-02-28' }).details[1]?.value).toBe('2');
});
