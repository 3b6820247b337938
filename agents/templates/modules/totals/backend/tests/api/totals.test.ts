import { expect, it } from 'vitest';
import { book, makePriced } from '../support/totals.js';

it('works out what a booking comes to', async () => {
  const whole = await makePriced(2500);
  expect(await book(whole, 1)).toBe(2500);
  const other = await makePriced(1900);
  expect(await book(other, 3)).toBe(5700);
});
