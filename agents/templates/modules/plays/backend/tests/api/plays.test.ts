import { describe, expect, it } from 'vitest';
import { media } from '../../src/models/media.js';
import { call, created, nobody, signInAdmin, type Body, type Session } from '../support/api.js';
import * as samples from '../support/samples.js';

type Sample = (person: Session) => Promise<Body>;

interface Listed {
  entity: string;
  record: { id: number };
  plays: number;
}

const [first] = media;
const { entity, path } = first ?? { entity: '', path: '' };

async function make(): Promise<number> {
  const admin = await signInAdmin();
  const sample = (samples as unknown as Record<string, Sample>)[`sample${entity}`] as Sample;
  return created(path, sample(admin), admin);
}

const listed = async (way: 'most' | 'recent') =>
  (await call('get', `/api/plays/${way}`, await signInAdmin())).body.items as Listed[];

describe('What is played', () => {
  it('is counted, though not twice at a time, and stands among what is played most', async () => {
    const admin = await signInAdmin();
    const record = await make();
    const play = () => call('post', '/api/plays', admin, { entity, record });
    expect((await play()).body).toEqual({ plays: 1 });
    const again = await play();
    expect([again.status, again.body]).toEqual([201, { plays: 1 }]);
    const found = (await listed('most')).find((one) => one.record.id === record);
    expect(found).toMatchObject({ entity, plays: 1 });
  });

  it('comes first in the history of whoever played it last', async () => {
    const admin = await signInAdmin();
    const [one, other] = [await make(), await make()];
    for (const record of [one, other]) await call('post', '/api/plays', admin, { entity, record });
    const ids = (await listed('recent')).map(({ record }) => record.id);
    expect(ids.slice(0, 2)).toEqual([other, one]);
    expect((await call('get', '/api/plays/recent', nobody)).status).toBe(401);
  });

  it('has to exist, and is listed no longer when it is gone', async () => {
    const admin = await signInAdmin();
    const missing = { entity, record: 999_999 };
    expect((await call('post', '/api/plays', admin, missing)).status).toBe(404);
    const strange = { entity: 'User', record: 1 };
    expect((await call('post', '/api/plays', admin, strange)).status).toBe(404);
    const record = await make();
    await call('post', '/api/plays', admin, { entity, record });
    await call('delete', `${path}/${record}`, admin);
    expect((await listed('recent')).some((one) => one.record.id === record)).toBe(false);
  });

{{#isOpen}}
  it('counts for visitors as well', async () => {
    const record = await make();
    const played = await call('post', '/api/plays', nobody, { entity, record });
    expect([played.status, played.body]).toEqual([201, { plays: 1 }]);
    expect((await call('get', '/api/plays/most', nobody)).status).toBe(200);
  });
{{/isOpen}}
{{^isOpen}}
  it('is for those who are signed in', async () => {
    const record = await make();
    expect((await call('post', '/api/plays', nobody, { entity, record })).status).toBe(401);
    expect((await call('get', '/api/plays/most', nobody)).status).toBe(401);
  });
{{/isOpen}}
});
