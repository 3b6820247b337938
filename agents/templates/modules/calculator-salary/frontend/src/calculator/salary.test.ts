import { expect, it } from 'vitest';
import { initialValues } from './calculator';
import { salary } from './salary';

const values = initialValues(salary.inputs);

it('makes a year of an hour', () => {
  const { value, details, table } = salary.calculate(values);
  expect(details[0]?.value).toBe('41,600.00');
  expect(value).toBe('29,120.00');
  expect(table?.rows[0]).toEqual(['hour', '20.00', '14.00']);
  expect(table?.rows[3]).toEqual(['month', '3,466.67', '2,426.67']);
});

it('makes an hour of a year', () => {
  const { table } = salary.calculate({ ...values, pay: '52000', period: 'Year', tax: '0' });
  expect(table?.rows[0]).toEqual(['hour', '25.00', '22.50']);
});

it('takes off no more than there is', () => {
  expect(salary.calculate({ ...values, tax: '95' }).value).toBe('0.00');
});
