import { describe, expect, it } from 'vitest';
import { fiveInARow, longestThrough } from './five-in-a-row';
import type { Play } from './game';

const boardOf = ({ look }: Play) =>
  look.kind === 'board' ? look.cells.map(({ text }) => text) : [];
const two = () => fiveInARow.start(() => 0, { players: 'Two players' });
const pressed = (play: Play, cells: readonly number[]) =>
  cells.reduce((current, cell) => current.press(cell), play);

describe('Five in a row', () => {
  it('is won with five in a row, column or diagonal', () => {
    for (const way of [1, 11, 12]) {
      const cells = [0, 1, 2, 3, 4].flatMap((step) =>
        step < 4 ? [step * way, 115 + step] : [step * way],
      );
      const play = pressed(two(), cells);
      expect(play.standing).toMatchObject({ isOver: true, outcome: 'won', score: 482 });
    }
  });

  it('does not count lines around the edge', () => {
    const board = Array.from({ length: 121 }, (): 0 | 1 | 2 => 0);
    board[10] = 1;
    expect(longestThrough(board, 11, 11, 1)).toBe(1);
  });

  it('leaves taken cells alone', () => {
    const play = two().press(5);
    expect(boardOf(play.press(5))).toEqual(boardOf(play));
  });

  it('blocks a line before it is five long', () => {
    const hard = fiveInARow.start(() => 0.99, { level: 'Hard' });
    const play = pressed(hard, [0, 1, 2, 3]);
    expect(boardOf(play).slice(0, 5)).toContain('O');
  });

  it('has the size that was chosen', () => {
    const large = fiveInARow.start(() => 0, { size: '15 by 15' });
    expect(boardOf(large)).toHaveLength(225);
  });
});
