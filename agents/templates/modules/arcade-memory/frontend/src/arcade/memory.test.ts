import { describe, expect, it } from 'vitest';
import type { Play } from './game';
import { memory } from './memory';

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
});
