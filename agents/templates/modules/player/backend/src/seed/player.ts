import { database, delegateOf } from '../database.js';
import { resourceNamed } from '../models/index.js';
import { media } from '../models/media.js';
import { includeOf, labelOf } from '../services/presenter.js';
import { store } from '../services/upload-service.js';
import { melody } from './melody.js';

/** There are so many tunes; further records share them. */
const TUNES = 6;

/** Something to hear for each sample record. */
export async function seed(): Promise<void> {
  const tunes = Array.from({ length: TUNES }, (_, index) => melody(index));
  let count = 0;
  for (const { entity, field, duration } of media) {
    const resource = resourceNamed(entity);
    const delegate = delegateOf(database, resource.model);
    const rows = await delegate.findMany({ include: includeOf(resource) });
    for (const [index, row] of rows.entries()) {
      const tune = tunes[index % TUNES];
      if (!tune) continue;
      const name = `${labelOf(entity, row)}.wav`;
      const address = await store(name, 'audio/wav', tune, null);
      // A sample is over in less than a minute, whatever it is the sample of.
      const length = duration === undefined ? {} : { [duration]: 1 };
      await delegate.update({ where: { id: row.id }, data: { [field]: address, ...length } });
      count += 1;
    }
  }
  console.log(`media: ${count} files`);
}
