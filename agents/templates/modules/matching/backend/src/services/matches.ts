import { z } from 'zod';
import { database, delegateOf } from '../database.js';
import { notFound } from '../errors.js';
import { resourceNamed } from '../models/index.js';
import type { ResourceDefinition } from '../models/resource.js';
import { ownedBy, reach, readable } from './access.js';
import type { Account } from './accounts.js';
import { scoreOf, wishesFrom, type Wishes } from './match-score.js';
import { criteria } from './match-settings.js';
import { includeOf, present } from './presenter.js';

const mostCandidates = 500;
const mostMatches = 12;

const wishesSchema = z.record(z.string().max(60), z.string().max(500));
const changes = z.strictObject({ wishes: wishesSchema });

async function recordsWhere(resource: ResourceDefinition, where: object, account: Account) {
  const rows = await delegateOf(database, resource.model).findMany({
    where: { AND: [readable(resource, account), where] },
    include: includeOf(resource),
    orderBy: { id: 'desc' },
    take: mostCandidates,
  });
  return present(resource, rows, account);
}

/** What the account said that it looks for; else what the records it marked have in common. */
async function wishesOf(resource: ResourceDefinition, account: Account) {
  const where = { accountId_entity: { accountId: account.id, entity: resource.name } };
  const kept = await database.matchWish.findUnique({ where });
  if (kept) return { wishes: wishesSchema.parse(JSON.parse(kept.wishes)), isGuessed: false };
  const marked = (resource.toggles ?? []).map(({ relation, accountColumn }) => ({
    [relation]: { some: { [accountColumn]: account.id } },
  }));
  if (marked.length === 0) return { wishes: {} as Wishes, isGuessed: false };
  const records = await recordsWhere(resource, { OR: marked }, account);
  const guessed = wishesFrom(criteria[resource.name] ?? [], records);
  return { wishes: guessed, isGuessed: records.length > 0 };
}

/** The records that meet the wishes best, those of others only. */
async function matchesOf(resource: ResourceDefinition, account: Account) {
  const known = criteria[resource.name] ?? [];
  const { wishes, isGuessed } = await wishesOf(resource, account);
  const others = resource.owner ? { NOT: ownedBy(resource, account) } : {};
  const records = await recordsWhere(resource, others, account);
  const matches = records
    .map((record) => ({ record, ...scoreOf(known, record, wishes) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score)
    .slice(0, mostMatches);
  return { entity: resource.name, criteria: known, wishes, isGuessed, matches };
}

export async function listMatches(account: Account) {
  const resources = Object.keys(criteria)
    .map(resourceNamed)
    .filter(({ access }) => reach(access.read, account) !== 'none');
  return { items: await Promise.all(resources.map((one) => matchesOf(one, account))) };
}

/** Keeps what the account looks for; what it leaves empty does not count. */
export async function setWishes(entity: string, body: unknown, account: Account): Promise<void> {
  const known = criteria[entity];
  if (!known) throw notFound();
  const { wishes } = changes.parse(body);
  const said = known.map(({ name }) => [name, wishes[name]?.trim()]).filter(([, value]) => value);
  const text = JSON.stringify(Object.fromEntries(said));
  await database.matchWish.upsert({
    where: { accountId_entity: { accountId: account.id, entity } },
    update: { wishes: text },
    create: { accountId: account.id, entity, wishes: text },
  });
}
