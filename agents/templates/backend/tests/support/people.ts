import { signUpRoles } from '../../src/models/roles.js';
import { call, nobody, register, signInAdmin, type Session } from './api.js';
import { profileSamples } from './samples.js';

let count = 0;

/** A new account with the role, whether people may choose it themselves or an admin grants it. */
export async function signIn(role: string): Promise<Session> {
  count += 1;
  const admin = await signInAdmin();
  const profile = await profileSamples[role]?.(admin);
  const values = {
    name: `Person ${count}`,
    email: `person.${count}@example.org`,
    password: 'a long password',
  };
  if ((signUpRoles as readonly string[]).includes(role))
    return register({ ...values, role, ...(profile && { profile }) });
  const { user } = await register(values);
  await call('patch', `/api/users/${user.id}`, admin, { role });
  const { body } = await call('post', '/api/auth/login', nobody, {
    email: values.email,
    password: values.password,
  });
  return body as unknown as Session;
}
