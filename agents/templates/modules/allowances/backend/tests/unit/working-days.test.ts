import { expect, it } from 'vitest';
import { workingDays } from '../../src/services/working-days.js';

it('counts from Monday to Friday, both ends included', () => {
  expect(workingDays('2026-03-02', '2026-03-08', 2026)).toBe(5);
  expect(workingDays('2026-03-06', '2026-03-09', 2026)).toBe(2);
  expect(workingDays('2026-03-07', '2026-03-08', 2026)).toBe(0);
});

it('takes a request without an end for one day, and counts within the year alone', () => {
  expect(workingDays('2026-03-02', null, 2026)).toBe(1);
  expect(workingDays('2026-12-30', '2027-01-05', 2026)).toBe(2);
  expect(workingDays('2026-12-30', '2027-01-05', 2027)).toBe(3);
});
