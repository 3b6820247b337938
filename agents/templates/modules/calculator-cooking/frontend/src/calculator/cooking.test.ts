import { expect, it } from 'vitest';
import { initialValues } from './calculator';
import { cooking } from './cooking';

const values = initialValues(cooking.inputs);
const gramsOf = (changed: object) => cooking.calculate({ ...values, ...changed }).value;

it('weighs cups and spoons by what is in them', () => {
  expect(gramsOf({ amount: '2' })).toBe('250 g');
  expect(gramsOf({ ingredient: 'Honey', unit: 'Tablespoons' })).toBe('22 g');
  expect(gramsOf({ ingredient: 'Salt', unit: 'Teaspoons' })).toBe('6.1 g');
});

it('says how many cups grams and ounces are', () => {
  const { details } = cooking.calculate({ ...values, amount: '500', unit: 'Grams' });
  expect(details[0]).toEqual({ label: 'Ounces', value: '17.64' });
  expect(details[1]).toEqual({ label: 'US cups', value: '4.00' });
  expect(gramsOf({ amount: '4', unit: 'Ounces' })).toBe('113 g');
});

it('takes the weight that people found', () => {
  const rates = { 'Grams of a US cup': { 'Plain flour': 140 } };
  expect(cooking.calculate(values, rates).value).toBe('140 g');
  expect(cooking.calculate(values, {}).details[1]?.value).toBe('0.00');
});
