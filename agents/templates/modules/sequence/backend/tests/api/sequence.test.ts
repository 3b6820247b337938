import { describe, expect, it } from 'vitest';
import { call, nobody, signInAdmin } from '../support/api.js';
import { each, makeItem, makeList } from '../support/sequence.js';

interface Answer {
  entries: { id: number; itemId: number }[];
  total: number;
}

async function filled(count: number) {
  const admin = await signInAdmin();
  const id = await makeList();
  const items: number[] = [];
  for (let i = 0; i < count; i += 1) {
    const itemId = await makeItem();
    items.push(itemId);
    const made = await call('post', `/api/sequences/${id}/entries`, admin, { itemId });
    expect(made.status).toBe(201);
  }
  return { admin, id, items };
}

async function shown(id: number) {
  const { body } = await call('get', `/api/sequences/${id}`, await signInAdmin());
  return body as unknown as Answer;
}

describe('A list with an order', () => {
  it('holds what is put into it, and adds it up', async () => {
    const { id, items } = await filled(3);
    const { entries, total } = await shown(id);
    expect(entries.map(({ itemId }) => itemId)).toEqual(items);
    expect(total).toBe(3 * each);
  });

  it('keeps the order into which entries are moved', async () => {
    const { admin, id, items } = await filled(3);
    const [first, second, third] = items;
    const last = (await shown(id)).entries.at(-1)?.id ?? 0;
    const path = `/api/sequences/${id}/entries/${last}`;
    expect((await call('patch', path, admin, { to: 0 })).status).toBe(200);
    const order = async () => (await shown(id)).entries.map(({ itemId }) => itemId);
    expect(await order()).toEqual([third, first, second]);
    await call('patch', path, admin, { to: 1 });
    expect(await order()).toEqual([first, third, second]);
    expect((await call('patch', path, admin, { to: -1 })).status).toBe(400);
  });

  it('lets go of an entry, and of no other', async () => {
    const { admin, id, items } = await filled(2);
    const [entry] = (await shown(id)).entries;
    const path = `/api/sequences/${id}/entries/${entry?.id ?? 0}`;
    expect((await call('delete', path, admin)).status).toBe(200);
    expect((await call('delete', path, admin)).status).toBe(404);
    const { entries, total } = await shown(id);
    expect(entries.map(({ itemId }) => itemId)).toEqual(items.slice(1));
    expect(total).toBe(each);
  });

  it('takes only what there is', async () => {
    const { admin, id } = await filled(0);
    const made = await call('post', `/api/sequences/${id}/entries`, admin, { itemId: 999_999 });
    expect(made.fields).toEqual(['itemId']);
    expect((await call('get', '/api/sequences/999999', admin)).status).toBe(404);
    expect((await call('get', '/api/sequences/999999', nobody)).status).toBeGreaterThan(400);
  });
});
