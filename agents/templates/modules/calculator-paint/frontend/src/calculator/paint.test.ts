import { expect, it } from 'vitest';
import { paint } from './paint';

const room = {
  itemName: 'Hall',
  walls: '5 + 5 + 5 + 5',
  height: '2',
  doors: '0',
  windows: '0',
  coats: '2',
};
const prices = { 'Tin price': { '1 litre': 10, '2.5 litres': 20, '5 litres': 36 } };
const values = { yield: '10' };

it('paints the walls of all rooms, coat by coat', () => {
  const result = paint.calculate(values, prices, [room, { ...room, coats: '1' }]);
  expect(result.value).toBe('12.0 litres');
  expect(result.table?.rows[0]?.slice(0, 3)).toEqual(['Hall', '40.0', '8.0']);
});

it('leaves doors and windows out', () => {
  const result = paint.calculate(values, prices, [
    { ...room, doors: '2', windows: '2', coats: '1' },
  ]);
  expect(result.details[0]?.value).toBe('33.2 m²');
  expect(paint.items?.result(values, { ...room, coats: '1' })).toBe('40.0 m² of wall, 4.0 litres');
});

it('finds the cheapest tins', () => {
  const result = paint.calculate(values, prices, [room]);
  expect(result.details[1]).toEqual({ label: 'Cheapest tins', value: '1 × 5 litres, 3 × 1 litre' });
  expect(result.details[2]?.value).toBe('66.00');
});

it('needs no paint where there is no wall', () => {
  const result = paint.calculate(values, prices, [{ ...room, walls: '0' }]);
  expect(result.value).toBe('0.0 litres');
  expect(result.details[1]?.value).toBe('none');
});
