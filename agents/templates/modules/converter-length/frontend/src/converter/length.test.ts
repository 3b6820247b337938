import { expect, it } from 'vitest';
import { length } from './length';

it.each([
  ['1', 'mi', 'km', '1.609344'],
  ['12', 'in', 'cm', '30.48'],
])('makes of %s %s in %s: %s', (amount, from, to, result) => {
  expect(length.convert(amount, from, to)).toBe(result);
});
