import { expect, it } from 'vitest';
import { call, nobody, signInAdmin } from '../support/api.js';
import { budget, makeBudget, spend } from '../support/budgets.js';

interface Item {
  whole: string;
  id: number;
  limit: number;
  spent: number;
}

async function spentOf(id: number) {
  const { status, body } = await call('get', '/api/budgets-spent', await signInAdmin());
  expect(status).toBe(200);
  const items = body.items as Item[];
  return items.find((item) => item.id === id && item.whole === budget.whole);
}

it('adds up what is spent of a budget', async () => {
  const whole = await makeBudget(100_000);
  expect(await spentOf(whole)).toMatchObject({ limit: 100_000, spent: 0 });
  await spend(whole, 30_000);
  await spend(whole, 12_550);
  expect(await spentOf(whole)).toMatchObject({ limit: 100_000, spent: 42_550 });
});

it('keeps what is spent of one budget from another', async () => {
  const [whole, other] = [await makeBudget(5_000), await makeBudget(5_000)];
  await spend(other, 2_000);
  expect(await spentOf(whole)).toMatchObject({ spent: 0 });
});

it('answers strangers with what is theirs to see', async () => {
  expect((await call('get', '/api/budgets-spent', nobody)).status).toBe(200);
});
