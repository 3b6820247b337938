import { describe, expect, it } from 'vitest';
import { fallingBlocks } from './falling-blocks';
import type { Play } from './game';

/** Always the square, so that rows can be filled. */
const start = () => fallingBlocks.start(() => 0.2);
const boxes = ({ look }: Play) =>
  look.kind === 'stage' ? look.shapes.slice(1).filter(({ x }) => x < 10) : [];
const leftmost = (play: Play) => Math.min(...boxes(play).map(({ x }) => Math.floor(x)));

function moved(play: Play, way: 'left' | 'right', count: number): Play {
  return count === 0 ? play : moved(play.steer(way), way, count - 1);
}

describe('Falling blocks', () => {
  it('moves pieces aside, but not out', () => {
    expect(leftmost(start())).toBe(3);
    expect(leftmost(moved(start(), 'left', 2))).toBe(1);
    expect(leftmost(moved(start(), 'left', 9))).toBe(0);
  });

  it('lets pieces fall and land', () => {
    const fallen = start().step();
    expect(Math.min(...boxes(fallen).map(({ y }) => Math.floor(y)))).toBe(1);
    expect(boxes(start().act('drop'))).toHaveLength(8);
  });

  it('clears full rows for points', () => {
    let play = start();
    for (const column of [-3, -1, 1, 3, 5]) {
      play = moved(play, column < 0 ? 'left' : 'right', Math.abs(column)).act('drop');
    }
    expect(play.standing.note).toBe('Level 1 · Rows: 2');
    expect(play.standing.score).toBeGreaterThan(100);
    expect(boxes(play)).toHaveLength(4);
  });

  it('turns pieces', () => {
    const bar = fallingBlocks.start(() => 0);
    const rowsOf = (play: Play) => new Set(boxes(play).map(({ y }) => Math.floor(y))).size;
    expect(rowsOf(bar)).toBe(1);
    expect(rowsOf(bar.steer('up'))).toBe(4);
  });

  it('ends when the stack reaches the top, and is faster from a later level', () => {
    let play = start();
    for (let i = 0; i < 12; i += 1) {
      play = play.act('drop');
    }
    expect(play.standing.isOver).toBe(true);
    expect(fallingBlocks.start(() => 0.2, { level: 'Level 5' }).pace).toBeLessThan(
      start().pace ?? 0,
    );
  });
});
