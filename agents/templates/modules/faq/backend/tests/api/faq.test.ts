import { describe, expect, it } from 'vitest';
import { defaultRole } from '../../src/models/roles.js';
import { call, signInAdmin } from '../support/api.js';
import { signIn } from '../support/people.js';

const entry = { question: 'How does it work?', answer: 'Very well.' };

describe('Questions and answers', () => {
  it('are read by visitors and kept by admins', async () => {
    const admin = await signInAdmin();
    const made = await call('post', '/api/faq', admin, entry);
    expect(made.status).toBe(201);
    const path = `/api/faq/${Number(made.body.id)}`;
    const change = { ...entry, answer: 'Even better.' };
    expect((await call('put', path, admin, change)).body).toMatchObject(change);
    const { body } = await call('get', '/api/faq');
    expect(body.items).toContainEqual(expect.objectContaining(change));
    expect((await call('delete', path, admin)).status).toBe(204);
    expect((await call('delete', path, admin)).status).toBe(404);
    expect((await call('put', '/api/faq/none', admin, change)).status).toBe(404);
  });

  it('are refused from others and when they are empty', async () => {
    const person = await signIn(defaultRole);
    expect((await call('post', '/api/faq', person, entry)).status).toBe(403);
    expect((await call('put', '/api/faq/1', person, entry)).status).toBe(403);
    expect((await call('delete', '/api/faq/1')).status).toBe(401);
    const empty = await call('post', '/api/faq', await signInAdmin(), { question: '', answer: '' });
    expect(empty.fields).toEqual(['question', 'answer']);
  });
});
