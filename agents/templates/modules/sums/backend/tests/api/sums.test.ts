import { expect, it } from 'vitest';
import { changeAmount, makeSum, products, totalOf } from '../support/sums.js';

it('works out what a record comes to, and again when a figure changes', async () => {
  const id = await makeSum(3, 1250);
  expect(await totalOf(id)).toBe(3750 * products);
  await changeAmount(id, 4);
  expect(await totalOf(id)).toBe(3750 * products + 1250);
});
