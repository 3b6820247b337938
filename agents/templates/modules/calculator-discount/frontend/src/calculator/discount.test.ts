import { expect, it } from 'vitest';
import { discount } from './discount';

it('takes the discount from the price of all', () => {
  const result = discount.calculate({ price: '50', discount: '30', count: '2' });
  expect(result.value).toBe('70.00');
  expect(result.details[1]).toEqual({ label: 'Saved', value: '30.00' });
});
