import { defaultRole, signUpRoles } from '../../src/models/roles.js';
import { call, nobody, register, signInAdmin, type Session } from './api.js';
import { profileSamples } from './samples.js';

let count = 0;

/** A new account with the role, whether people may choose it themselves or an admin grants it. */
export async function signIn(role: string): Promise<Session> {
  count += 1;
  const admin = await signInAdmin();
  const first = (signUpRoles as readonly string[]).includes(role) ? role : defaultRole;
  const profile = await profileSamples[first]?.(admin);
  const values = { email: `person.${count}@example.org`, password: 'a long password' };
  const name = `Person ${count}`;
  const session = await register({ name, ...values, role: first, ...(profile && { profile }) });
  if (first === role) return session;
  await call('patch', `/api/users/${session.user.id}`, admin, { role });
  const { body } = await call('post', '/api/auth/login', nobody, values);
  return body as unknown as Session;
}
