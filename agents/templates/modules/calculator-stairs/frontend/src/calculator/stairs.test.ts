import { expect, it } from 'vitest';
import { initialValues } from './calculator';
import { stairs } from './stairs';

const values = initialValues(stairs.inputs);

it('divides the height into equal steps', () => {
  const { value, details, explanation } = stairs.calculate(values);
  expect(value).toBe('15 of 18.0 cm');
  expect(details.map((one) => one.value)).toEqual(['14', '3.78 m', '33.7°', '4.65 m', '63.0 cm']);
  expect(explanation).toMatch(/easy/);
});

it('says when the steps are hard to walk', () => {
  expect(stairs.calculate({ ...values, going: '20' }).explanation).toMatch(/should make/);
});
