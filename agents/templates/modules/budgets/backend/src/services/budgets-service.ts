import { database, delegateOf } from '../database.js';
import { resourceNamed } from '../models/index.js';
import { budgets, type Budget } from '../models/budgets.js';
import { reach, readable } from './access.js';
import type { Account } from './accounts.js';

/** What was spent on each record, in cents. */
async function sumsOf({ part, column, amount }: Budget): Promise<Map<number, number>> {
  const sums = new Map<number, number>();
  for (const row of await delegateOf(database, resourceNamed(part).model).findMany({})) {
    const id = Number(row[column]);
    sums.set(id, (sums.get(id) ?? 0) + Number(row[amount] ?? 0));
  }
  return sums;
}

async function spentOf(budget: Budget, account: Account | null) {
  const resource = resourceNamed(budget.whole);
  if (reach(resource.access.read, account) === 'none') return [];
  const where = readable(resource, account);
  const rows = await delegateOf(database, resource.model).findMany({ where });
  const sums = await sumsOf(budget);
  return rows
    .filter((row) => row[budget.limit] != null)
    .map((row) => ({
      whole: budget.whole,
      id: row.id,
      limit: Number(row[budget.limit]),
      spent: sums.get(row.id) ?? 0,
    }));
}

/** How much is spent of each budget that the account may see. */
export async function listBudgets(account: Account | null) {
  const items = await Promise.all(budgets.map((budget) => spentOf(budget, account)));
  return items.flat();
}
