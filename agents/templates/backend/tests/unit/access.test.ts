import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { ResourceDefinition } from '../../src/models/resource.js';
import { reach, readable, refusal } from '../../src/services/access.js';

const account = { id: 7, name: 'Kim', email: 'kim@example.org', role: 'member', profileId: null };
const admin = { ...account, role: 'admin' };

describe('Access', () => {
  it('is open to all for visitors', () => {
    expect(reach(['visitor'], null)).toBe('all');
    expect(reach(['visitor'], account)).toBe('all');
  });

  it('needs an account for users, and the right one for roles', () => {
    expect(reach(['user'], null)).toBe('none');
    expect(reach(['user'], account)).toBe('all');
    expect(reach(['member'], account)).toBe('all');
    expect(reach(['staff'], account)).toBe('none');
  });

  it('reaches own records only for owners', () => {
    expect(reach(['owner'], account)).toBe('owned');
    expect(reach(['owner'], null)).toBe('none');
  });

  it('is never refused to admins', () => {
    expect(reach([], admin)).toBe('all');
  });

  it('asks visitors to sign in and tells others no', () => {
    expect(refusal(null).status).toBe(401);
    expect(refusal(account).status).toBe(403);
  });

  it('shows what is not for everybody yet to its owner and to those who look after it', () => {
    const article: ResourceDefinition = {
      name: 'Article',
      label: 'Article',
      model: 'user',
      fields: { status: { type: 'enum', options: ['Draft', 'Published'] } },
      relations: { author: { target: 'User', column: 'authorId', actor: true } },
      title: [],
      search: [],
      owner: ['authorId'],
      visibility: { field: 'status', states: ['Published'], keepers: ['staff'] },
      access: { read: ['visitor'], create: ['user'], update: ['owner'], remove: ['owner'] },
      create: z.object({}),
      update: z.object({}),
    };
    const shown = { status: { in: ['Published'] } };
    expect(readable(article, null)).toEqual(shown);
    expect(readable(article, account)).toEqual({ OR: [shown, { authorId: 7 }] });
    expect(readable({ ...article, owner: undefined }, account)).toEqual(shown);
    expect(readable(article, { ...account, role: 'staff' })).toEqual({});
    expect(readable(article, admin)).toEqual({});
  });
});
