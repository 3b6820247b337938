import { z } from 'zod';
import { database } from '../database.js';
import { conflict, notFound } from '../errors.js';
import type { Account } from './accounts.js';

const values = z.strictObject({
  list: z.string().min(1).max(100),
  name: z.string().trim().min(1, 'This field is required').max(60, 'Is too long'),
  query: z.string().max(2000, 'Is too long'),
});

const shown = { id: true, list: true, name: true, query: true } as const;

/** The account's own filters, all or those of one list. */
export async function listFilters(list: unknown, account: Account) {
  const items = await database.accountFilter.findMany({
    where: { accountId: account.id, ...(typeof list === 'string' && { list }) },
    select: shown,
    orderBy: { name: 'asc' },
  });
  return { items };
}

export async function saveFilter(body: unknown, account: Account) {
  const { list, name, query } = values.parse(body);
  const own = { accountId: account.id, list, name };
  if ((await database.accountFilter.count({ where: own })) > 0)
    throw conflict('You have a filter of this name already.', [
      { field: 'name', message: 'Is already taken' },
    ]);
  return database.accountFilter.create({ data: { ...own, query }, select: shown });
}

export async function deleteFilter(id: number, account: Account): Promise<void> {
  const { count } = await database.accountFilter.deleteMany({
    where: { id, accountId: account.id },
  });
  if (count === 0) throw notFound('This filter');
}
