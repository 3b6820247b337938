import { describe, expect, it } from 'vitest';
import type { Play } from './game';
import { memoryGame } from './memory';

const pictures = ['🍎', '🌙', '⭐', '🌿', '🔔', '🐟', '🎈', '🍇', '🐝', '🐞'];
const memory = memoryGame({ pictures, sizes: [16, 12, 20] });

const textOf = ({ look }: Play, cell: number) =>
  look.kind === 'board' ? look.cells[cell]?.text : undefined;

/** Looks under every card, two at a time. */
function facesOf(play: Play): string[] {
  return Array.from({ length: 16 }, (_, cell) => textOf(play.press(cell), cell) ?? '');
}

const start = () => memory.start(() => 0.3);

/** A card, its twin and one that is neither. */
function threeOf(play: Play) {
  const faces = facesOf(play);
  const twin = faces.lastIndexOf(faces[0] ?? '');
  const other = faces.findIndex((face) => face !== faces[0]);
  return { twin, other };
}

describe('Memory', () => {
  it('begins with every card face down, each twice', () => {
    const faces = facesOf(start());
    expect(textOf(start(), 0)).toBe('?');
    expect(faces.every((face) => faces.filter((one) => one === face).length === 2)).toBe(true);
  });

  it('keeps a pair open and counts it', () => {
    const { twin } = threeOf(start());
    const play = start().press(0).press(twin);
    expect(play.standing).toMatchObject({ score: 100, note: 'Moves: 1 · Pairs: 1 of 8' });
    expect(textOf(play.press(twin), twin)).not.toBe('?');
  });

  it('turns two different cards back with the next one', () => {
    const { twin, other } = threeOf(start());
    const missed = start().press(0).press(other);
    expect(textOf(missed, 0)).not.toBe('?');
    const next = missed.press(twin);
    expect(textOf(next, 0)).toBe('?');
    expect(next.standing.score).toBe(0);
  });

  it('turns them back by itself after a while', () => {
    const { other } = threeOf(start());
    const missed = start().press(0).press(other);
    expect(missed.pace).toBeGreaterThan(0);
    const later = missed.step();
    expect(textOf(later, 0)).toBe('?');
    expect(later.pace).toBeNull();
  });

  it('calls its sizes by their names', () => {
    const named = memoryGame({ pictures, sizes: [12, 16], levels: ['Easy', 'Hard'] });
    expect(named.options[0]?.choices).toEqual(['Easy (12 cards)', 'Hard (16 cards)']);
    const { look } = named.start(() => 0.3, { cards: 'Hard (16 cards)' });
    expect(look.kind === 'board' && look.cells.length).toBe(16);
  });

  it('ends when all pairs are found', () => {
    const faces = facesOf(start());
    let play = start();
    for (const [cell, face] of faces.entries()) {
      const twin = faces.lastIndexOf(face);
      if (cell !== twin) {
        play = play.press(cell).press(twin);
      }
    }
    expect(play.standing).toMatchObject({ score: 800, isOver: true });
  });

  it('is played with as many cards as were chosen', () => {
    const { look } = memory.start(() => 0.3, { cards: '20 cards' });
    expect(look.kind === 'board' && look.cells.length).toBe(20);
  });

  it('gives two players turns and names the winner', () => {
    const { twin, other } = threeOf(start());
    const two = memory.start(() => 0.3, { cards: '16 cards', players: 'Two players' });
    expect(two.press(0).press(other).standing.note).toMatch(/Player 2 to move \(0 : 0\)/);
    expect(two.press(0).press(twin).standing.note).toMatch(/Player 1 to move \(1 : 0\)/);
    const faces = facesOf(start());
    let play = two;
    for (const [cell, face] of faces.entries()) {
      if (cell !== faces.lastIndexOf(face)) {
        play = play.press(cell).press(faces.lastIndexOf(face));
      }
    }
    expect(play.standing.note).toMatch(/Player 1 wins with 8 pairs/);
  });
});
