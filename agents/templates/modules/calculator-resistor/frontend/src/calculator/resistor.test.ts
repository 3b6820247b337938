import { expect, it } from 'vitest';
import { initialValues } from './calculator';
import { resistor } from './resistor';

const values = initialValues(resistor.inputs);

it('reads four rings', () => {
  const { value, details } = resistor.calculate(values);
  expect(value).toBe('4.7 kΩ');
  expect(details.map((one) => one.value)).toEqual(['± 5 %', '4.465 kΩ', '4.935 kΩ']);
});

it('reads five rings, and parts of an ohm', () => {
  const five = { ...values, rings: '5', first: 'Brown', second: 'Black', third: 'Black' };
  expect(resistor.calculate({ ...five, multiplier: 'Black', tolerance: 'Brown' }).value).toBe(
    '100 Ω',
  );
  expect(resistor.calculate({ ...values, multiplier: 'Gold' }).value).toBe('4.7 Ω');
  expect(resistor.calculate({ ...values, multiplier: 'Silver' }).value).toBe('0.47 Ω');
  expect(resistor.calculate({ ...values, multiplier: 'Green' }).value).toBe('4.7 MΩ');
});
