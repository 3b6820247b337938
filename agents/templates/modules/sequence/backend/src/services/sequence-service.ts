import { z } from 'zod';
import { database, delegateOf, type Client, type Row } from '../database.js';
import { forbidden, invalid, notFound, unauthenticated } from '../errors.js';
import { resourceNamed } from '../models/index.js';
import { sequence } from '../models/sequence.js';
import { mayTouch, reach, readable } from './access.js';
import type { Account } from './accounts.js';
import { secondsOf } from './clock.js';
import { includeOf, labelOf } from './presenter.js';

const MOST_CHOICES = 500;

const chosen = z.object({ itemId: z.number().int().positive() });
const placed = z.object({ to: z.number().int().min(0) });

/** What an item adds to the whole. */
function amountOf(item: Row): number {
  const value = sequence.amount === null ? 0 : item[sequence.amount];
  return typeof value === 'string' ? secondsOf(value) : Number(value ?? 0);
}

/** The list, if the account may see it. */
async function loadList(id: number, account: Account | null): Promise<Row> {
  const resource = resourceNamed(sequence.list);
  const row = await delegateOf(database, resource.model).findFirst({
    where: { AND: [{ id }, readable(resource, account)] },
    include: includeOf(resource),
  });
  if (!row) throw notFound(`This ${resource.label.toLowerCase()}`);
  return row;
}

function mayChange(list: Row, account: Account | null): boolean {
  const resource = resourceNamed(sequence.list);
  return mayTouch(resource, resource.access.update, list, account);
}

/** The list, if the account may change it. */
async function loadOwn(id: number, account: Account | null): Promise<void> {
  const list = await loadList(id, account);
  if (!mayChange(list, account)) throw account ? forbidden() : unauthenticated();
}

/** Entries in their order; what was deleted meanwhile is passed over. */
function entriesOf(client: Client, listId: number) {
  return client.sequenceEntry.findMany({
    where: { listId, itemId: { not: null } },
    orderBy: [{ position: 'asc' }, { id: 'asc' }],
  });
}

async function itemsFor(account: Account | null): Promise<Row[]> {
  const resource = resourceNamed(sequence.item);
  if (reach(resource.access.read, account) === 'none') return [];
  return delegateOf(database, resource.model).findMany({
    where: readable(resource, account),
    include: includeOf(resource),
    orderBy: { id: 'asc' },
    take: MOST_CHOICES,
  });
}

export async function showSequence(id: number, account: Account | null) {
  const list = await loadList(id, account);
  const [entries, items] = await Promise.all([entriesOf(database, id), itemsFor(account)]);
  const choices = items.map((item) => ({
    id: item.id,
    label: labelOf(sequence.item, item),
    amount: amountOf(item),
  }));
  const known = new Map(choices.map((choice) => [choice.id, choice]));
  const shown = entries.flatMap((entry) => {
    const item = known.get(entry.itemId ?? 0);
    return item ? [{ id: entry.id, itemId: item.id, label: item.label, amount: item.amount }] : [];
  });
  return {
    entries: shown,
    total: shown.reduce((sum, { amount }) => sum + amount, 0),
    mayChange: mayChange(list, account),
    choices: choices.sort((a, b) => a.label.localeCompare(b.label)),
  };
}

export async function addEntry(id: number, body: unknown, account: Account | null) {
  await loadOwn(id, account);
  const { itemId } = chosen.parse(body);
  const items = await itemsFor(account);
  if (!items.some((item) => item.id === itemId))
    throw invalid([{ field: 'itemId', message: 'Does not exist' }]);
  await database.$transaction(async (client) => {
    const last = (await entriesOf(client, id)).at(-1);
    const position = (last?.position ?? -1) + 1;
    await client.sequenceEntry.create({ data: { listId: id, itemId, position } });
  });
  return showSequence(id, account);
}

/** Numbers all entries anew in the order of the ids. */
async function number(client: Client, ids: readonly number[]): Promise<void> {
  for (const [position, id] of ids.entries())
    await client.sequenceEntry.update({ where: { id }, data: { position } });
}

export async function moveEntry(id: number, entry: number, body: unknown, account: Account | null) {
  await loadOwn(id, account);
  const { to } = placed.parse(body);
  await database.$transaction(async (client) => {
    const ids = (await entriesOf(client, id)).map((row) => row.id);
    if (!ids.includes(entry)) throw notFound('This entry');
    const others = ids.filter((one) => one !== entry);
    await number(client, [...others.slice(0, to), entry, ...others.slice(to)]);
  });
  return showSequence(id, account);
}

export async function takeEntry(id: number, entry: number, account: Account | null) {
  await loadOwn(id, account);
  const { count } = await database.sequenceEntry.deleteMany({ where: { id: entry, listId: id } });
  if (count === 0) throw notFound('This entry');
  return showSequence(id, account);
}
