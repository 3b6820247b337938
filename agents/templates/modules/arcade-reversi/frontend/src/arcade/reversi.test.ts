import { describe, expect, it } from 'vitest';
import type { Play } from './game';
import { reversi, turnedBy } from './reversi';

const boardOf = ({ look }: Play) =>
  look.kind === 'board' ? look.cells.map(({ label }) => label.split(': ')[1]) : [];
const two = () => reversi.start(() => 0, { players: 'Two players' });

describe('Reversi', () => {
  it('begins with four stones and four possible moves', () => {
    expect(boardOf(two()).filter((one) => one === 'Dark')).toHaveLength(2);
    expect(boardOf(two()).filter((one) => one === 'free, possible')).toHaveLength(4);
  });

  it('turns over what lies between', () => {
    const play = two().press(19);
    expect(boardOf(play)[27]).toBe('Dark');
    expect(play.standing.note).toMatch(/^Light to move · Dark 4 : 1 Light/);
  });

  it('refuses a cell where nothing turns over', () => {
    const play = two().press(0);
    expect(play.standing.note).toMatch(/^Nothing would turn over/);
    expect(boardOf(play)).toEqual(boardOf(two()));
  });

  it('finds stones in every direction', () => {
    const board = Array.from({ length: 64 }, (): 0 | 1 | 2 => 0);
    for (const cell of [9, 2, 16]) {
      board[cell] = 1;
    }
    board[1] = 2;
    board[8] = 2;
    expect(turnedBy(board, 0, 1).sort()).toEqual([1, 8]);
  });

  it('is answered by the computer at every level, until it is over', () => {
    for (const level of ['Easy', 'Medium', 'Hard']) {
      let play = reversi.start(() => 0.5, { level });
      for (let i = 0; i < 64 && !play.standing.isOver; i += 1) {
        play = play.press(boardOf(play).indexOf('free, possible'));
      }
      expect(play.standing.isOver).toBe(true);
      expect(play.standing.outcome).toBeDefined();
    }
  });
});
