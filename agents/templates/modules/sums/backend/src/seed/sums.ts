import { database, delegateOf } from '../database.js';
import { resourceNamed } from '../models/index.js';
import { sums } from '../models/sums.js';
import { settleSum } from '../services/sums.js';

/** What the sample records come to. */
export async function seed(): Promise<void> {
  for (const sum of sums) {
    const records = delegateOf(database, resourceNamed(sum.resource).model);
    for (const record of await records.findMany({})) await settleSum(database, sum, record);
  }
}
