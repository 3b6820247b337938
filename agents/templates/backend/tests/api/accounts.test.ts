import { describe, expect, it } from 'vitest';
import { defaultRole } from '../../src/models/roles.js';
import { call, nobody, signInAdmin } from '../support/api.js';
import { signIn } from '../support/people.js';

const password = 'a long password';

describe('Accounts{{accountsProof}}', () => {
  it('sign up, sign in and see themselves', async () => {
    const { user } = await signIn(defaultRole);
    const login = await call('post', '/api/auth/login', nobody, { email: user.email, password });
    expect(login.status).toBe(200);
    const session = { token: String(login.body.token), user };
    expect((await call('get', '/api/auth/me', session)).body).toEqual({ user });
  });

  it('never show a password', async () => {
    const person = await signIn(defaultRole);
    const me = await call('get', '/api/auth/me', person);
    expect(JSON.stringify(me.body)).not.toMatch(/password|\$2/);
  });

  it('are refused with a wrong password, a short one or a known address', async () => {
    const { user } = await signIn(defaultRole);
    const { email } = user;
    const wrong = { email, password: 'not this one' };
    expect((await call('post', '/api/auth/login', nobody, wrong)).status).toBe(401);
    const short = { name: 'Sam', email: 'sam@example.org', password: 'short' };
    expect((await call('post', '/api/auth/register', nobody, short)).fields).toEqual(['password']);
    const taken = { name: 'Sam', email: email.toUpperCase(), password };
    expect((await call('post', '/api/auth/register', nobody, taken)).status).toBe(409);
  });

  it('cannot choose to be admin', async () => {
    await signInAdmin();
    const values = { name: 'Eve', email: 'eve@example.org', password, role: 'admin' };
    expect((await call('post', '/api/auth/register', nobody, values)).status).toBe(400);
    const person = await signIn(defaultRole);
    const path = `/api/users/${person.user.id}`;
    expect((await call('patch', path, person, { role: 'admin' })).status).toBe(403);
  });

  it('change their name, and their password only with the current one', async () => {
    const person = await signIn(defaultRole);
    const renamed = await call('patch', '/api/auth/me', person, { name: 'Robin' });
    expect(renamed.body.user).toMatchObject({ name: 'Robin' });
    const next = { password: 'another long one' };
    expect((await call('patch', '/api/auth/me', person, next)).status).toBe(400);
    const both = { ...next, currentPassword: password };
    expect((await call('patch', '/api/auth/me', person, both)).status).toBe(200);
  });

  it('are listed without addresses, except for admins', async () => {
    const person = await signIn(defaultRole);
    const seen = await call('get', '/api/users?pageSize=100', person);
    expect(seen.body.items).toContainEqual({ id: person.user.id, name: person.user.name });
    const { email, role } = person.user;
    const all = await call('get', '/api/users?pageSize=100', await signInAdmin());
    expect(all.body.items).toContainEqual(expect.objectContaining({ email, role }));
    expect((await call('get', '/api/users')).status).toBe(401);
  });

  it('are signed out by a token that was tampered with', async () => {
    const { token, user } = await signIn(defaultRole);
    const forged = { token: `${token}x`, user };
    expect((await call('get', '/api/auth/me', forged)).status).toBe(401);
  });

  it('keep one admin at least', async () => {
    const admin = await signInAdmin();
    const path = `/api/users/${admin.user.id}`;
    expect((await call('patch', path, admin, { role: defaultRole })).status).toBe(409);
  });
});

describe('The service', () => {
  it('says that it is up', async () => {
    expect((await call('get', '/api/health')).body).toEqual({ status: 'ok' });
  });

  it('answers unknown addresses and broken bodies with an error of its own', async () => {
    expect((await call('get', '/api/nothing-here')).body.error).toMatchObject({
      code: 'not_found',
    });
    const person = await signIn(defaultRole);
    const broken = await call('post', '/api/auth/login', person, 'not json');
    expect(broken.status).toBeGreaterThanOrEqual(400);
  });
});
