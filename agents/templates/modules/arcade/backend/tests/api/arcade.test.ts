import { describe, expect, it } from 'vitest';
import { gameTitles } from '../../src/services/arcade-games.js';
import { call, nobody, signInAdmin, type Body } from '../support/api.js';

const [game = ''] = Object.keys(gameTitles);
const path = `/api/arcade/${game}/scores`;

describe('High scores', () => {
  it('are kept for visitors under the name they give, best first', async () => {
    expect((await call('post', path, nobody, { points: 30, player: 'Kim' })).status).toBe(201);
    const { body } = await call('post', path, nobody, { points: 70, player: 'Lee' });
    const scores = body.scores as Body[];
    expect(scores.slice(0, 2)).toMatchObject([
      { player: 'Lee', points: 70 },
      { player: 'Kim', points: 30 },
    ]);
    expect(body.own).toBeNull();
  });

  it('are kept for accounts under their own name', async () => {
    const admin = await signInAdmin();
    await call('post', path, admin, { points: 50, player: 'Somebody else' });
    await call('post', path, admin, { points: 20 });
    const { body } = await call('get', path, admin);
    expect(body.own).toBe(50);
    const players = (body.scores as Body[]).map(({ player }) => player);
    expect(players).toContain(admin.user.name);
    expect(players).not.toContain('Somebody else');
  });

  it('are told apart by the kind of round, the faster of equal ones first', async () => {
    const round = 'Hard · 12 cards';
    await call('post', path, nobody, { points: 40, player: 'Ada', seconds: 90, round });
    await call('post', path, nobody, { points: 40, player: 'Ben', seconds: 60, round });
    const { body } = await call('get', `${path}?round=${encodeURIComponent(round)}`, nobody);
    expect(body.scores).toMatchObject([
      { player: 'Ben', seconds: 60, round },
      { player: 'Ada', seconds: 90, round },
    ]);
  });

  it('are refused when they are none', async () => {
    expect((await call('post', path, nobody, { points: -1 })).status).toBe(400);
    expect((await call('post', path, nobody, { points: 1.5 })).status).toBe(400);
    expect((await call('get', '/api/arcade/no-such-game/scores')).status).toBe(404);
  });

  it('are not made or changed past the game', async () => {
    expect((await call('post', '/api/high-scores', nobody, { points: 9 })).status).toBe(401);
  });
});
