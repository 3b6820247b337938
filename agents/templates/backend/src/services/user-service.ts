import { database } from '../database.js';
import type { Account } from './accounts.js';
import { parsePage, type QueryParameters } from './query.js';

/** Accounts for pickers: only admins see addresses and roles. */
export async function listUsers(query: QueryParameters, account: Account) {
  const { page, pageSize } = parsePage(query);
  const isAdmin = account.role === 'admin';
  const search = typeof query.q === 'string' ? query.q : '';
  const where = { name: { contains: search } };
  const [total, items] = await Promise.all([
    database.user.count({ where }),
    database.user.findMany({
      where,
      select: { id: true, name: true, email: isAdmin, role: isAdmin },
      orderBy: { name: 'asc' },
      skip: (page - 1) * pageSize,
      take: pageSize,
    }),
  ]);
  return { items, total, page, pageSize };
}
