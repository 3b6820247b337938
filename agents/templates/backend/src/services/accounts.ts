import { compare, hash } from 'bcryptjs';
import { z } from 'zod';
import { config } from '../config.js';
import { database, delegateOf, type Client } from '../database.js';
import { HttpError, conflict, invalid, notFound, unauthenticated } from '../errors.js';
import type { User } from '../generated/prisma/client.js';
import { profileOf } from '../models/index.js';
import { defaultRole, roles, signUpRoles } from '../models/roles.js';
import { insert } from './resource-service.js';
import { issueToken } from './tokens.js';

/** Somebody who is signed in. `profileId` is the record that holds the data of the account's role. */
export interface Account {
  id: number;
  name: string;
  email: string;
  role: string;
  profileId: number | null;
}

// Tests sign up many people; what is slow on purpose would only cost time there.
const HASH_ROUNDS = config.NODE_ENV === 'test' ? 4 : 10;

const name = z.string().trim().min(1, 'This field is required').max(120, 'Is too long');
const email = z
  .email('Must be an e-mail address')
  .max(254, 'Is too long')
  .transform((value) => value.toLowerCase());
// bcrypt looks at the first 72 bytes only.
const password = z.string().min(8, 'Must have at least 8 characters').max(72, 'Is too long');

const registration = z.strictObject({
  name,
  email,
  password,
  role: z.enum(signUpRoles, 'Is not a role that people may choose').optional(),
  profile: z.record(z.string(), z.unknown()).default({}),
});

const credentials = z.strictObject({ email, password: z.string().max(200) });

const profileChanges = z.strictObject({
  name: name.optional(),
  email: email.optional(),
  password: password.optional(),
  currentPassword: z.string().max(200).optional(),
});

export const hashPassword = (plain: string) => hash(plain, HASH_ROUNDS);

async function toAccount(user: User): Promise<Account> {
  const profile = profileOf(user.role);
  const row =
    profile &&
    (await delegateOf(database, profile.model).findFirst({
      where: { [profile.owner?.[0] ?? 'id']: user.id },
    }));
  const { id, role } = user;
  return { id, name: user.name, email: user.email, role, profileId: row?.id ?? null };
}

async function session(user: User) {
  return { token: issueToken(user.id), user: await toAccount(user) };
}

export async function accountOf(userId: number): Promise<Account> {
  const user = await database.user.findUnique({ where: { id: userId } });
  if (!user) throw unauthenticated();
  return toAccount(user);
}

/** Makes the record that belongs to the role, with the account's name and address where it has such fields. */
async function insertProfile(client: Client, user: User, given: Record<string, unknown>) {
  const profile = profileOf(user.role);
  if (!profile) return;
  const known: Record<string, unknown> = { name: user.name, email: user.email };
  const defaults = Object.entries(known).filter(([field]) => field in profile.fields);
  const parsed = profile.create.safeParse({ ...Object.fromEntries(defaults), ...given });
  if (!parsed.success)
    throw invalid(
      parsed.error.issues.map((issue) => ({
        field: ['profile', ...issue.path].join('.'),
        message: issue.message,
      })),
    );
  const account = { [profile.owner?.[0] ?? 'id']: user.id };
  await insert(client, profile, { ...parsed.data, ...account });
}

export async function register(body: unknown) {
  const values = registration.parse(body);
  const isFirstAdmin =
    values.email === config.ADMIN_EMAIL.toLowerCase() &&
    (await database.user.count({ where: { role: 'admin' } })) === 0;
  if ((await database.user.count({ where: { email: values.email } })) > 0)
    throw conflict('There is an account with this e-mail address already.', [
      { field: 'email', message: 'Is already taken' },
    ]);
  const passwordHash = await hashPassword(values.password);
  const user = await database.$transaction(async (client) => {
    const made = await client.user.create({
      data: {
        name: values.name,
        email: values.email,
        passwordHash,
        role: isFirstAdmin ? 'admin' : (values.role ?? defaultRole),
      },
    });
    await insertProfile(client, made, values.profile);
    return made;
  });
  return session(user);
}

export async function login(body: unknown) {
  const values = credentials.parse(body);
  const user = await database.user.findUnique({ where: { email: values.email } });
  // Without an account a hash is compared all the same, so that the time taken gives nothing away.
  const known = user?.passwordHash ?? `$2b$${HASH_ROUNDS}$${'.'.repeat(53)}`;
  if (!(await compare(values.password, known)) || !user)
    throw new HttpError(401, 'invalid_credentials', 'The e-mail address or password is wrong.');
  return session(user);
}

/**
 * The sample accounts of a copy that people try out: the first of each role, as long as its password is the one that
 * the seed gave it. Where the app runs for good, nobody is told of any.
 */
export async function sampleAccounts() {
  const { ADMIN_PASSWORD: admin, DEMO_PASSWORD: demo } = process.env;
  if (config.NODE_ENV === 'production' || !admin || !demo) return [];
  const users = await database.user.findMany({ orderBy: { id: 'asc' }, take: 50 });
  const firsts = users.filter(
    (user, index) => users.findIndex(({ role }) => role === user.role) === index,
  );
  const samples = await Promise.all(
    firsts.map(async ({ email, role, passwordHash }) => {
      const secret = role === 'admin' ? admin : demo;
      return (await compare(secret, passwordHash)) ? { role, email, password: secret } : null;
    }),
  );
  return samples.filter((sample) => sample !== null);
}

export async function updateAccount(account: Account, body: unknown): Promise<Account> {
  const { password: next, currentPassword, ...values } = profileChanges.parse(body);
  const user = await database.user.findUniqueOrThrow({ where: { id: account.id } });
  if (next !== undefined && !(await compare(currentPassword ?? '', user.passwordHash)))
    throw invalid([{ field: 'currentPassword', message: 'Is not your current password' }]);
  const changed = await database.user.update({
    where: { id: account.id },
    data: { ...values, ...(next !== undefined && { passwordHash: await hashPassword(next) }) },
  });
  return toAccount(changed);
}

/** Admins give roles to accounts; the record of a profile role is made where nothing else is needed for it. */
export async function grantRole(userId: number, body: unknown): Promise<Account> {
  const { role } = z.strictObject({ role: z.enum(roles) }).parse(body);
  const user = await database.user.findUnique({ where: { id: userId } });
  if (!user) throw notFound('This account');
  if (user.role === 'admin' && role !== 'admin') {
    const admins = await database.user.count({ where: { role: 'admin' } });
    if (admins === 1) throw conflict('The last admin cannot be given another role.');
  }
  const changed = await database.user.update({ where: { id: userId }, data: { role } });
  const account = await toAccount(changed);
  if (account.profileId !== null) return account;
  try {
    await insertProfile(database, changed, {});
  } catch (error) {
    // The person completes the record when they sign in next.
    if (!(error instanceof HttpError)) throw error;
  }
  return toAccount(changed);
}
