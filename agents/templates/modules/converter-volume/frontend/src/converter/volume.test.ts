import { expect, it } from 'vitest';
import { volume } from './volume';

it.each([
  ['1', 'gal', 'l', '3.7854118'],
  ['3', 'tsp', 'tbsp', '1'],
])('makes of %s %s in %s: %s', (amount, from, to, result) => {
  expect(volume.convert(amount, from, to)).toBe(result);
});
