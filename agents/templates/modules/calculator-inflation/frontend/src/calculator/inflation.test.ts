import { expect, it } from 'vitest';
import { inflation } from './inflation';

it('lets prices rise and money lose, year by year', () => {
  const { value, details, table } = inflation.calculate({ amount: '1000', rate: '3', years: '10' });
  expect(value).toBe('1,343.92');
  expect(details.map((one) => one.value)).toEqual(['744.09', '34.4 %', '25.6 %']);
  expect(table?.rows).toHaveLength(10);
  expect(table?.rows[0]).toEqual(['1', '1,030.00', '970.87']);
});
