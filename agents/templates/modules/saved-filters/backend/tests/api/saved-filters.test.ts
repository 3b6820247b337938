import { describe, expect, it } from 'vitest';
import { defaultRole } from '../../src/models/roles.js';
import { call } from '../support/api.js';
import { signIn } from '../support/people.js';

const path = '/api/saved-filters';
const filter = { list: 'things', name: 'Open ones', query: 'q=new&sort=-id' };

describe('Saved filters', () => {
  it('are kept under a name for one list', async () => {
    const ann = await signIn(defaultRole);
    const saved = await call('post', path, ann, filter);
    expect(saved.status).toBe(201);
    expect((await call('post', path, ann, filter)).status).toBe(409);
    expect((await call('get', `${path}?list=things`, ann)).body.items).toEqual([
      expect.objectContaining(filter),
    ]);
    expect((await call('get', `${path}?list=others`, ann)).body.items).toEqual([]);
    expect((await call('post', path, ann, { ...filter, name: ' ' })).fields).toEqual(['name']);
  });

  it('belong to one account', async () => {
    const [ann, bob] = [await signIn(defaultRole), await signIn(defaultRole)];
    const { body } = await call('post', path, ann, filter);
    const one = `${path}/${Number(body.id)}`;
    expect((await call('get', path, bob)).body.items).toEqual([]);
    expect((await call('delete', one, bob)).status).toBe(404);
    expect((await call('delete', one, ann)).status).toBe(204);
    expect((await call('delete', `${path}/none`, ann)).status).toBe(404);
    expect((await call('get', path)).status).toBe(401);
  });
});
