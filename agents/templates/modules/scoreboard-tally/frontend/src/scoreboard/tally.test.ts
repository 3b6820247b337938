import { describe, expect, it } from 'vitest';
import type { Entry, Match } from './game';
import { tally } from './tally';

const match = (entries: readonly Entry[], step = '1'): Match => ({
  players: ['Reds', 'Blues'],
  options: { step },
  entries,
});
const red: Entry = { player: 0, points: 5 };
const blue: Entry = { player: 1, points: 3 };

describe('A tally', () => {
  it('says who is ahead', () => {
    expect(tally.board(match([])).message).toBe('Nobody is ahead.');
    const board = tally.board(match([red, blue]));
    expect(board.message).toBe('Reds is ahead.');
    expect(board.standings.map(({ score }) => score)).toEqual(['5', '3']);
  });

  it('counts who was ahead when a new count began', () => {
    const { tables, standings } = tally.board(match([red, 'next', blue]));
    expect(tables[0]?.rows).toEqual([
      ['Reds', '1'],
      ['Blues', '0'],
    ]);
    expect(standings[0]?.score).toBe('0');
  });

  it('counts by the steps that were chosen, for one as well', () => {
    const steps = tally.way.kind === 'buttons' ? tally.way.steps : () => [];
    expect(steps(match([], '5'))).toEqual([-5, 5]);
    expect(steps(match([], '1, 2 and 3'))).toEqual([-1, 1, 2, 3]);
    expect(tally.board({ ...match([red]), players: ['Laps'] }).tables).toEqual([]);
  });
});
