import { expect, it } from 'vitest';
import { call, nobody, signInAdmin } from '../support/api.js';
import { addPart, makeWhole, progress, proof } from '../support/progress.js';

interface Item {
  whole: string;
  id: number;
  done: number;
  total: number;
}

async function progressOf(id: number) {
  const { status, body } = await call('get', '/api/progress', await signInAdmin());
  expect(status).toBe(200);
  const items = body.items as Item[];
  return items.find((item) => item.id === id && item.whole === progress.whole);
}

it(`counts the parts that are done${proof}`, async () => {
  const whole = await makeWhole();
  expect(await progressOf(whole)).toMatchObject({ done: 0, total: 0 });
  await addPart(whole, false);
  await addPart(whole, true);
  await addPart(whole, true);
  expect(await progressOf(whole)).toMatchObject({ done: 2, total: 3 });
});

it('keeps the parts of one record from those of another', async () => {
  const [whole, other] = [await makeWhole(), await makeWhole()];
  await addPart(other, true);
  expect(await progressOf(whole)).toMatchObject({ done: 0, total: 0 });
});

it('answers strangers with what is theirs to see', async () => {
  expect((await call('get', '/api/progress', nobody)).status).toBe(200);
});
