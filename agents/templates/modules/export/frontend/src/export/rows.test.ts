import { expect, it } from 'vitest';
import type { EntityDefinition } from '../records/types';
import { rowsOf } from './rows';

const entity: EntityDefinition = {
  name: 'Thing',
  label: 'Thing',
  plural: 'Things',
  path: 'things',
  description: '',
  icon: 'folder',
  access: { read: [], create: [] },
  fields: [
    { name: 'title', label: 'Title', kind: 'string' },
    { name: 'text', label: 'Text', kind: 'string' },
  ],
  relations: [
    { name: 'owner', label: 'Owner', target: 'User', key: 'ownerId', filter: 'ownerId' },
    { name: 'friends', label: 'Friends', target: 'User', key: 'friendIds', filter: 'friendId' },
  ],
  columns: [],
};

function record(members: Record<string, unknown>) {
  const can = { update: false, remove: false, transitions: [] };
  return { id: 1, label: '', createdAt: '', updatedAt: '', can, ...members };
}

it('writes a heading and a row for each record', () => {
  const ann = { id: 2, label: 'Ann' };
  const bob = { id: 3, label: 'Bob' };
  const one = record({ title: 'One', text: null, owner: ann, friends: [ann, bob] });
  expect(rowsOf(entity, [one])).toEqual([
    ['Title', 'Text', 'Owner', 'Friends'],
    ['One', '', 'Ann', 'Ann; Bob'],
  ]);
});
