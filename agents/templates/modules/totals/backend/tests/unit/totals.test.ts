import { expect, it } from 'vitest';
import { nightsBetween } from '../../src/services/totals.js';

it('counts nights, at least one', () => {
  expect(nightsBetween('2026-03-01', '2026-03-04')).toBe(3);
  expect(nightsBetween('2026-03-01', '2026-03-01')).toBe(1);
  expect(nightsBetween('2026-03-01', null)).toBe(1);
});
