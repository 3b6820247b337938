import { expect, it } from 'vitest';
import { speed } from './speed';

it.each([
  ['36', 'kmh', 'ms', '10'],
  ['60', 'mph', 'kmh', '96.56064'],
])('makes of %s %s in %s: %s', (amount, from, to, result) => {
  expect(speed.convert(amount, from, to)).toBe(result);
});
