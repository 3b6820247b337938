import { describe, expect, it } from 'vitest';
import { database, delegateOf } from '../../src/database.js';
import { resourceNamed } from '../../src/models/index.js';
import { defaultRole } from '../../src/models/roles.js';
import { timer } from '../../src/models/timer.js';
import { call, nobody } from '../support/api.js';
import { signIn } from '../support/people.js';

const { model } = resourceNamed(timer.entity);
const time = { startedAt: '2026-03-02T09:00:00Z', endedAt: '2026-03-02T10:30:00Z' };

describe('The clock', () => {
  it('runs until it is stopped, and keeps the time between', async () => {
    const person = await signIn(defaultRole);
    expect((await call('get', '/api/timer', person)).body).toEqual({ entry: null });
    const started = await call('post', '/api/timer/start', person, { note: 'Reading' });
    expect(started.status).toBe(201);
    expect(started.body).toMatchObject({ note: 'Reading', endedAt: null });
    const { id } = started.body;
    const shown = await call('get', '/api/timer', person);
    expect(shown.body.entry).toEqual(started.body);
    const earlier = new Date(Date.now() - 45 * 60_000);
    await delegateOf(database, model).update({ where: { id }, data: { startedAt: earlier } });
    const stopped = await call('post', '/api/timer/stop', person);
    expect(stopped.body).toMatchObject({ id, minutes: 45 });
    expect((await call('get', '/api/timer', person)).body).toEqual({ entry: null });
  });

  it('runs once for each person', async () => {
    const [person, other] = [await signIn(defaultRole), await signIn(defaultRole)];
    expect((await call('post', '/api/timer/stop', person)).status).toBe(409);
    await call('post', '/api/timer/start', person, {});
    expect((await call('post', '/api/timer/start', person, {})).status).toBe(409);
    expect((await call('get', '/api/timer', other)).body).toEqual({ entry: null });
    expect((await call('post', '/api/timer/start', other, {})).status).toBe(201);
  });

  it('runs once even when it is started and stopped many times at once', async () => {
    const person = await signIn(defaultRole);
    const at = (path: string) =>
      Promise.all(Array.from({ length: 8 }, () => call('post', `/api/timer/${path}`, person, {})));
    const started = (await at('start')).map(({ status }) => status).sort();
    expect(started).toEqual([201, ...Array.from({ length: 7 }, () => 409)]);
    const where = { [timer.person]: person.user.id, endedAt: null };
    expect(await delegateOf(database, model).count({ where })).toBe(1);
    const stopped = (await at('stop')).map(({ status }) => status).sort();
    expect(stopped).toEqual([200, ...Array.from({ length: 7 }, () => 409)]);
  });

  it('is there for accounts only', async () => {
    expect((await call('get', '/api/timer')).status).toBe(401);
    expect((await call('post', '/api/timer/start', nobody, {})).status).toBe(401);
    expect((await call('post', '/api/timer/stop')).status).toBe(401);
    expect((await call('post', '/api/timer/entries', nobody, time)).status).toBe(401);
  });

  it('takes no time for what is not there', async () => {
    const person = await signIn(defaultRole);
    const { status } = await call('post', '/api/timer/start', person, { targetId: 999_999 });
    expect(status).toBe(timer.target ? 404 : 400);
  });
});

describe('Time that no clock took', () => {
  it('is kept with its length, for its person only', async () => {
    const [person, other] = [await signIn(defaultRole), await signIn(defaultRole)];
    const { status, body } = await call('post', '/api/timer/entries', person, time);
    expect(status).toBe(201);
    expect(body).toMatchObject({ minutes: 90, note: null });
    const where = { id: body.id, [timer.person]: other.user.id };
    expect(await delegateOf(database, model).count({ where })).toBe(0);
  });

  it('has an end after its start, not too far away and not ahead', async () => {
    const person = await signIn(defaultRole);
    const ahead = new Date(Date.now() + 3_600_000).toISOString();
    for (const changes of [
      { endedAt: '2026-03-02T08:00:00Z' },
      { endedAt: '2026-03-05T08:00:00Z' },
      { startedAt: new Date().toISOString(), endedAt: ahead },
      { endedAt: 'later' },
    ]) {
      const answer = await call('post', '/api/timer/entries', person, { ...time, ...changes });
      expect(answer.status).toBe(400);
      expect(answer.fields).toContain('endedAt');
    }
  });
});
