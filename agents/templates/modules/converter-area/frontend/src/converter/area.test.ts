import { expect, it } from 'vitest';
import { area } from './area';

it.each([
  ['1', 'ha', 'm2', '10,000'],
  ['640', 'ac', 'mi2', '1'],
])('makes of %s %s in %s: %s', (amount, from, to, result) => {
  expect(area.convert(amount, from, to)).toBe(result);
});
