import { describe, expect, it, vi } from 'vitest';
import { z } from 'zod';
import type { Row } from '../../src/database.js';
import { defaultRole } from '../../src/models/roles.js';
import type { ResourceDefinition } from '../../src/models/resource.js';
import { notifyOfChange } from '../../src/services/notification-events.js';
import { notify } from '../../src/services/notifications.js';
import { call, type Session } from '../support/api.js';
import { signIn } from '../support/people.js';

interface Item {
  id: number;
  text: string;
  about: string;
  isRead: boolean;
}

async function inboxOf(person: Session) {
  const { body } = await call('get', '/api/notifications', person);
  return body as unknown as { items: Item[]; unread: number };
}

const thing: ResourceDefinition = {
  name: 'Thing',
  label: 'Thing',
  model: 'user',
  fields: { status: { type: 'enum', options: ['Open', 'Done'] } },
  relations: {
    owner: { target: 'User', column: 'ownerId', actor: true },
    assignee: { target: 'User', column: 'assigneeId' },
  },
  title: [],
  search: [],
  owner: ['ownerId'],
  access: { read: [], create: [], update: [], remove: [] },
  create: z.object({}),
  update: z.object({}),
};

vi.mock('../../src/models/index.js', async (original) => {
  const models = await original<typeof import('../../src/models/index.js')>();
  const resourceNamed = (name: string) =>
    name === thing.name ? thing : models.resourceNamed(name);
  return { ...models, resourceNamed };
});

describe('Notifications', () => {
  it('are counted until they are read, one by one or all at once', async () => {
    const person = await signIn(defaultRole);
    await notify([person.user.id], 'First', '/account');
    await notify([person.user.id, person.user.id], 'Second', '/account');
    const { items, unread } = await inboxOf(person);
    expect(items.map(({ text }) => text)).toEqual(['Second', 'First']);
    expect(unread).toBe(2);
    const path = `/api/notifications/${items[0]?.id}/read`;
    expect((await call('put', path, person)).status).toBe(204);
    expect((await inboxOf(person)).unread).toBe(1);
    expect((await call('put', '/api/notifications/read', person)).status).toBe(204);
    expect((await inboxOf(person)).unread).toBe(0);
  });

  it('belong to one account', async () => {
    const [ann, bob] = [await signIn(defaultRole), await signIn(defaultRole)];
    await notify([ann.user.id], 'For Ann', '/account');
    expect((await inboxOf(bob)).items).toEqual([]);
    const [item] = (await inboxOf(ann)).items;
    expect((await call('put', `/api/notifications/${item?.id}/read`, bob)).status).toBe(404);
    expect((await call('put', '/api/notifications/none/read', bob)).status).toBe(404);
    expect((await call('get', '/api/notifications')).status).toBe(401);
  });

  it('tell the owner of a new state and the one to whom something is given', async () => {
    const [ann, bob] = [await signIn(defaultRole), await signIn(defaultRole)];
    const before: Row = { id: 7, status: 'Open', ownerId: ann.user.id, assigneeId: null };
    const after: Row = { ...before, status: 'Done', assigneeId: bob.user.id };
    const admin = { ...ann.user, id: 0, name: 'Sam' };
    await notifyOfChange({ resource: thing, before, after, account: admin });
    const [toAnn] = (await inboxOf(ann)).items;
    expect(toAnn).toMatchObject({ about: 'Thing/7', isRead: false });
    expect(toAnn?.text).toContain('is now done');
    expect((await inboxOf(bob)).items[0]?.text).toContain('Sam gave you');
  });

  it('do not tell people what they did themselves', async () => {
    const ann = await signIn(defaultRole);
    const before: Row = { id: 8, status: 'Open', ownerId: ann.user.id, assigneeId: null };
    const after: Row = { ...before, status: 'Done' };
    await notifyOfChange({ resource: thing, before, after, account: ann.user });
    expect((await inboxOf(ann)).items).toEqual([]);
  });
});
