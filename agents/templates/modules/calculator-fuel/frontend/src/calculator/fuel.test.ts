import { expect, it } from 'vitest';
import { fuel } from './fuel';

it('counts the litres and what they cost', () => {
  const result = fuel.calculate({ distance: '200', use: '5', price: '2', people: '4' });
  expect(result.value).toBe('20.00');
  expect(result.details[0]).toEqual({ label: 'Fuel', value: '10.0 litres' });
  expect(result.details[1]?.value).toBe('5.00');
});
