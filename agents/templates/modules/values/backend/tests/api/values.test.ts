import { describe, expect, it } from 'vitest';
import { call, nobody, signInAdmin } from '../support/api.js';
import { field, forVisitors, list, makeValued } from '../support/values.js';

describe('Values to filter by', () => {
  it('are those that records have, once each', async () => {
    const made = await makeValued();
    await makeValued();
    const { body } = await call('get', `/api/values/${list}/${field}`, await signInAdmin());
    const items = body.items as string[];
    const [own = ''] = [made.body[field]].flat().map(String);
    expect(items.filter((value) => value === own)).toHaveLength(1);
    expect(new Set(items).size).toBe(body.total);
    const part = encodeURIComponent(own.slice(0, 3));
    const query = `/api/${list}?pageSize=100&${field}Contains=${part}`;
    const found = await call('get', query, await signInAdmin());
    expect(found.body.items).toContainEqual(made.body);
  });

  it('are those of fields that lists are filtered by, and of no others', async () => {
    const admin = await signInAdmin();
    expect((await call('get', `/api/values/${list}/passwordHash`, admin)).status).toBe(404);
    expect((await call('get', `/api/values/users/${field}`, admin)).status).toBe(404);
  });

  it('are shown to those who may see the list', async () => {
    const { status } = await call('get', `/api/values/${list}/${field}`, nobody);
    expect(status).toBe(forVisitors);
  });
});
