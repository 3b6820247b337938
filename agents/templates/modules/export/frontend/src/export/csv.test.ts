import { expect, it } from 'vitest';
import type { EntityDefinition } from '../records/types';
import { toCsv } from './csv';

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
  const csv = toCsv(entity, [
    record({ title: 'One', text: null, owner: ann, friends: [ann, bob] }),
  ]);
  expect(csv).toBe('Title,Text,Owner,Friends\r\nOne,,Ann,Ann; Bob\r\n');
});

it('quotes what would break a row', () => {
  const csv = toCsv(entity, [record({ title: 'a, "b"', text: 'two\nlines' })]);
  expect(csv.split('\r\n')[1]).toBe('"a, ""b""","two\nlines",,');
});

it('keeps a spreadsheet from reading a text as a formula', () => {
  const csv = toCsv(entity, [record({ title: '=1+1', text: '-5' })]);
  expect(csv.split('\r\n')[1]).toBe("'=1+1,-5,,");
});
