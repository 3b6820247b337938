import { describe, expect, it } from 'vitest';
import { darts } from './darts';
import { initialOptions, type Entry, type Match } from './game';

/** Ann and Bob take turns, Ann first. */
function after(scores: readonly number[], options: Match['options'] = {}) {
  const entries = scores.map((points, place): Entry => ({ player: place % 2, points }));
  return {
    players: ['Ann', 'Bob'],
    options: { ...initialOptions(darts), ...options },
    entries,
  };
}

const scoresOf = (match: Match) => darts.board(match).standings.map(({ score }) => score);

describe('Darts', () => {
  it('begins with 501 left for everybody', () => {
    const board = darts.board(after([]));
    expect(board.standings.map(({ score }) => score)).toEqual(['501', '501']);
    expect(board.message).toBe('Ann throws first.');
    expect(board.standings[0]?.figures[0]?.value).toBe('–');
  });

  it('takes the score off and passes the turn', () => {
    const board = darts.board(after([60]));
    expect(scoresOf(after([60]))).toEqual(['441', '501']);
    expect(board.turn).toBe(1);
    expect(board.message).toBe('Ann scored 60, 441 left. Bob throws.');
  });

  it('keeps the remainder of who goes bust', () => {
    const board = darts.board(after([80, 0, 22], { start: '101' }));
    expect(board.standings[0]?.score).toBe('21');
    expect(board.message).toBe('Bust! Ann stays at 21. Bob throws.');
    expect(board.isBad).toBe(true);
    expect(board.turn).toBe(1);
  });

  it('lets exactly zero win the leg, and the next player begin the next', () => {
    const won = after([80, 0, 21], { start: '101' });
    const board = darts.board(won);
    expect(board.message).toBe('Ann wins the leg!');
    expect(board.isOver).toBe(true);
    expect(board.tables[0]?.rows[0]).toEqual(['Ann', '1', '50.5', '80']);
    const next = darts.board({ ...won, entries: [...won.entries, 'next'] });
    expect(next.turn).toBe(1);
    expect(next.standings[0]?.score).toBe('101');
    expect(next.tables[0]?.rows[0]?.[1]).toBe('1');
  });

  it('finishes on a double where that was agreed', () => {
    const options = { start: '101', finish: 'On a double' };
    expect(darts.board(after([100], options)).isBad).toBe(true);
    expect(darts.board(after([41, 0, 60], options)).isOver).toBe(true);
    expect(darts.board(after([180, 0, 162, 0, 159], { ...options, start: '501' })).isBad).toBe(
      true,
    );
  });

  it('shows the throws of the leg in the row of their turn', () => {
    const leg = after([60, 45, 100]);
    expect(darts.board(leg).tables[1]?.rows).toEqual([
      ['1', '60 (441)', '45 (456)'],
      ['2', '100 (341)', ''],
    ]);
    const second: Match = { ...leg, entries: ['next', { player: 1, points: 26 }] };
    expect(darts.board(second).tables[1]?.rows).toEqual([['1', '', '26 (475)']]);
  });

  it('knows what three darts can score, and that more than is left is a bust', () => {
    const problem = darts.way.kind === 'keypad' ? darts.way.problem : () => 'none';
    expect(problem(180, after([]))).toBe('');
    expect(problem(179, after([]))).toBe('Three darts cannot score 179.');
    expect(problem(181, after([]))).not.toBe('');
    expect(problem(-1, after([]))).not.toBe('');
    expect(problem(600, after([]))).toBe('');
    expect(darts.board(after([600])).message).toBe('Bust! Ann stays at 501. Bob throws.');
  });
});
