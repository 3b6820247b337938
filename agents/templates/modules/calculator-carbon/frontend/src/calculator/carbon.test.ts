import { expect, it } from 'vitest';
import { initialValues } from './calculator';
import { carbon } from './carbon';

const values = initialValues(carbon.inputs);
const none = { drive: '0', bus: '0', train: '0', flights: '0', electricity: '0', gas: '0' };

it('adds up travel, the home and food', () => {
  const { value, details } = carbon.calculate({ ...values, ...none, drive: '100', gas: '8000' });
  // 100 × 52 × 0.17 + 8000 × 0.2 ÷ 2 + 2600
  expect(value).toBe('4.28 t CO₂');
  expect(details[0]).toEqual({ label: 'Food', value: '2,600 kg' });
  expect(details[1]).toEqual({ label: 'Car', value: '884 kg' });
});

it('counts electric cars and other food, by the factors that people put in', () => {
  const other = { ...values, ...none, drive: '100', car: 'Electric', diet: 'Vegan' };
  expect(carbon.calculate(other).value).toBe('1.36 t CO₂');
  const rates = { 'kg CO₂': { 'A kilometre by electric car': 0.1 }, Food: { Vegan: 1000 } };
  expect(carbon.calculate(other, rates).value).toBe('1.52 t CO₂');
});
