import { expect, it } from 'vitest';
import { initialValues } from './calculator';
import { carCost } from './car-cost';

const values = initialValues(carCost.inputs);

it('adds up what a car costs', () => {
  const { value, details, table } = carCost.calculate(values);
  // 2400 + 1296 + 600 + 150 + 600
  expect(details.map((one) => one.value)).toEqual(['5,046.00', '0.42', '25,230.00']);
  expect(value).toBe('420.50');
  expect(table?.rows[1]).toEqual(['Fuel', '108.00', '1,296.00']);
});

it('takes a car that stands', () => {
  expect(carCost.calculate({ ...values, distance: '0' }).details[1]?.value).toBe('–');
});
