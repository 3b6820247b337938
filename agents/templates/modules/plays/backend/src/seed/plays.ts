import { database, delegateOf } from '../database.js';
import { resourceNamed } from '../models/index.js';
import { media } from '../models/media.js';

/** The sample accounts have heard some of it, some of it often. */
export async function seed(): Promise<void> {
  const accounts = await database.user.findMany({ select: { id: true } });
  let count = 0;
  for (const { entity } of media) {
    const records = await delegateOf(database, resourceNamed(entity).model).findMany({});
    for (const { id: record } of records) {
      for (const { id: personId } of accounts) {
        const times = (record * 5 + personId * 3) % 4;
        for (let time = 0; time < times; time += 1) {
          const hoursAgo = 1 + ((record * 7 + personId * 11 + time * 29) % 200);
          const createdAt = new Date(Date.now() - hoursAgo * 3_600_000);
          await database.mediaPlay.create({ data: { entity, record, personId, createdAt } });
          count += 1;
        }
      }
    }
  }
  console.log(`mediaPlay: ${count} records`);
}
