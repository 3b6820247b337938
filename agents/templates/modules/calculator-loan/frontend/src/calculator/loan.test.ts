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
