import { delegateOf } from '../database.js';
import { resourceNamed } from '../models/index.js';
import { renewals } from '../models/renewals.js';
import type { RecordWrite } from './changes.js';

const DAY_LENGTH = 86_400_000;

/** Whatever is seen to has its next day so much later; an old visit that is written down late changes nothing. */
export async function renewDeadline({ client, resource, after }: RecordWrite): Promise<void> {
  for (const renewal of renewals) {
    const { event, column, date, day, isMoment, interval } = renewal;
    const done = after?.[date];
    if (resource.name !== event || !after || done == null) continue;
    const delegate = delegateOf(client, resourceNamed(renewal.resource).model);
    const id = Number(after[column]);
    const row = await delegate.findFirst({ where: { id } });
    const days = Number(row?.[interval] ?? 0);
    const start = done instanceof Date ? done : new Date(typeof done === 'string' ? done : NaN);
    if (!row || days <= 0 || Number.isNaN(start.getTime())) continue;
    const next = new Date(start.getTime() + days * DAY_LENGTH);
    const known = row[day] == null ? null : new Date(row[day] as string | Date);
    if (known !== null && known >= next) continue;
    const value = isMoment ? next : next.toISOString().slice(0, 10);
    await delegate.update({ where: { id }, data: { [day]: value } });
  }
}
