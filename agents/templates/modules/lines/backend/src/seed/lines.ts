import { database } from '../database.js';
import { addUpAll } from '../services/line-service.js';

/** What the sample lines come to. */
export async function seed(): Promise<void> {
  await addUpAll(database);
}
