import { database, delegateOf, type Row } from '../database.js';
import { deadlines, type Deadline } from '../models/deadlines.js';
import { resourceNamed } from '../models/index.js';
import { dayIn } from '../services/deadlines.js';

/** From today, for what is still open: a few are late, some are due soon. */
const DISTANCES = [-3, 12, 5, 21, -8, 2, 34, 16];
/** How long before its end something began. */
const LENGTH = 14;

function isOpen({ open }: Deadline, row: Row): boolean {
  const value = open ? row[open.field] : null;
  const text = typeof value === 'string' || typeof value === 'boolean' ? String(value) : 'none';
  return !open || open.values.includes(value instanceof Date ? 'given' : text);
}

/** Sample records are late as they are in a list that people look after: some of them. */
export async function seed(): Promise<void> {
  for (const deadline of deadlines) {
    const { resource, day, start } = deadline;
    const delegate = delegateOf(database, resourceNamed(resource).model);
    const rows = await delegate.findMany({ orderBy: { id: 'asc' } });
    for (const [index, row] of rows.filter((one) => isOpen(deadline, one)).entries()) {
      const distance = DISTANCES[index % DISTANCES.length] ?? 0;
      const begun = start === null ? {} : { [start]: dayIn(deadline, distance - LENGTH) };
      const data = { ...begun, [day]: dayIn(deadline, distance) };
      await delegate.update({ where: { id: row.id }, data });
    }
  }
}
