import { expect, it } from 'vitest';
import { call, nobody, signInAdmin } from '../support/api.js';
import { ask, grant } from '../support/allowances.js';

const year = new Date().getUTCFullYear();

interface Item {
  taken: number;
  left: number;
}

async function own(): Promise<Item> {
  const { status, body } = await call('get', '/api/allowances', await signInAdmin());
  expect(status).toBe(200);
  const [first] = body.items as Item[];
  return first ?? { taken: -1, left: -1 };
}

/** The first Monday of the month. */
function monday(month: number): Date {
  const day = new Date(Date.UTC(year, month, 1));
  day.setUTCDate(1 + ((8 - day.getUTCDay()) % 7));
  return day;
}

function dayAfter(first: Date, days: number): string {
  const day = new Date(first);
  day.setUTCDate(day.getUTCDate() + days);
  return day.toISOString().slice(0, 10);
}

it('takes what is granted from the days of the year, and refuses more than are left', async () => {
  const before = await own();
  const first = monday(5);
  const { status, body } = await ask(dayAfter(first, 0), dayAfter(first, 4));
  expect(status).toBe(201);
  expect((await own()).taken).toBe(before.taken);
  await grant(Number(body.id));
  expect(await own()).toMatchObject({ taken: before.taken + 5, left: before.left - 5 });
  const tooLong = await ask(dayAfter(first, 0), dayAfter(first, 60));
  expect(tooLong.status).toBe(409);
});

it('is for those who are signed in', async () => {
  expect((await call('get', '/api/allowances', nobody)).status).toBe(401);
});
