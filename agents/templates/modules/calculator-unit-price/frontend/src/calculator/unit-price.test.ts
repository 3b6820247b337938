import { expect, it } from 'vitest';
import { unitPrice } from './unit-price';

const small = { itemName: 'Small', price: '2', amount: '400' };
const large = { itemName: 'Large', price: '4', amount: '1000' };

it('finds the cheapest for what it holds', () => {
  const { value, details, table } = unitPrice.calculate({}, undefined, [small, large]);
  expect(value).toBe('Large');
  expect(details.map((one) => one.value)).toEqual(['0.0040', '20.0 %']);
  expect(table?.rows[1]).toEqual(['Small', '0.0050', '25.0 %']);
  expect(unitPrice.items?.result({}, small)).toBe('0.0050 for one');
});

it('takes what is given away, and nothing at all', () => {
  const free = { ...small, price: '0' };
  expect(unitPrice.calculate({}, undefined, [free]).table?.rows[0]?.[2]).toBe('–');
  expect(unitPrice.calculate({}).value).toBe('');
});
