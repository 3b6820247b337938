import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { ResourceDefinition } from '../../src/models/resource.js';
import { conditionsOf, orderOf, parsePage } from '../../src/services/query.js';

const resource: ResourceDefinition = {
  name: 'Sample',
  label: 'Sample',
  model: 'user',
  fields: {
    name: { type: 'string' },
    size: { type: 'integer' },
    tags: { type: 'list' },
    paid: { type: 'boolean' },
  },
  relations: {
    group: { target: 'Group', column: 'groupId' },
    topics: { many: true, target: 'Topic', ids: 'topicIds', filter: 'topicId' },
  },
  title: [['name']],
  search: [['name'], ['group', 'title']],
  access: { read: [], create: [], update: [], remove: [] },
  create: z.strictObject({}),
  update: z.strictObject({}),
};

const titleOf = () => [['title']];

describe('List queries', () => {
  it('have bounded pages', () => {
    expect(parsePage({})).toEqual({ page: 1, pageSize: 20 });
    expect(parsePage({ page: '3', pageSize: '50' })).toEqual({ page: 3, pageSize: 50 });
    expect(() => parsePage({ pageSize: '1000' })).toThrow();
  });

  it('filter by a part of a text, and of no other kind of value', () => {
    expect(conditionsOf(resource, { nameContains: 'oak', sizeContains: '2' }, null)).toEqual([
      { name: { contains: 'oak' } },
    ]);
  });

  it('filter by value, range, relation and entry of a list', () => {
    expect(conditionsOf(resource, { name: ['a', 'b'] }, null)).toEqual([
      { name: { in: ['a', 'b'] } },
    ]);
    expect(conditionsOf(resource, { sizeFrom: '2', sizeTo: '4' }, null)).toEqual([
      { size: { gte: 2 } },
      { size: { lte: 4 } },
    ]);
    expect(conditionsOf(resource, { groupId: 'none' }, null)).toEqual([
      { OR: [{ groupId: { in: [] } }, { groupId: null }] },
    ]);
    expect(conditionsOf(resource, { topicId: '5' }, null)).toEqual([
      { topics: { some: { id: { in: [5] } } } },
    ]);
    expect(conditionsOf(resource, { tags: 'x' }, null)).toEqual([
      { OR: [{ tags: { contains: '"x"' } }] },
    ]);
    expect(conditionsOf(resource, { paid: 'false' }, null)).toEqual([{ OR: [{ paid: false }] }]);
  });

  it('search for every word in every searched value', () => {
    expect(conditionsOf(resource, { q: 'red car' }, null)).toEqual([
      { OR: [{ name: { contains: 'red' } }, { group: { title: { contains: 'red' } } }] },
      { OR: [{ name: { contains: 'car' } }, { group: { title: { contains: 'car' } } }] },
    ]);
  });

  it('sort by fields and by the title of a relation', () => {
    expect(orderOf(resource, titleOf, {})).toEqual([{ id: 'desc' }]);
    expect(orderOf(resource, titleOf, { sort: '-size' })).toEqual([
      { size: 'desc' },
      { id: 'desc' },
    ]);
    expect(orderOf(resource, titleOf, { sort: 'group' })[0]).toEqual({ group: { title: 'asc' } });
    expect(() => orderOf(resource, titleOf, { sort: 'passwordHash' })).toThrow();
  });

  it('refuse numbers and ids that are none', () => {
    expect(() => conditionsOf(resource, { size: 'big' }, null)).toThrow();
    expect(() => conditionsOf(resource, { groupId: 'x' }, null)).toThrow();
  });
});
