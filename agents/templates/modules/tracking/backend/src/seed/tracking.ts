import { database, delegateOf } from '../database.js';
import { resourceNamed } from '../models/index.js';
import { tracked } from '../models/tracking.js';
import { newCode } from '../services/tracking-codes.js';

/** Every sample record has a code, as if it had been made in the app. */
export async function seed(): Promise<void> {
  const delegate = delegateOf(database, resourceNamed(tracked.resource).model);
  const rows = await delegate.findMany({});
  for (const { id } of rows)
    await delegate.update({ where: { id }, data: { [tracked.field]: newCode() } });
}
