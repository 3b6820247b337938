import { describe, expect, it } from 'vitest';
import type { Play } from './game';
import { ticTacToe } from './tic-tac-toe';

const boardOf = ({ look }: Play) =>
  look.kind === 'board' ? look.cells.map(({ text }) => text || '.').join('') : '';

/** A careless computer takes the first free cell, a careful one the best. */
const careless = () => ticTacToe.start(() => 0);
const careful = () => ticTacToe.start(() => 0.99);

describe('Tic-tac-toe', () => {
  it('answers every move', () => {
    expect(boardOf(careful().press(0))).toBe('X...O....');
  });

  it('leaves taken cells alone', () => {
    const play = careful().press(0);
    expect(boardOf(play.press(4))).toBe(boardOf(play));
  });

  it('blocks two in a row', () => {
    expect(boardOf(careful().press(0).press(1))).toBe('XXO.O....');
  });

  it('counts a won round and goes on with a new one', () => {
    const won = careless().press(4).press(3).press(5);
    expect(won.standing).toMatchObject({ score: 1, isOver: false });
    expect(boardOf(won.press(8))).toBe('O.......X');
  });

  it('ends when the computer wins', () => {
    const over = careful().press(1).press(3).press(5);
    expect(over.standing).toMatchObject({ isOver: true, note: 'The computer wins.' });
  });
});
