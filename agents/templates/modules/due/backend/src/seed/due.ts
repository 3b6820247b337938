import { database, delegateOf } from '../database.js';
import { dues } from '../models/due.js';
import { resourceNamed } from '../models/index.js';
import { dueFrom, today } from '../services/spans.js';

/** The day so many days ago. */
const daysAgo = (count: number): string =>
  new Date(Date.now() - count * 86_400_000).toISOString().slice(0, 10);

/** Some of the samples are due, most are not: as it is in a list that people look after. */
export async function seed(): Promise<void> {
  for (const { resource, event, field, span } of dues) {
    const delegate = delegateOf(database, resourceNamed(event ?? resource).model);
    // As many days as it takes until something that is done today would be due again.
    const length = Math.round(
      (Date.parse(dueFrom(today(), span)) - Date.parse(today())) / 86_400_000,
    );
    for (const [index, row] of (await delegate.findMany({ orderBy: { id: 'asc' } })).entries()) {
      const isLate = index % 4 === 1;
      const day = daysAgo(isLate ? length + 9 + index * 3 : (index * 5) % Math.max(length - 1, 1));
      const value = row[field] instanceof Date ? new Date(`${day}T09:00:00Z`) : day;
      await delegate.update({ where: { id: row.id }, data: { [field]: value } });
    }
  }
}
