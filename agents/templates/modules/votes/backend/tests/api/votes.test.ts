import { describe, expect, it } from 'vitest';
import { database, delegateOf } from '../../src/database.js';
import { resourceNamed } from '../../src/models/index.js';
{{#hasAccepted}}
import { defaultRole } from '../../src/models/roles.js';
{{/hasAccepted}}
import { voted } from '../../src/services/vote-settings.js';
import { call, created, signInAdmin, type Body, type Session } from '../support/api.js';
{{#hasAccepted}}
import { signIn } from '../support/people.js';
{{/hasAccepted}}
import * as samples from '../support/samples.js';

type Sample = (person: Session) => Promise<Body>;

async function made(path: string, person: Session): Promise<number> {
  const entity = voted[path]?.entity ?? '';
  const sample = (samples as unknown as Record<string, Sample | undefined>)[`sample${entity}`];
  if (!sample) throw new Error(`There is no sample of ${entity}`);
  return created(`/api/${path}`, sample(person), person);
}

describe.each(Object.keys(voted))('Votes on %s', (path) => {
  const entity = voted[path]?.entity ?? '';
  const scoreOf = async (id: number) =>
    (await delegateOf(database, resourceNamed(entity).model).findFirst({ where: { id } }))?.score;

  it('count once for each account, and can be changed and taken back', async () => {
    const admin = await signInAdmin();
    const id = await made(path, admin);
    const cast = (value: number) => call('put', `/api/votes/${path}/${id}`, admin, { value });
    expect((await cast(1)).body).toEqual({ score: 1, value: 1 });
    expect((await cast(1)).body).toEqual({ score: 1, value: 1 });
    expect((await cast(-1)).body).toEqual({ score: -1, value: -1 });
    expect(await scoreOf(id)).toBe(-1);
    const { body } = await call('get', `/api/votes/${path}`, admin);
    expect(body.votes).toMatchObject({ [id]: -1 });
    expect((await cast(0)).body).toEqual({ score: 0, value: 0 });
  });

  it('are refused without an account, for other values and for what does not exist', async () => {
    const admin = await signInAdmin();
    const id = await made(path, admin);
    const address = `/api/votes/${path}/${id}`;
    expect((await call('put', address, undefined, { value: 1 })).status).toBe(401);
    expect((await call('put', address, admin, { value: 5 })).fields).toEqual(['value']);
    expect((await call('put', `/api/votes/${path}/999999`, admin, { value: 1 })).status).toBe(404);
    expect((await call('put', '/api/votes/nothing/1', admin, { value: 1 })).status).toBe(404);
  });

  it('cannot be sent as a score with the record', async () => {
    const admin = await signInAdmin();
    const id = await made(path, admin);
    const sent = await call('patch', `/api/${path}/${id}`, admin, { score: 100 });
    expect(sent.status).toBe(400);
    expect(await scoreOf(id)).toBe(0);
  });
{{#hasAccepted}}

  it('come with an accepted one only where somebody asked', async () => {
    const admin = await signInAdmin();
    const id = await made(path, admin);
    const address = `/api/votes/${path}/${id}/accepted`;
    if (!voted[path]?.acceptedBy) {
      expect((await call('put', address, admin)).status).toBe(404);
      return;
    }
    const isAccepted = async () =>
      (await delegateOf(database, resourceNamed(entity).model).findFirst({ where: { id } }))
        ?.isAccepted;
    expect((await call('put', address, await signIn(defaultRole))).status).toBe(403);
    expect((await call('put', address, admin)).status).toBe(204);
    expect(await isAccepted()).toBe(true);
    expect((await call('delete', address, admin)).status).toBe(204);
    expect(await isAccepted()).toBe(false);
  });
{{/hasAccepted}}
});
