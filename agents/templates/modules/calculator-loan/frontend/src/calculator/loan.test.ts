import { expect, it } from 'vitest';
import { loan } from './loan';

it('spreads debt and interest over equal payments', () => {
  const result = loan.calculate({ amount: '10000', rate: '5', years: '3' });
  expect(result.value).toBe('299.71');
  expect(result.details[2]).toEqual({ label: 'Paid in all', value: '10,789.52' });
});

it('divides the debt where there is no interest', () => {
  expect(loan.calculate({ amount: '1200', rate: '0', years: '1' }).value).toBe('100.00');
});

it('shows every month and every year until nothing is left', () => {
  const { table, chart } = loan.calculate({ amount: '1200', rate: '12', years: '2', extra: '0' });
  expect(table?.rows).toHaveLength(24);
  expect(table?.rows[0]).toEqual(['1', '12.00', '44.49', '1,155.51']);
  expect(table?.rows.at(-1)?.[3]).toBe('0.00');
  expect(chart?.bars.map(({ label }) => label)).toEqual(['Year 1', 'Year 2']);
});

it('says what extra payments save', () => {
  const { details } = loan.calculate({ amount: '12000', rate: '6', years: '5', extra: '100' });
  expect(details.find(({ label }) => label === 'Paid off after')?.value).toBe('3 years 4 months');
  expect(details.find(({ label }) => label === 'Time saved')?.value).toBe('1 year 8 months');
});
