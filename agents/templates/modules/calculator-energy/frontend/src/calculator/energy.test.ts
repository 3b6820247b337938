import { expect, it } from 'vitest';
import { energy } from './energy';

it('counts kilowatt hours and their price', () => {
  const result = energy.calculate({ power: '1000', hours: '2', days: '10', price: '0.5' });
  expect(result.value).toBe('10.00');
  expect(result.details.map(({ value }) => value)).toEqual(['20.0 kWh', '1.00', '365.00']);
});

it('costs nothing on no day', () => {
  expect(
    energy.calculate({ power: '9', hours: '2', days: '0', price: '1' }).details[2]?.value,
  ).toBe('0.00');
});
