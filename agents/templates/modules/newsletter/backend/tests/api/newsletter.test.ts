import { describe, expect, it } from 'vitest';
import { defaultRole } from '../../src/models/roles.js';
import { call, nobody, signInAdmin } from '../support/api.js';
import { signIn } from '../support/people.js';

const path = '/api/newsletter';

async function addresses(): Promise<unknown[]> {
  const { body } = await call('get', path, await signInAdmin());
  return (body.items as { email: string }[]).map(({ email }) => email);
}

describe('The newsletter', () => {
  it('takes an address once, whatever its case', async () => {
    const left = await call('post', path, nobody, { email: 'Robin@Example.org' });
    expect(left.status).toBe(201);
    expect(left.body.email).toBe('robin@example.org');
    expect((await call('post', path, nobody, { email: 'robin@example.org' })).status).toBe(409);
    expect((await call('post', path, nobody, { email: 'not an address' })).fields).toEqual([
      'email',
    ]);
    expect(await addresses()).toContain('robin@example.org');
  });

  it('gives an address back only with its code', async () => {
    const { body } = await call('post', path, nobody, { email: 'sam@example.org' });
    const leave = `${path}/unsubscribe`;
    const wrong = { email: 'sam@example.org', code: 'guessed' };
    expect((await call('post', leave, nobody, wrong)).fields).toEqual(['code']);
    expect((await call('post', leave, nobody, body)).status).toBe(204);
    expect(await addresses()).not.toContain('sam@example.org');
  });

  it('shows its addresses to admins only', async () => {
    expect((await call('get', path)).status).toBe(401);
    expect((await call('get', path, await signIn(defaultRole))).status).toBe(403);
  });
});
