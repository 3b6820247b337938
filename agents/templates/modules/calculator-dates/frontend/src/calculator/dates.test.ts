import { expect, it } from 'vitest';
import { dates } from './dates';

it('counts days, weeks and working days', () => {
  const result = dates.calculate({ from: '2026-03-02', to: '2026-03-16' });
  expect(result.value).toBe('14 days');
  expect(result.details.map(({ value }) => value)).toEqual(['2 weeks, 0 days', '10', '336']);
});

it('knows leap years and takes dates in either order', () => {
  expect(dates.calculate({ from: '2024-03-01', to: '2024-02-28' }).value).toBe('2 days');
});
