import { describe, expect, it } from 'vitest';
import type { Play } from './game';
import { slidingPuzzle } from './sliding-puzzle';

const tilesOf = ({ look }: Play) =>
  look.kind === 'board' ? look.cells.map(({ text }) => Number(text)) : [];
const start = () => slidingPuzzle.start(() => 0.7);

/** The shortest way to the end, looked for breadth first. */
function solved(play: Play): Play {
  const seen = new Set([tilesOf(play).join()]);
  const queue = [play];
  for (const one of queue) {
    if (one.standing.isOver) {
      return one;
    }
    const next = tilesOf(one).map((_, cell) => one.press(cell));
    for (const made of next.filter((made) => !seen.has(tilesOf(made).join()))) {
      seen.add(tilesOf(made).join());
      queue.push(made);
    }
  }
  return play;
}

describe('The sliding puzzle', () => {
  it('begins mixed, with every tile once', () => {
    expect(start().standing.isOver).toBe(false);
    expect([...tilesOf(start())].sort()).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8]);
  });

  it('moves only tiles beside the gap, and counts', () => {
    const gap = tilesOf(start()).indexOf(0);
    const moved = tilesOf(start()).map((_, cell) => start().press(cell));
    const changed = moved.filter(({ standing }) => standing.note === 'Moves: 1');
    expect(changed.length).toBeGreaterThanOrEqual(2);
    expect(changed.length).toBeLessThanOrEqual(4);
    expect(tilesOf(start().press(gap))[gap]).toBe(0);
  });

  it('is steered with directions', () => {
    const ways = (['up', 'down', 'left', 'right'] as const).map((way) => start().steer(way));
    expect(ways.some(({ standing }) => standing.note === 'Moves: 1')).toBe(true);
  });

  it('ends when all are in order', () => {
    expect(solved(start()).standing).toMatchObject({ isOver: true, outcome: 'won' });
  });

  it('is as large as was chosen', () => {
    expect(tilesOf(slidingPuzzle.start(() => 0.4, { size: '5 × 5' }))).toHaveLength(25);
  });
});
