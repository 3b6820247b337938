import { database, delegateOf } from '../database.js';
import { resourceNamed } from '../models/index.js';
import { sequence } from '../models/sequence.js';

const IN_A_LIST = 5;

/** "3:07", another one for each. */
const clockOf = (index: number) =>
  `${2 + ((index * 2) % 4)}:${String((index * 17 + 7) % 60).padStart(2, '0')}`;

/** A few lists with something in them. */
export async function seed(): Promise<void> {
  const items = delegateOf(database, resourceNamed(sequence.item).model);
  const lists = delegateOf(database, resourceNamed(sequence.list).model);
  const known = await items.findMany({ orderBy: { id: 'asc' } });
  if (sequence.isClock && sequence.amount !== null) {
    for (const [index, { id }] of known.entries())
      await items.update({ where: { id }, data: { [sequence.amount]: clockOf(index) } });
  }
  let count = 0;
  for (const [index, list] of (await lists.findMany({ orderBy: { id: 'asc' } })).entries()) {
    for (let position = 0; position < Math.min(IN_A_LIST, known.length); position += 1) {
      const itemId = known[(index * 2 + position) % known.length]?.id ?? null;
      await database.sequenceEntry.create({ data: { listId: list.id, itemId, position } });
      count += 1;
    }
  }
  console.log(`entries of lists: ${count} records`);
}
