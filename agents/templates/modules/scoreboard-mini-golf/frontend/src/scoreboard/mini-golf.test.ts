import { expect, it } from 'vitest';
import { initialOptions, type Entry } from './game';
import { miniGolf } from './mini-golf';

it('ends after eighteen holes, and the fewest strokes win', () => {
  const entries = Array.from({ length: 36 }, (_, place): Entry => ({
    player: place % 2,
    points: place % 2 === 0 ? 2 : 3,
  }));
  const match = { players: ['Ann', 'Bob'], options: initialOptions(miniGolf), entries };
  const board = miniGolf.board(match);
  expect(board.message).toBe('Ann wins!');
  expect(board.standings.map(({ score }) => score)).toEqual(['36', '54']);
  expect(miniGolf.way.kind === 'choices' && miniGolf.way.choices(match)).toHaveLength(7);
});
