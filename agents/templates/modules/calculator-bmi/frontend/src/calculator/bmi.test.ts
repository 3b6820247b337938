import { expect, it } from 'vitest';
import { bmi } from './bmi';

it.each([
  ['50', '18.4', 'underweight'],
  ['60', '22.0', 'normal weight'],
  ['75', '27.5', 'overweight'],
  ['90', '33.1', 'obesity'],
])('of %s kg at 165 cm is %s', (weight, value, name) => {
  const result = bmi.calculate({ weight, height: '165' });
  expect(result.value).toBe(value);
  expect(result.explanation).toContain(name);
});
