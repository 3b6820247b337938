import { describe, expect, it } from 'vitest';
import { database, delegateOf } from '../../src/database.js';
import { resourceNamed } from '../../src/models/index.js';
import { rankings } from '../../src/models/leaderboard.js';
import { defaultRole } from '../../src/models/roles.js';
import { call, created, nobody, signInAdmin, type Body, type Session } from '../support/api.js';
import { signIn } from '../support/people.js';
import { counted, holder } from '../support/ranked.js';

const [ranking] = rankings;

/** A record that counts for whoever has the id. */
async function record(id: number, amount: number, admin: Session) {
  const made = await created(counted.path, counted.sample(admin), admin);
  const data = { [ranking.column]: id, ...(ranking.sum !== null && { [ranking.sum]: amount }) };
  const { model } = resourceNamed(ranking.entity);
  await delegateOf(database, model).update({ where: { id: made }, data });
}

describe('The leaderboard', () => {
  it('adds up what counts for each, the highest first', async () => {
    const admin = await signInAdmin();
    const other = await signIn(defaultRole);
    const first = await holder({ person: admin, admin });
    const second = await holder({ person: other, admin });
    await record(first, 7, admin);
    await record(first, 8, admin);
    await record(second, 9, admin);
    const { status, body } = await call('get', `/api/leaderboard/${ranking.name}`, admin);
    expect(status).toBe(200);
    const entries = (body.entries as Body[]).filter(({ id }) => id === first || id === second);
    expect(entries).toMatchObject([
      { id: first, value: ranking.sum === null ? 2 : 15 },
      { id: second, value: ranking.sum === null ? 1 : 9 },
    ]);
  });

  it('is seen by those it is for', async () => {
    const path = `/api/leaderboard/${ranking.name}`;
    const isOpen = ranking.readers.includes('visitor');
    expect((await call('get', path, nobody)).status).toBe(isOpen ? 200 : 401);
    expect((await call('get', '/api/leaderboard/nothing', nobody)).status).toBe(404);
  });
});
