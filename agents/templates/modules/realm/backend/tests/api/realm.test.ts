import { describe, expect, it } from 'vitest';
import { defaultRole } from '../../src/models/roles.js';
import { call, nobody, type Body } from '../support/api.js';
import { signIn } from '../support/people.js';

async function ruler(name: string) {
  const person = await signIn(defaultRole);
  const { status, body } = await call('post', '/api/realm', person, { name });
  expect(status).toBe(201);
  return { person, body, id: Number((body.seat as Body).id) };
}

const amountsOf = (body: Body) => (body.resources as Body[]).map(({ amount }) => Number(amount));

describe('The game', () => {
  it('is for those who are signed in', async () => {
    expect((await call('get', '/api/realm', nobody)).status).toBe(401);
    expect((await call('post', '/api/realm/harvests', nobody)).status).toBe(401);
  });

  it('begins with a seat of one’s own, once', async () => {
    const person = await signIn(defaultRole);
    expect((await call('get', '/api/realm', person)).body.seat).toBeNull();
    expect((await call('post', '/api/realm/harvests', person)).status).toBe(409);
    await call('post', '/api/realm', person, { name: 'Eastford' });
    expect((await call('post', '/api/realm', person, { name: 'Again' })).status).toBe(409);
    const { body } = await call('get', '/api/realm', person);
    expect(body.seat).toMatchObject({ name: 'Eastford' });
  });

  it('gathers, builds and trains by its rules', async () => {
    const { person, body } = await ruler('Westford');
    const gathered = await call('post', '/api/realm/harvests', person);
    expect(
      amountsOf(gathered.body).every((amount, i) => amount === (amountsOf(body)[i] ?? 0) + 20),
    ).toBe(true);
    const [building] = gathered.body.buildings as Body[];
    const built = await call('post', '/api/realm/upgrades', person, { building: building?.name });
    expect((built.body.buildings as Body[])[0]).toMatchObject({ level: 2 });
    const [soldier] = built.body.soldiers as Body[];
    const training = { soldier: soldier?.name, count: 1 };
    const trained = await call('post', '/api/realm/soldiers', person, training);
    expect((trained.body.soldiers as Body[])[0]?.count).toBe(Number(soldier?.count) + 1);
    const refused = await call('post', '/api/realm/soldiers', person, { ...training, count: 1000 });
    expect(refused.status).toBe(409);
    expect((await call('get', '/api/realm', person)).body.turns).toBe(trained.body.turns);
  });

  it('sends workers about and fights raiders', async () => {
    const { person, body } = await ruler('Eastwall');
    const [work] = body.resources as Body[];
    const sent = { resource: work?.name, count: Number(work?.workers) - 1 };
    const freed = await call('post', '/api/realm/workers', person, sent);
    expect(freed.body.idleWorkers).toBe(1);
    const fought = await call('post', '/api/realm/raids', person);
    expect(fought.status).toBe(201);
    const [battle] = fought.body.battles as Body[];
    expect(battle).toMatchObject({ title: 'Wave 1 of raiders attacked Eastwall' });
  });

  it('fights battles that both sides can read about', async () => {
    const attacker = await ruler('Northford');
    const defender = await ruler('Southford');
    const attack = { target: defender.id };
    const fought = await call('post', '/api/realm/attacks', attacker.person, attack);
    expect(fought.status).toBe(201);
    const [battle] = fought.body.battles as Body[];
    expect(battle).toMatchObject({ title: 'Northford attacked Southford' });
    expect(battle?.report).toMatch(/^Attack \d+ against defence \d+\./);
    const { body } = await call('get', '/api/realm', defender.person);
    expect((body.battles as Body[])[0]).toMatchObject({ id: battle?.id });
  });

  it('refuses attacks on oneself and on nobody', async () => {
    const { person, id } = await ruler('Lakeford');
    expect((await call('post', '/api/realm/attacks', person, { target: id })).status).toBe(409);
    expect((await call('post', '/api/realm/attacks', person, { target: 99_999 })).status).toBe(404);
  });
});
