import { expect, it } from 'vitest';
import { askedOf, initialValues } from './calculator';
import { ohm } from './ohm';

const values = initialValues(ohm.inputs);
const options = ohm.inputs[0]?.options ?? [];

it.each(options)('tells the others from %s', (known) => {
  const { value, details } = ohm.calculate({ ...values, known });
  expect(value).toBe('6.0000 Ω');
  expect(details.map((one) => one.value)).toEqual(['12.0000 V', '2.0000 A', '24.0000 W']);
});

it('asks for the two that are known', () => {
  const asked = askedOf(ohm.inputs, { known: 'Power and resistance' }).map(({ name }) => name);
  expect(asked).toEqual(['known', 'ohms', 'watts']);
});
