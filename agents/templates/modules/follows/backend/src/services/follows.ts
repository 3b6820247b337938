import { database, delegateOf, type Row } from '../database.js';
import { conflict, notFound } from '../errors.js';
import { resourceNamed } from '../models/index.js';
import type { ResourceDefinition } from '../models/resource.js';
import { reach, readable } from './access.js';
import type { Account } from './accounts.js';
import { shownEntities } from './follow-settings.js';
{{#notifies}}
import { notify } from './notifications.js';
{{/notifies}}
import { includeOf, present } from './presenter.js';

const shownOfEach = 12;
const shownInFeed = 40;

/** Condition for the records that belong to one of the accounts. */
function ownedByAny(resource: ResourceDefinition, accountIds: readonly number[]): object {
  return (resource.owner ?? []).reduceRight<object>((inner, step) => ({ [step]: inner }), {
    in: accountIds,
  });
}

/** The latest records of some people, as far as the account may see them. */
async function recordsOf(accountIds: readonly number[], account: Account | null) {
  const found = await Promise.all(
    shownEntities.map(resourceNamed).map(async (resource) => {
      if (reach(resource.access.read, account) === 'none') return [];
      const where = { AND: [ownedByAny(resource, accountIds), readable(resource, account)] };
      const rows: Row[] = await delegateOf(database, resource.model).findMany({
        where,
        include: includeOf(resource),
        orderBy: { id: 'desc' },
        take: shownOfEach,
      });
      const records = await present(resource, rows, account);
      return records.map((record) => ({ entity: resource.name, record }));
    }),
  );
  return found
    .flat()
    .sort((a, b) => Number(b.record.createdAt) - Number(a.record.createdAt))
    .slice(0, shownInFeed);
}

/** A person as everybody may see them: no address, no role. */
export async function getPerson(id: number, account: Account | null) {
  const person = await database.user.findUnique({ where: { id } });
  if (!person) throw notFound('This person');
  const [followers, following, own] = await Promise.all([
    database.accountFollow.count({ where: { followedId: id } }),
    database.accountFollow.count({ where: { followerId: id } }),
    database.accountFollow.count({ where: { followedId: id, followerId: account?.id ?? -1 } }),
  ]);
  return {
    id,
    name: person.name,
    joined: person.createdAt,
    followers,
    following,
    isFollowed: own > 0,
    items: await recordsOf([id], account),
  };
}

async function followedIds(account: Account): Promise<number[]> {
  const rows = await database.accountFollow.findMany({ where: { followerId: account.id } });
  return rows.map(({ followedId }) => followedId);
}

export async function listFollowed(account: Account) {
  const items = await database.user.findMany({
    where: { id: { in: await followedIds(account) } },
    select: { id: true, name: true },
    orderBy: { name: 'asc' },
  });
  return { items };
}

export async function getFeed(account: Account) {
  return { items: await recordsOf(await followedIds(account), account) };
}

export async function follow(id: number, account: Account): Promise<void> {
  if (id === account.id) throw conflict('You cannot follow yourself.');
  if ((await database.user.count({ where: { id } })) === 0) throw notFound('This person');
  const pair = { followerId: account.id, followedId: id };
{{#notifies}}
  const isNew = (await database.accountFollow.count({ where: pair })) === 0;
{{/notifies}}
  await database.accountFollow.upsert({
    where: { followerId_followedId: pair },
    update: {},
    create: pair,
  });
{{#notifies}}
  if (isNew) await notify([id], `${account.name} follows you`, `/u/${account.id}`);
{{/notifies}}
}

export async function unfollow(id: number, account: Account): Promise<void> {
  await database.accountFollow.deleteMany({ where: { followerId: account.id, followedId: id } });
}
