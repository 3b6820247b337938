import { expect, it } from 'vitest';
import { weight } from './weight';

it.each([
  ['1', 'lb', 'g', '453.59237'],
  ['2', 'st', 'lb', '28'],
])('makes of %s %s in %s: %s', (amount, from, to, result) => {
  expect(weight.convert(amount, from, to)).toBe(result);
});
