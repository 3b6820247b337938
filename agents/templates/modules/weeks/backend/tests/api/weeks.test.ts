import { expect, it } from 'vitest';
import { call, nobody, signInAdmin } from '../support/api.js';
import { measured, note, proof } from '../support/weeks.js';

interface List {
  entity: string;
  weeks: { start: string; count: number; sum: number }[];
}

async function weeks() {
  const { status, body } = await call('get', '/api/weeks', await signInAdmin());
  expect(status).toBe(200);
  return (body.items as List[]).find(({ entity }) => entity === measured)?.weeks;
}

it(`adds up each week by itself${proof}`, async () => {
  // A Monday, the Sunday after it, and the Monday that follows.
  await note('2031-03-03', 480);
  await note('2031-03-09', 360);
  await note('2031-03-10', 300);
  expect((await weeks())?.slice(0, 2)).toEqual([
    { start: '2031-03-10', count: 1, sum: 300 },
    { start: '2031-03-03', count: 2, sum: 840 },
  ]);
});

it('answers strangers with what is theirs to see', async () => {
  expect((await call('get', '/api/weeks', nobody)).status).toBe(200);
});
