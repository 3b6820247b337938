import { describe, expect, it } from 'vitest';
import { standingsOf, type Played } from '../../src/services/standings.js';

const worth = { won: 3, drawn: 1, lost: 0 };
const game = (home: number, away: number, homeScore: number, awayScore: number): Played => ({
  home,
  away,
  homeScore,
  awayScore,
});

describe('The table', () => {
  it('counts wins, draws and defeats on both sides, and what they are worth', () => {
    const [first, second, third] = standingsOf(
      [1, 2, 3],
      [game(1, 2, 2, 0), game(3, 1, 1, 1), game(2, 3, 4, 1)],
      worth,
    );
    expect(first).toMatchObject({ id: 1, played: 2, won: 1, drawn: 1, lost: 0, points: 4 });
    expect(first).toMatchObject({ scored: 3, conceded: 1, difference: 2, form: ['W', 'D'] });
    expect(second).toMatchObject({ id: 2, points: 3, form: ['L', 'W'] });
    expect(third).toMatchObject({ id: 3, points: 1, rank: 3 });
  });

  it('puts the better difference first, then the more that was scored', () => {
    const rows = standingsOf([1, 2, 3, 4], [game(1, 2, 1, 0), game(3, 4, 3, 2)], worth);
    expect(rows.map(({ id }) => id)).toEqual([3, 1, 4, 2]);
  });

  it('shares a rank between those who are level in everything', () => {
    const rows = standingsOf([1, 2, 3], [game(1, 2, 1, 1)], worth);
    expect(rows.map(({ rank }) => rank)).toEqual([1, 1, 3]);
  });

  it('keeps the form of the last five', () => {
    const games = [3, 0, 1, 2, 0, 3].map((scored) => game(1, 2, scored, 1));
    expect(standingsOf([1, 2], games, worth)[0]?.form).toEqual(['L', 'D', 'W', 'L', 'W']);
  });
});
