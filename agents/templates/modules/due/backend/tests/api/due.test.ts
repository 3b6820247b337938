import { describe, expect, it } from 'vitest';
import { dues } from '../../src/models/due.js';
import { dueFrom, today } from '../../src/services/spans.js';
import { call, nobody, signInAdmin } from '../support/api.js';
import { makers } from '../support/due.js';

interface Answer {
  items: { id: string; items: { id: number; last: string | null; since: string | null }[] }[];
}

async function standingOf(list: string, id: number) {
  const { body } = await call('get', '/api/due', await signInAdmin());
  const { items } = body as unknown as Answer;
  return items.find((one) => one.id === list)?.items.find((item) => item.id === id);
}

describe.each(dues.map((due, index) => ({ ...due, maker: makers[index] })))(
  'What is due: $id',
  ({ id, span, maker }) => {
    it('names what was never seen to, as it is due as well', async () => {
      const record = await maker?.make();
      expect(await standingOf(id, record ?? 0)).toMatchObject({ last: null, since: null });
    });

    it('names what has waited too long, with the day since when', async () => {
      const record = (await maker?.make()) ?? 0;
      await maker?.see(record, '2019-05-14');
      const found = await standingOf(id, record);
      expect(found).toMatchObject({ last: '2019-05-14', since: dueFrom('2019-05-14', span) });
    });

    it('leaves out what has been seen to', async () => {
      const record = (await maker?.make()) ?? 0;
      await maker?.see(record, today());
      expect(await standingOf(id, record)).toBeUndefined();
    });
  },
);

it('answers strangers with nothing that is not theirs to see', async () => {
  const { status, body } = await call('get', '/api/due', nobody);
  expect(status).toBe(200);
  expect((body as unknown as Answer).items).toHaveLength(dues.length);
});
