import { expect, it } from 'vitest';
import { water } from './water';

it('adds exercise and weather to what the weight asks for', () => {
  const mild = water.calculate({ weight: '70', exercise: '60', weather: 'Mild' });
  expect(mild.value).toBe('3.0 litres'); // 2.31 + 0.7
  expect(mild.details[0]?.value).toBe('13');
  expect(water.calculate({ weight: '70', exercise: '0', weather: 'Hot' }).value).toBe('2.9 litres');
});
