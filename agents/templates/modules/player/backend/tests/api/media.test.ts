import { describe, expect, it } from 'vitest';
import { database, delegateOf } from '../../src/database.js';
import { resourceNamed } from '../../src/models/index.js';
import { media } from '../../src/models/media.js';
import { melody } from '../../src/seed/melody.js';
import { seed } from '../../src/seed/player.js';
import { store } from '../../src/services/upload-service.js';
import { call, created, signInAdmin, type Body, type Session } from '../support/api.js';
import * as samples from '../support/samples.js';

type Sample = (person: Session) => Promise<Body>;

describe.each([...media])('What is heard of $entity', ({ entity, path, field }) => {
  async function make(values: Body): Promise<number> {
    const admin = await signInAdmin();
    const sample = (samples as unknown as Record<string, Sample>)[`sample${entity}`] as Sample;
    return created(path, Promise.resolve({ ...(await sample(admin)), ...values }), admin);
  }

  it('is named by the record', async () => {
    const admin = await signInAdmin();
    const address = await store('A tune.wav', 'audio/wav', melody(0), admin.user.id);
    const id = await make({ [field]: address });
    expect((await call('get', `${path}/${id}`, admin)).body[field]).toBe(address);
    const refused = await call('patch', `${path}/${id}`, admin, { [field]: 'no address' });
    expect(refused.status).toBe(400);
  });

  it('is there for every sample record', async () => {
    await seed();
    const rows = await delegateOf(database, resourceNamed(entity).model).findMany({});
    for (const row of rows) expect(String(row[field])).toMatch(/^\/api\/uploads\/.+\.wav$/);
  });
});
