import { expect, it } from 'vitest';
import { initialValues } from './calculator';
import { drinks } from './drinks';

const values = initialValues(drinks.inputs);

it('reckons with more in the first hour, and shares by kind', () => {
  const { value, details } = drinks.calculate(values);
  expect(value).toBe('360'); // 60 × (2 + 4)
  expect(details.map((one) => one.value)).toEqual(['180', '36', '14', '68 litres']);
});

it('has no beer where none is wanted', () => {
  const { details } = drinks.calculate({ ...values, beer: '0' });
  expect(details.slice(0, 2).map((one) => one.value)).toEqual(['0', '72']);
  expect(drinks.calculate({ ...values, beer: '0', wine: '0' }).details[0]?.value).toBe('0');
});
