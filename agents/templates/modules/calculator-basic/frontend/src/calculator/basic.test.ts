import { expect, it } from 'vitest';
import { basic } from './basic';

it.each([
  ['Add', '14'],
  ['Subtract', '10'],
  ['Multiply', '24'],
  ['Divide', '6'],
  ['Power', '144'],
  ['Remainder', '0'],
])('can %s', (operation, value) => {
  expect(basic.calculate({ first: '12', operation, second: '2' }).value).toBe(value);
});

it('divides nothing by zero', () => {
  const result = basic.calculate({ first: '1', operation: 'Divide', second: '0' });
  expect(result.value).toBe('None');
  expect(result.explanation).toMatch(/zero/);
});
