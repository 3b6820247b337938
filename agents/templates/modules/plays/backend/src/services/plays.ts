import { z } from 'zod';
import { database, delegateOf } from '../database.js';
import { notFound } from '../errors.js';
import { media } from '../models/media.js';
import { resourceNamed } from '../models/index.js';
import { reach, readable } from './access.js';
import type { Account } from './accounts.js';
import { get } from './resource-service.js';

/** So many are listed. */
const MOST = 20;
/** Somebody who plays the same again within a minute has not heard it twice. */
const AGAIN = 60_000;

const input = z.strictObject({ entity: z.string(), record: z.int().positive() });

interface Place {
  entity: string;
  record: number;
}

/** The records that still are there and that the account may see, as its API shows them. */
async function shown<Row extends Place>(rows: readonly Row[], account: Account | null) {
  const items: (Omit<Row, 'record'> & { record: unknown })[] = [];
  for (const row of rows) {
    const resource = media.some(({ entity }) => entity === row.entity)
      ? resourceNamed(row.entity)
      : undefined;
    if (!resource || reach(resource.access.read, account) === 'none') continue;
    const where = { AND: [{ id: row.record }, readable(resource, account)] };
    if ((await delegateOf(database, resource.model).count({ where })) === 0) continue;
    items.push({ ...row, record: await get(resource, row.record, account) });
    if (items.length === MOST) break;
  }
  return items;
}

const countOf = (place: Place) => database.mediaPlay.count({ where: place });

/** Notes that somebody plays something; says how often it was played by now. */
export async function note(body: unknown, account: Account | null) {
  const place = input.parse(body);
  const known = media.find(({ entity }) => entity === place.entity);
  if (!known) throw notFound('This record');
  await get(resourceNamed(known.entity), place.record, account);
  const since = new Date(Date.now() - AGAIN);
  const isAgain =
    account !== null &&
    (await database.mediaPlay.count({
      where: { ...place, personId: account.id, createdAt: { gte: since } },
    })) > 0;
  if (!isAgain)
    await database.mediaPlay.create({ data: { ...place, personId: account?.id ?? null } });
  return { plays: await countOf(place) };
}

export async function most(account: Account | null) {
  const groups = await database.mediaPlay.groupBy({
    by: ['entity', 'record'],
    _count: { id: true },
    orderBy: [{ _count: { id: 'desc' } }, { record: 'asc' }],
    take: MOST * 2,
  });
  const rows = groups.map(({ entity, record, _count }) => ({ entity, record, plays: _count.id }));
  return { items: await shown(rows, account) };
}

/** What the account played, the last first, each of them once. */
export async function recent(account: Account) {
  const groups = await database.mediaPlay.groupBy({
    by: ['entity', 'record'],
    where: { personId: account.id },
    _max: { createdAt: true },
    orderBy: { _max: { createdAt: 'desc' } },
    take: MOST * 2,
  });
  const rows = groups.map(({ entity, record, _max }) => ({
    entity,
    record,
    playedAt: (_max.createdAt ?? new Date()).toISOString(),
  }));
  return { items: await shown(rows, account) };
}
