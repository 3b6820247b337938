import { describe, expect, it } from 'vitest';
import { defaultRole } from '../../src/models/roles.js';
import { criteria } from '../../src/services/match-settings.js';
import { call, signInAdmin } from '../support/api.js';
import { signIn } from '../support/people.js';

interface Proposal {
  entity: string;
  wishes: Record<string, string>;
}

const [entity = '', known = []] = Object.entries(criteria)[0] ?? [];
const name = known[0]?.name ?? '';

describe('Recommendations', () => {
  it('follow what the account looks for and keep it for the account alone', async () => {
    const [ann, bob] = [await signInAdmin(), await signIn(defaultRole)];
    const wishes = { [name]: '1', unknown: 'left out' };
    expect((await call('put', `/api/matches/${entity}`, ann, { wishes })).status).toBe(204);
    const wishesOf = async (person: typeof ann) => {
      const { body } = await call('get', '/api/matches', person);
      return (body.items as Proposal[]).find((one) => one.entity === entity)?.wishes;
    };
    expect(await wishesOf(ann)).toEqual({ [name]: '1' });
    expect((await wishesOf(bob)) ?? {}).toEqual({});
  });

  it('are for accounts, and for what is proposed only', async () => {
    const ann = await signIn(defaultRole);
    expect((await call('get', '/api/matches')).status).toBe(401);
    expect((await call('put', '/api/matches/Nothing', ann, { wishes: {} })).status).toBe(404);
    const wrong = await call('put', `/api/matches/${entity}`, ann, { wishes: { [name]: 5 } });
    expect(wrong.status).toBe(400);
  });
});
