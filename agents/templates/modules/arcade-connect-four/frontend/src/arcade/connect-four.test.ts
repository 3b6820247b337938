import { describe, expect, it } from 'vitest';
import { connectFour } from './connect-four';
import type { Play } from './game';

const boardOf = ({ look }: Play) =>
  look.kind === 'board' ? look.cells.map(({ text }) => text || '.').join('') : '';

const two = () => connectFour.start(() => 0, { opponent: 'Two players' });
const hard = () => connectFour.start(() => 0.9, { opponent: 'Hard' });
const pressAll = (play: Play, cells: readonly number[]) =>
  cells.reduce((current, cell) => current.press(cell), play);

describe('Connect four', () => {
  it('lets discs fall to the lowest free cell', () => {
    expect(boardOf(pressAll(two(), [3, 3]))).toBe(`${'.'.repeat(31)}○......●...`);
  });

  it('ends with four in a row, in any direction', () => {
    expect(pressAll(two(), [0, 1, 0, 1, 0, 1, 0]).standing).toMatchObject({
      isOver: true,
      outcome: 'won',
      note: 'Player 1 wins!',
    });
    const slanting = pressAll(two(), [0, 1, 1, 2, 2, 3, 2, 3, 3, 6, 3]);
    expect(slanting.standing.note).toBe('Player 1 wins!');
  });

  it('leaves full columns alone', () => {
    const full = pressAll(two(), [0, 0, 0, 0, 0, 0]);
    expect(boardOf(full.press(0))).toBe(boardOf(full));
  });

  it('answers, and a hard computer blocks three in a row', () => {
    const play = pressAll(hard(), [0, 0, 0]);
    expect(boardOf(play)[14]).toBe('○');
    expect(play.standing.isOver).toBe(false);
  });
});
