import { describe, expect, it } from 'vitest';
import { initialOptions, type Entry } from './game';
import { fewestPoints, mostPoints, open, sheetGame } from './sheet';

const cards = sheetGame({
  id: 'cards',
  title: 'Cards',
  text: 'By hands.',
  part: 'Hand',
  parts: ['2', open],
  best: [mostPoints, fewestPoints],
  most: 8,
  way: { kind: 'buttons', steps: () => [1] },
});

const hands = (...points: number[]) =>
  points.map((one, place): Entry => ({ player: place % 3, points: one }));
const after = (entries: readonly Entry[], options = {}) =>
  cards.board({
    players: ['Ann', 'Bob', 'Cem'],
    options: { ...initialOptions(cards), ...options },
    entries,
  });

describe('A score sheet', () => {
  it('adds up what everybody scored, hand by hand', () => {
    const board = after(hands(5, 10, -3, 20));
    expect(board.message).toBe('Hand 2: Bob is next.');
    expect(board.standings.map(({ score }) => score)).toEqual(['25', '10', '-3']);
    expect(board.tables[0]?.rows).toEqual([
      ['1', '5', '10', '-3'],
      ['2', '20', '', ''],
      ['Total', '25', '10', '-3'],
    ]);
  });

  it('is won by most or by fewest points, or is a draw', () => {
    expect(after(hands(1, 2, 3, 1, 2, 3)).message).toBe('Cem wins!');
    expect(after(hands(1, 2, 3, 1, 2, 3), { best: fewestPoints }).message).toBe('Ann wins!');
    expect(after(hands(1, 2, 2, 1, 2, 2)).message).toBe('A draw.');
  });

  it('goes on until it is ended, and the next player begins', () => {
    const entries = hands(1, 2, 3, 1, 2, 3);
    expect(after(entries, { parts: open }).isOver).toBe(false);
    const next = after([...entries, 'next', { player: 1, points: 7 }], { parts: open });
    expect(next.turn).toBe(2);
    expect(next.tables[0]?.rows[0]).toEqual(['1', '', '7', '']);
    expect(next.tables[1]?.rows[2]).toEqual(['Cem', '1']);
  });
});
