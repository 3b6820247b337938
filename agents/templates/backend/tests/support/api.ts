import request from 'supertest';
import { createApp } from '../../src/app.js';
import type { Account } from '../../src/services/accounts.js';

export type Body = Record<string, unknown>;

export interface Session {
  token: string;
  user: Account;
}

interface Answer {
  status: number;
  body: Body;
  /** Message of an error. */
  message?: string;
  /** Fields that an error names. */
  fields: string[];
}

interface ErrorBody {
  error?: { message: string; details?: { field: string }[] };
}

const app = createApp();

/** Somebody who is not signed in. */
export const nobody: Session = {
  token: '',
  user: { id: 0, name: '', email: '', role: 'visitor', profileId: null },
};

export async function call(
  method: 'get' | 'post' | 'patch' | 'put' | 'delete',
  path: string,
  { token }: Session = nobody,
  body?: unknown,
): Promise<Answer> {
  const pending = request(app)[method](path);
  if (token) pending.set('Authorization', `Bearer ${token}`);
  const response = await (body === undefined ? pending : pending.send(body as object));
  const { error } = response.body as ErrorBody;
  return {
    status: response.status,
    body: response.body as Body,
    message: error?.message,
    fields: error?.details?.map(({ field }) => field) ?? [],
  };
}

export async function register(values: Body): Promise<Session> {
  const { status, body } = await call('post', '/api/auth/register', nobody, values);
  if (status !== 201) throw new Error(`Sign-up failed: ${JSON.stringify(body)}`);
  return body as unknown as Session;
}

let adminSession: Promise<Session> | undefined;

/** The one admin of a test file: the first account with the address of the admin. */
export function signInAdmin(): Promise<Session> {
  adminSession ??= register({
    name: 'Ada Admin',
    email: 'admin@example.com',
    password: 'a long password',
  });
  return adminSession;
}
{{#hasCreated}}

/** Makes a record and returns its id. */
export async function created(path: string, body: Promise<Body>, person: Session): Promise<number> {
  const made = await call('post', path, person, await body);
  if (made.status !== 201) throw new Error(`POST ${path} failed: ${JSON.stringify(made.body)}`);
  return Number(made.body.id);
}
{{/hasCreated}}
{{#hasShownAs}}

/** The members of a request that the answer repeats; lists of ids come back as records. */
export function shownAs(body: Body): Body {
  return Object.fromEntries(Object.entries(body).filter(([name]) => !name.endsWith('Ids')));
}
{{/hasShownAs}}
