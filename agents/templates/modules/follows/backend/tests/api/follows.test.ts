import { describe, expect, it } from 'vitest';
import { defaultRole } from '../../src/models/roles.js';
import { call } from '../support/api.js';
import { signIn } from '../support/people.js';

describe('People', () => {
  it('are followed once and no longer followed', async () => {
    const [ann, bob] = [await signIn(defaultRole), await signIn(defaultRole)];
    const path = `/api/follows/${bob.user.id}`;
    expect((await call('put', path, ann)).status).toBe(204);
    expect((await call('put', path, ann)).status).toBe(204);
    const { id, name } = bob.user;
    expect((await call('get', '/api/follows', ann)).body).toEqual({ items: [{ id, name }] });
    expect((await call('get', path, ann)).body).toMatchObject({ followers: 1, isFollowed: true });
    expect((await call('delete', path, ann)).status).toBe(204);
    expect((await call('get', path, ann)).body).toMatchObject({ followers: 0, isFollowed: false });
  });

  it('are shown to visitors by name only', async () => {
    const { user } = await signIn(defaultRole);
    const { body } = await call('get', `/api/follows/${user.id}`);
    expect(body).toMatchObject({ name: user.name, followers: 0, following: 0, isFollowed: false });
    expect(JSON.stringify(body)).not.toContain(user.email);
  });

  it('cannot follow themselves or nobody', async () => {
    const ann = await signIn(defaultRole);
    expect((await call('put', `/api/follows/${ann.user.id}`, ann)).status).toBe(409);
    expect((await call('put', '/api/follows/999999', ann)).status).toBe(404);
    expect((await call('get', '/api/follows/none', ann)).status).toBe(404);
    expect((await call('put', `/api/follows/${ann.user.id}`)).status).toBe(401);
  });

  it('read in their feed only what they follow', async () => {
    const ann = await signIn(defaultRole);
    expect((await call('get', '/api/follows/feed', ann)).body).toEqual({ items: [] });
    expect((await call('get', '/api/follows/feed')).status).toBe(401);
  });
});
