import { expect, it } from 'vitest';
import { temperature } from './temperature';

it.each([
  ['100', 'c', 'f', '212'],
  ['32', 'f', 'c', '0'],
  ['0', 'c', 'k', '273.15'],
])('makes of %s %s in %s: %s', (amount, from, to, result) => {
  expect(temperature.convert(amount, from, to)).toBe(result);
});

it('knows that nothing is colder than absolute zero', () => {
  expect(temperature.convert('-1', 'k', 'c')).toBeNull();
});
