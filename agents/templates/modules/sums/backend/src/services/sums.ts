import { delegateOf, type Client, type Row } from '../database.js';
import { resourceNamed } from '../models/index.js';
import { sums, type Sum } from '../models/sums.js';
import type { WriteFollower } from './changes.js';

/** What the figures come to, in cents; null as long as none of them is known. */
export function sumOf({ products }: Pick<Sum, 'products'>, record: Row): number | null {
  const parts = products
    .filter(({ amount, price }) => record[amount] != null && record[price] != null)
    .map(({ amount, price }) => Number(record[amount]) * Number(record[price]));
  return parts.length === 0 ? null : Math.round(parts.reduce((sum, part) => sum + part, 0));
}

export async function settleSum(client: Client, sum: Sum, record: Row): Promise<void> {
  const data = { [sum.total]: sumOf(sum, record) };
  const records = delegateOf(client, resourceNamed(sum.resource).model);
  await records.update({ where: { id: record.id }, data });
}

/** Keeps what records come to by figures of their own. */
export const keepSum: WriteFollower = async ({ client, resource, after }) => {
  for (const sum of sums) {
    if (resource.name !== sum.resource || typeof after?.id !== 'number') continue;
    await settleSum(client, sum, after as Row);
  }
};
