import { expect, it } from 'vitest';
import { bread } from './bread';

const values = {
  from: 'Flour weight',
  flour: '1000',
  loaves: '2',
  weight: '960',
  water: '70',
  salt: '2',
  starter: '20',
  starterHydration: '100',
  scale: '1',
};

it('weighs every ingredient by the flour', () => {
  const result = bread.calculate(values);
  expect(result.value).toBe('1,920 g');
  expect(result.details[1]).toEqual({ label: 'Water', value: '700 g' });
});

it('counts the water and flour of the starter', () => {
  expect(bread.calculate(values).details.at(-1)?.value).toBe('72.7 %');
});

it('works back from loaves to the flour', () => {
  const result = bread.calculate({ ...values, from: 'Number and weight of loaves' });
  expect(result.details[0]?.value).toBe('1,000 g');
});

it('scales', () => {
  expect(bread.calculate({ ...values, scale: '1.5' }).value).toBe('2,880 g');
});
