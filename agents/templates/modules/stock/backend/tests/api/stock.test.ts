import { describe, expect, it } from 'vitest';
import { call, signInAdmin } from '../support/api.js';
import { levelOf, makeStocked, move, movements } from '../support/stock.js';

describe('The stock', () => {
  it('follows what comes in and what goes out', async () => {
    const id = await makeStocked(10);
    expect((await move(id, 'Received', 5)).status).toBe(201);
    expect((await move(id, 'Issued', 12)).status).toBe(201);
    expect(await levelOf(id)).toBe(3);
  });

  it('never goes below nothing, even when two people take at once', async () => {
    const id = await makeStocked(4);
    const answers = await Promise.all([move(id, 'Issued', 3), move(id, 'Issued', 3)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409]);
    expect(await levelOf(id)).toBe(1);
    const refused = await move(id, 'Issued', 2);
    expect(refused.message).toContain('Only 1 of');
  });

  it('is right again when a movement is corrected or taken back', async () => {
    const admin = await signInAdmin();
    const id = await makeStocked(10);
    const { body } = await move(id, 'Issued', 4);
    const own = `${movements}/${Number(body.id)}`;
    expect((await call('patch', own, admin, { quantity: 1 })).status).toBe(200);
    expect(await levelOf(id)).toBe(9);
    expect((await call('patch', own, admin, { quantity: 50 })).status).toBe(409);
    expect((await call('delete', own, admin)).status).toBe(204);
    expect(await levelOf(id)).toBe(10);
  });

  it('lists what is running low', async () => {
    const admin = await signInAdmin();
    const low = await makeStocked(2, 5);
    const enough = await makeStocked(6, 5);
    const { body } = await call('get', '/api/stock/low', admin);
    const ids = (body.items as { id: number }[]).map(({ id }) => id);
    expect(ids).toContain(low);
    expect(ids).not.toContain(enough);
  });
});
