import { expect, it } from 'vitest';
import { mortgage } from './mortgage';

it('spreads debt and interest over equal payments', () => {
  const values = { amount: '300000', down: '100000', rate: '6', years: '30' };
  const result = mortgage.calculate(values);
  expect(result.value).toBe('1,199.10');
  expect(result.details[0]?.value).toBe('200,000.00');
});

it('divides the debt where there is no interest', () => {
  const values = { amount: '12000', down: '0', rate: '0', years: '10' };
  expect(mortgage.calculate(values).value).toBe('100.00');
});
