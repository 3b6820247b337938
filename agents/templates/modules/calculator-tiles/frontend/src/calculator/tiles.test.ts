import { expect, it } from 'vitest';
import { initialValues } from './calculator';
import { tiles } from './tiles';

const values = initialValues(tiles.inputs);
const room = { itemName: 'Hall', length: '4', width: '3' };

it('counts whole tiles and whole packs', () => {
  const { value, details } = tiles.calculate({ ...values, waste: '0' }, undefined, [room]);
  expect(value).toBe('67'); // 12 ÷ 0.18 = 66.7
  expect(details.map((one) => one.value)).toEqual(['12.00 m²', '12.00 m²', '9', '225.00']);
});

it('adds waste, room by room', () => {
  const result = tiles.calculate(values, undefined, [room, { ...room, length: '6' }]);
  expect(result.value).toBe('184'); // 33 ÷ 0.18 = 183.3
  expect(result.table?.rows).toEqual([
    ['Hall', '12.00', '74'],
    ['Hall', '18.00', '110'],
  ]);
  expect(tiles.items?.result(values, room)).toBe('12.00 m²');
});
