import { expect, it } from 'vitest';
import { dueFrom } from '../../src/services/spans.js';

it('counts days', () => {
  expect(dueFrom('2026-02-27', { days: 7 })).toBe('2026-03-06');
});

it('counts months, and stays within short ones', () => {
  expect(dueFrom('2026-03-14', { months: 12 })).toBe('2027-03-14');
  expect(dueFrom('2026-08-31', { months: 6 })).toBe('2027-02-28');
});

it('begins anew with each week, month, quarter or year', () => {
  expect(dueFrom('2026-03-14', { each: 'week' })).toBe('2026-03-16');
  expect(dueFrom('2026-12-14', { each: 'month' })).toBe('2027-01-01');
  expect(dueFrom('2026-03-14', { each: 'quarter' })).toBe('2026-04-01');
  expect(dueFrom('2026-03-14', { each: 'year' })).toBe('2027-01-01');
});
