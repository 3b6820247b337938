import { describe, expect, it } from 'vitest';
import { defaultRole } from '../../src/models/roles.js';
import { call, type Session } from '../support/api.js';
import { signIn } from '../support/people.js';

let count = 0;

async function opened(person: Session): Promise<number> {
  count += 1;
  const { body } = await call('post', '/api/rooms', person, { name: `Room ${count}` });
  return Number(body.id);
}

describe('Rooms', () => {
  it('are seen by everybody who is signed in, and read by those who entered', async () => {
    const [ann, bob] = [await signIn(defaultRole), await signIn(defaultRole)];
    const id = await opened(ann);
    const path = `/api/conversations/${id}`;
    expect((await call('get', path, bob)).status).toBe(404);
    expect((await call('put', `/api/rooms/${id}/membership`, bob)).status).toBe(204);
    expect((await call('post', `${path}/messages`, bob, { body: 'Hello' })).status).toBe(201);
    expect((await call('get', path, ann)).body).toMatchObject({
      isRoom: true,
      messages: [{ body: 'Hello' }],
    });
    const { body } = await call('get', '/api/rooms', bob);
    expect(body.items).toContainEqual(expect.objectContaining({ id, members: 2, isMember: true }));
  });

  it('are closed again to those who leave', async () => {
    const [ann, bob] = [await signIn(defaultRole), await signIn(defaultRole)];
    const id = await opened(ann);
    await call('put', `/api/rooms/${id}/membership`, bob);
    expect((await call('delete', `/api/rooms/${id}/membership`, bob)).status).toBe(204);
    expect((await call('get', `/api/conversations/${id}`, bob)).status).toBe(404);
  });

  it('have names of their own', async () => {
    const ann = await signIn(defaultRole);
    expect((await call('post', '/api/rooms', ann, { name: '' })).fields).toEqual(['name']);
    await call('post', '/api/rooms', ann, { name: 'Taken' });
    expect((await call('post', '/api/rooms', ann, { name: 'Taken' })).status).toBe(409);
  });

  it('cannot be entered when they do not exist or are conversations of two', async () => {
    const [ann, bob, eve] = [
      await signIn(defaultRole),
      await signIn(defaultRole),
      await signIn(defaultRole),
    ];
    const { body } = await call('post', '/api/conversations', ann, { personId: bob.user.id });
    expect((await call('put', `/api/rooms/${Number(body.id)}/membership`, eve)).status).toBe(404);
    expect((await call('put', '/api/rooms/none/membership', eve)).status).toBe(404);
    expect((await call('get', '/api/rooms')).status).toBe(401);
  });
});
