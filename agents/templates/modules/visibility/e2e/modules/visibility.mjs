import assert from 'node:assert/strict';
import { curtained } from '../hidden.mjs';

/** The states of everything that the page's visitor gets from the server. */
function statesSeen(page, { api, field }) {
  return page.evaluate(
    async ([address, name]) => {
      const answer = await globalThis.fetch(`${address}?pageSize=100`);
      const { items } = await answer.json();
      return items.map((item) => item[name]);
    },
    [api, field],
  );
}

/** Visitors meet nothing that is a draft or waits for somebody's approval. */
export async function scenario({ page, report, open, signIn, logOut }) {
  if (curtained.length === 0) {
    return;
  }
  await logOut();
  for (const list of curtained) {
    await report.step(`keeps from visitors: other ${list.plural.toLowerCase()}`, async () => {
      await open('/');
      const seen = await statesSeen(page, list);
      assert.deepEqual(
        seen.filter((state) => !list.states.includes(state)),
        [],
      );
    });
  }
  await signIn();
}
