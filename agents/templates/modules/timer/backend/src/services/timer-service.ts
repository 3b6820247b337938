import { z } from 'zod';
import { database, delegateOf, type Client } from '../database.js';
import { conflict, invalid } from '../errors.js';
import { resourceNamed } from '../models/index.js';
import { timer } from '../models/timer.js';
import type { Account } from './accounts.js';
import { get, insert } from './resource-service.js';

const MINUTE = 60_000;
const LONGEST = 24 * 60 * MINUTE;

const resource = resourceNamed(timer.entity);

const beginning = z.strictObject({
  note: z.string().trim().max(200, 'Is too long').nullish(),
  targetId: z.number().int().positive().nullish(),
});

const moment = z.iso
  .datetime({ offset: true, error: 'Must be a date and a time' })
  .transform((text) => new Date(text));

const past = beginning.extend({ startedAt: moment, endedAt: moment });

/** The clock of the account that has not been stopped. */
function findRunning(client: Client, account: Account) {
  const where = { [timer.person]: account.id, endedAt: null };
  return delegateOf(client, resource.model).findFirst({ where, orderBy: { id: 'desc' } });
}

/** The values of an entry; refuses to spend time on what the account cannot see. */
async function valuesOf({ note, targetId }: z.infer<typeof beginning>, account: Account) {
  const values = { note: note ?? null, [timer.person]: account.id };
  if (targetId == null) return values;
  if (!timer.target) throw invalid([{ field: 'targetId', message: 'Is not known here' }]);
  await get(resourceNamed(timer.target.entity), targetId, account);
  return { ...values, [timer.target.column]: targetId };
}

export async function running(account: Account) {
  const row = await findRunning(database, account);
  return row && get(resource, row.id, account);
}

/** Transactions on the one database follow each other, so of two starts at once the second finds the first. */
export async function start(body: unknown, account: Account) {
  const values = await valuesOf(beginning.parse(body ?? {}), account);
  const { id } = await database.$transaction(async (client) => {
    if (await findRunning(client, account))
      throw conflict('A clock is running already. Stop it first.');
    return insert(client, resource, { ...values, startedAt: new Date() });
  });
  return get(resource, id, account);
}

export async function stop(account: Account) {
  const { id } = await database.$transaction(async (client) => {
    const row = await findRunning(client, account);
    if (!row) throw conflict('No clock is running.');
    const endedAt = new Date();
    const minutes = Math.round((endedAt.getTime() - (row.startedAt as Date).getTime()) / MINUTE);
    const data = { endedAt, minutes };
    return delegateOf(client, resource.model).update({ where: { id: row.id }, data });
  });
  return get(resource, id, account);
}

/** Keeps time that no clock took. */
export async function add(body: unknown, account: Account) {
  const { startedAt, endedAt, ...rest } = past.parse(body);
  const length = endedAt.getTime() - startedAt.getTime();
  if (length <= 0) throw invalid([{ field: 'endedAt', message: 'Must lie after the start' }]);
  if (length > LONGEST) throw invalid([{ field: 'endedAt', message: 'Must lie within a day' }]);
  if (endedAt > new Date()) throw invalid([{ field: 'endedAt', message: 'Must not lie ahead' }]);
  const minutes = Math.round(length / MINUTE);
  const values = { ...(await valuesOf(rest, account)), startedAt, endedAt, minutes };
  const { id } = await database.$transaction((client) => insert(client, resource, values));
  return get(resource, id, account);
}
