import { describe, expect, it } from 'vitest';
import type { Play } from './game';
import { fallen, matchesOf, matchThreeGame } from './match-three';

const pictures = ['ruby', 'emerald', 'sapphire', 'topaz', 'amethyst', 'pearl', 'garnet'];
const game = matchThreeGame({ pictures });
const boardOf = ({ look }: Play) =>
  look.kind === 'board' ? look.cells.map(({ picture }) => pictures.indexOf(picture ?? '')) : [];
/** No two neighbours are alike. */
const plain = Array.from({ length: 49 }, (_, cell) => (cell + 2 * Math.floor(cell / 7)) % 5);

describe('Match three', () => {
  it('finds three alike in rows and columns', () => {
    const board = plain.map((kind, cell) => ([0, 1, 2, 7, 14].includes(cell) ? 9 : kind));
    expect([...matchesOf(board)].sort((a, b) => a - b)).toEqual([0, 1, 2, 7, 14]);
  });

  it('lets others fall down', () => {
    const board = fallen(plain, new Set([14]), () => 9);
    expect([board[0], board[7], board[14]]).toEqual([9, plain[0], plain[7]]);
  });

  it('begins without rows of three', () => {
    for (const level of ['Easy', 'Medium', 'Hard']) {
      expect(matchesOf(boardOf(game.start(Math.random, { level }))).size).toBe(0);
    }
  });

  it('changes neighbours only where that makes a row', () => {
    const play = game.start(() => 0.5);
    const board = boardOf(play);
    let next = play;
    for (let cell = 0; cell < 48 && next.standing.score === 0; cell += 1) {
      for (const other of [cell + 1, cell + 7].filter((one) => one < 49)) {
        next = next.standing.score === 0 ? play.press(cell).press(other) : next;
      }
    }
    expect(next.standing.score).toBeGreaterThanOrEqual(30);
    expect(next.standing.note).toMatch(/^Moves left: 19/);
    expect(boardOf(next)).not.toEqual(board);
  });
});
