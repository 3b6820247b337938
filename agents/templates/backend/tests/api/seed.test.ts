import { beforeAll, describe, expect, it, vi } from 'vitest';
import { database, delegateOf } from '../../src/database.js';
import { people, seeds } from '../../src/seed/records.js';
import { call, nobody } from '../support/api.js';

const password = 'a long password';

/** Runs the script, and tells what it printed. */
async function seed(): Promise<string> {
  const printed = vi.spyOn(console, 'log').mockImplementation(() => undefined);
  vi.resetModules();
  await import('../../src/seed/index.js');
  const text = printed.mock.calls.join('\n');
  printed.mockRestore();
  return text;
}

beforeAll(() => {
  process.env.ADMIN_PASSWORD = password;
});

describe('Sample data', () => {
  it('fills an empty database', async () => {
    await seed();
    expect(await database.user.count()).toBe(people.length);
    for (const model of new Set(seeds.map((each) => each.model))) {
      const rows = seeds.filter((each) => each.model === model).flatMap((each) => each.rows);
      expect(await delegateOf(database, model).count({})).toBeGreaterThanOrEqual(rows.length);
    }
  });

  it('leaves a database alone that holds accounts', async () => {
    expect(await seed()).toContain('nothing was added');
    expect(await database.user.count()).toBe(people.length);
  });

  it('lets the admin sign in', async () => {
    const admin = { email: 'admin@example.com', password };
    expect((await call('post', '/api/auth/login', nobody, admin)).status).toBe(200);
  });

  it('tells of sample accounts while they have the passwords it gave them', async () => {
    vi.stubEnv('ADMIN_PASSWORD', password);
    vi.stubEnv('DEMO_PASSWORD', 'another one');
    const { body } = await call('get', '/api/auth/samples', nobody);
    expect(body.items).toEqual([{ role: 'admin', email: 'admin@example.com', password }]);
    vi.unstubAllEnvs();
  });
});
