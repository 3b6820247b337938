import { describe, expect, it } from 'vitest';
import { call, nobody, signInAdmin } from '../support/api.js';
import { imported, sample } from '../support/imports.js';

const path = `/api/imports/${imported}`;

describe('An import', () => {
  it('makes a record of every row that is right and says what is wrong with the others', async () => {
    const admin = await signInAdmin();
    const before = await call('get', `/api/${imported}`, admin);
    const rows = [await sample(admin), { surplus: 1 }, await sample(admin)];
    const { status, body } = await call('post', path, admin, { rows });
    expect(status).toBe(200);
    expect(body.made).toBe(2);
    expect(body.errors).toMatchObject([{ row: 1 }]);
    const after = await call('get', `/api/${imported}`, admin);
    expect(after.body.total).toBe(Number(before.body.total) + 2);
  });

  it('refuses what holds nothing, and what cannot be imported', async () => {
    const admin = await signInAdmin();
    expect((await call('post', path, admin, { rows: [] })).status).toBe(400);
    expect((await call('post', '/api/imports/nothing', admin, { rows: [{}] })).status).toBe(404);
  });

  it('is for those who may make such records', async () => {
    const made = await call('post', `/api/${imported}`, nobody, {});
    const { status } = await call('post', path, nobody, { rows: [{}] });
    expect(status).toBe(made.status === 401 ? 401 : 200);
  });
});
