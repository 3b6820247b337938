import { describe, expect, it } from 'vitest';
import { call, signInAdmin, type Session } from '../support/api.js';
import { makeHidden, outsider, path, reveal } from '../support/hidden.js';

async function sees(person: Session, id: number) {
  const one = await call('get', `${path}/${id}`, person);
  const list = await call('get', `${path}?pageSize=100&sort=-id`, person);
  const items = list.body.items as { id: number }[];
  expect(items.some((item) => item.id === id)).toBe(one.status === 200);
  return one.status === 200;
}

describe('What is not for everybody yet', () => {
  it('is seen by those who look after it, and by everybody from then on', async () => {
    const made = await makeHidden();
    expect(made.status).toBe(201);
    const id = Number(made.body.id);
    expect(await sees(await signInAdmin(), id)).toBe(true);
    expect(await sees(await outsider(), id)).toBe(false);
    await reveal(id);
    expect(await sees(await outsider(), id)).toBe(true);
  });
});
