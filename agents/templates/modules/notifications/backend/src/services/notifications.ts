import { database, delegateOf } from '../database.js';
import { notFound } from '../errors.js';
import { resourceNamed } from '../models/index.js';
import type { ResourceDefinition } from '../models/resource.js';
import { ownedBy, reach, readable } from './access.js';
import type { Account } from './accounts.js';
import { awaitedDays } from './notification-settings.js';
import { includeOf, labelOf } from './presenter.js';

const shownNotifications = 50;
const day = 86_400_000;

/** Tells each of the accounts once. `about` is a record ("Task/5") or an address of the app ("/messages/5"). */
export async function notify(accountIds: readonly number[], text: string, about: string) {
  for (const accountId of new Set(accountIds))
    await database.accountNotification.create({ data: { accountId, text, about } });
}

const dayOf = (value: unknown) =>
  value instanceof Date ? value.toISOString().slice(0, 10) : String(value).slice(0, 10);

/** The account's own records; where nobody owns any, those that it may see. */
function concerning(resource: ResourceDefinition, account: Account): object | null {
  if (resource.owner) return ownedBy(resource, account);
  return reach(resource.access.read, account) === 'none' ? null : readable(resource, account);
}

/** Reminds the account, once each, of records whose day comes near. */
async function remind(account: Account): Promise<void> {
  for (const { entity, field, label, notice } of awaitedDays) {
    const resource = resourceNamed(entity);
    const own = concerning(resource, account);
    if (!own) continue;
    const [now, last] = [new Date(), new Date(Date.now() + notice * day)];
    const isMoment = resource.fields[field]?.type === 'dateTime';
    const range = isMoment ? { gte: now, lte: last } : { gte: dayOf(now), lte: dayOf(last) };
    const rows = await delegateOf(database, resource.model).findMany({
      where: { AND: [{ [field]: range }, own] },
      include: includeOf(resource),
      take: shownNotifications,
    });
    for (const row of rows) {
      const occasion = `${entity}/${row.id}/${field}/${dayOf(row[field])}`;
      const text = `Reminder: ${label.toLowerCase()} of ${labelOf(entity, row)} on ${dayOf(row[field])}`;
      await database.accountNotification.upsert({
        where: { accountId_occasion: { accountId: account.id, occasion } },
        update: {},
        create: { accountId: account.id, text, about: `${entity}/${row.id}`, occasion },
      });
    }
  }
}

/** What the account was told, the latest first, and how much of it is new. */
export async function listNotifications(account: Account) {
  await remind(account);
  const own = { accountId: account.id };
  const [items, unread] = await Promise.all([
    database.accountNotification.findMany({
      where: own,
      select: { id: true, text: true, about: true, isRead: true, createdAt: true },
      orderBy: { id: 'desc' },
      take: shownNotifications,
    }),
    database.accountNotification.count({ where: { ...own, isRead: false } }),
  ]);
  return { items, unread };
}

export async function markRead(id: number, account: Account): Promise<void> {
  const where = { id, accountId: account.id };
  const { count } = await database.accountNotification.updateMany({
    where,
    data: { isRead: true },
  });
  if (count === 0) throw notFound('This notification');
}

export async function markAllRead(account: Account): Promise<void> {
  const where = { accountId: account.id, isRead: false };
  await database.accountNotification.updateMany({ where, data: { isRead: true } });
}
