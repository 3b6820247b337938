import { describe, expect, it } from 'vitest';
import { defaultRole } from '../../src/models/roles.js';
import { openFrom } from '../../src/services/message-settings.js';
import { call, type Session } from '../support/api.js';
import { signIn } from '../support/people.js';

async function between(writer: Session, reader: Session): Promise<number> {
  const { body } = await call('post', '/api/conversations', writer, { personId: reader.user.id });
  return Number(body.id);
}

describe('Conversations', () => {
  it('are found again instead of being made twice', async () => {
    const [ann, bob] = [await signIn(defaultRole), await signIn(defaultRole)];
    expect(await between(ann, bob)).toBe(await between(bob, ann));
  });

  it('carry messages to the other, who is told how many are new', async () => {
    const [ann, bob] = [await signIn(defaultRole), await signIn(defaultRole)];
    const id = await between(ann, bob);
    const path = `/api/conversations/${id}`;
    const sent = await call('post', `${path}/messages`, ann, { body: 'Hello Bob' });
    expect(sent.status).toBe(201);
    expect((await call('get', '/api/conversations/unread', bob)).body).toEqual({ unread: 1 });
    expect((await call('get', '/api/conversations/unread', ann)).body).toEqual({ unread: 0 });
    const inbox = await call('get', '/api/conversations', bob);
    expect(inbox.body.items).toEqual([
      expect.objectContaining({ id, title: ann.user.name, last: 'Hello Bob', unread: 1 }),
    ]);
    const seen = await call('get', path, bob);
    expect(seen.body.messages).toEqual([expect.objectContaining({ body: 'Hello Bob' })]);
    expect((await call('put', `${path}/read`, bob)).status).toBe(204);
    expect((await call('get', '/api/conversations/unread', bob)).body).toEqual({ unread: 0 });
  });

  it('are closed to everybody but their members', async () => {
    const [ann, bob, eve] = [
      await signIn(defaultRole),
      await signIn(defaultRole),
      await signIn(defaultRole),
    ];
    const path = `/api/conversations/${await between(ann, bob)}`;
    expect((await call('get', path, eve)).status).toBe(404);
    expect((await call('post', `${path}/messages`, eve, { body: 'Hi' })).status).toBe(404);
    expect((await call('put', `${path}/read`, eve)).status).toBe(404);
    expect((await call('get', path)).status).toBe(401);
    expect((await call('get', '/api/conversations', eve)).body).toEqual({ items: [] });
  });

  it('refuse empty messages, oneself and people who do not exist', async () => {
    const [ann, bob] = [await signIn(defaultRole), await signIn(defaultRole)];
    const path = `/api/conversations/${await between(ann, bob)}/messages`;
    expect((await call('post', path, ann, { body: ' ' })).fields).toEqual(['body']);
    const own = { personId: ann.user.id };
    expect((await call('post', '/api/conversations', ann, own)).status).toBe(409);
    const nobody = { personId: 999_999 };
    expect((await call('post', '/api/conversations', ann, nobody)).fields).toEqual(['personId']);
    expect((await call('get', '/api/conversations/none', ann)).status).toBe(404);
  });

  it('cannot start from a record that does not exist', async () => {
    const ann = await signIn(defaultRole);
    for (const entity of openFrom) {
      const start = await call('post', '/api/conversations', ann, { entity, recordId: 999_999 });
      expect(start.status).toBe(404);
    }
  });
});
