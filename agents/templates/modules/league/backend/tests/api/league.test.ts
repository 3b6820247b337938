import { describe, expect, it } from 'vitest';
import { league } from '../../src/models/league-table.js';
import { call, nobody, signInAdmin } from '../support/api.js';
import { forVisitors, makeTeam, matches, play } from '../support/league.js';

interface Row {
  id: number;
  points: number;
  won: number;
  played: number;
}

async function rowOf(id: number) {
  const { body } = await call('get', '/api/league/table', await signInAdmin());
  return (body.items as Row[]).find((row) => row.id === id);
}

async function matchesOf(team: number) {
  const { body } = await call('get', `/api/league/matches?team=${team}`, await signInAdmin());
  return body.items as { id: number; score: number[] }[];
}

describe('The league', () => {
  it('gives the winner its points as soon as the score is entered', async () => {
    const [home, away] = [await makeTeam(), await makeTeam()];
    const made = await play(home, away);
    expect(made.status).toBe(201);
    expect(await rowOf(home)).toMatchObject({ played: 0, points: 0 });
    const score = { [league.homeScore]: 4, [league.awayScore]: 2 };
    const own = `${matches}/${Number(made.body.id)}`;
    expect((await call('patch', own, await signInAdmin(), score)).status).toBe(200);
    expect(await rowOf(home)).toMatchObject({ played: 1, won: 1, points: league.points.won });
    expect(await rowOf(away)).toMatchObject({ played: 1, won: 0, points: league.points.lost });
  });

  it('lists the matches of one side, to come and over', async () => {
    const [home, away] = [await makeTeam(), await makeTeam()];
    await play(home, away, [1, 1]);
    await play(away, home);
    await play(away, await makeTeam());
    expect((await matchesOf(home)).map(({ score }) => score)).toEqual(
      expect.arrayContaining([[1, 1], []]),
    );
    expect(await matchesOf(home)).toHaveLength(2);
    expect(await rowOf(home)).toMatchObject({ points: league.points.drawn });
  });

  it('lets nobody play against himself', async () => {
    const team = await makeTeam();
    expect((await play(team, team)).status).toBe(409);
  });

  it('is for those who may see the matches', async () => {
    expect((await call('get', '/api/league/table', nobody)).status).toBe(forVisitors);
    expect((await call('get', '/api/league/matches', nobody)).status).toBe(forVisitors);
  });
});
