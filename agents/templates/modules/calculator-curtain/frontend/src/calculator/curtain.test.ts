import { expect, it } from 'vitest';
import { initialValues } from './calculator';
import { curtain } from './curtain';

const values = initialValues(curtain.inputs);

it('counts whole widths of fabric', () => {
  const { value, details } = curtain.calculate(values);
  expect(details.map((one) => one.value)).toEqual(['3', '250 cm', '400 cm', '112.50']);
  expect(value).toBe('7.50 m');
});

it('cuts every width where the pattern begins', () => {
  expect(curtain.calculate({ ...values, repeat: '64' }).value).toBe('7.68 m');
});
