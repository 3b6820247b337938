import { expect, it } from 'vitest';
import { currency } from './currency';

it.each([
  ['92', 'EUR', 'USD', '100'],
  ['100', 'GBP', 'EUR', '117'],
])('makes of %s %s in %s: %s', (amount, from, to, result) => {
  expect(currency.convert(amount, from, to)).toBe(result);
});
