import { database, delegateOf } from '../database.js';
import { resourceNamed } from '../models/index.js';
import { wholes, type Progress } from '../models/progress.js';
import { reach, readable } from './access.js';
import type { Account } from './accounts.js';

interface Count {
  done: number;
  total: number;
}

/** How many parts each record has, and how many of them are done. */
async function countsOf({ part, column, state, done }: Progress): Promise<Map<number, Count>> {
  const counts = new Map<number, Count>();
  for (const row of await delegateOf(database, resourceNamed(part).model).findMany({})) {
    const id = Number(row[column]);
    const count = counts.get(id) ?? { done: 0, total: 0 };
    counts.set(id, {
      done: count.done + (done.includes(String(row[state])) ? 1 : 0),
      total: count.total + 1,
    });
  }
  return counts;
}

async function progressOf(progress: Progress, account: Account | null) {
  const resource = resourceNamed(progress.whole);
  if (reach(resource.access.read, account) === 'none') return [];
  const where = readable(resource, account);
  const rows = await delegateOf(database, resource.model).findMany({ where });
  const counts = await countsOf(progress);
  return rows.map(({ id }) => ({
    whole: progress.whole,
    id,
    ...(counts.get(id) ?? { done: 0, total: 0 }),
  }));
}

/** How far each record is that the account may see. */
export async function listProgress(account: Account | null) {
  const items = await Promise.all(wholes.map((progress) => progressOf(progress, account)));
  return items.flat();
}
