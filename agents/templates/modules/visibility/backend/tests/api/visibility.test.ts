import { describe, expect, it } from 'vitest';
import { call, signInAdmin, type Session } from '../support/api.js';
{{#hasInsides}}
import { insides, makeHidden, outsider, path, reveal } from '../support/hidden.js';
{{/hasInsides}}
{{^hasInsides}}
import { makeHidden, outsider, path, reveal } from '../support/hidden.js';
{{/hasInsides}}

async function sees(person: Session, id: number, address = path) {
  const one = await call('get', `${address}/${id}`, person);
  const list = await call('get', `${address}?pageSize=100&sort=-id`, person);
  const items = list.body.items as { id: number }[];
  expect(items.some((item) => item.id === id)).toBe(one.status === 200);
  return one.status === 200;
}

describe('What is not for everybody yet', () => {
{{#hasInsides}}
  it.each(insides)('keeps to itself what stands in it: $address', async ({ address, sample }) => {
    const admin = await signInAdmin();
    const around = Number((await makeHidden()).body.id);
    const inside = await call('post', address, admin, await sample(admin, around));
    expect(inside.status).toBe(201);
    const id = Number(inside.body.id);
    expect(await sees(admin, id, address)).toBe(true);
    expect(await sees(await outsider(), id, address)).toBe(false);
    await reveal(around);
    expect(await sees(await outsider(), id, address)).toBe(true);
  });

{{/hasInsides}}
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
