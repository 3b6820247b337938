import { describe, expect, it } from 'vitest';
import type { Play } from './game';
import { mazeGame, waysOf } from './maze';

const game = mazeGame({
  hero: 'mouse',
  treats: 'cheese',
  heroPicture: 'mouse',
  treatPicture: 'cheese',
});
const start = () => game.start(() => 0, { difficulty: 'Easy' });
const placeOf = ({ look }: Play) => {
  const hero = look.kind === 'stage' ? look.shapes.find(({ text }) => text === 'mouse') : undefined;
  return [hero?.x, hero?.y];
};

describe('A maze', () => {
  it('reaches every cell by one way', () => {
    expect(waysOf(6, () => 0.4).size).toBe(35);
  });

  it('lets nobody through walls or out', () => {
    expect(placeOf(start().steer('left'))).toEqual([1.5, 1.5]);
    const moved = (['right', 'down'] as const).map((direction) =>
      placeOf(start().steer(direction)),
    );
    expect(moved.some(([x, y]) => x !== 1.5 || y !== 1.5)).toBe(true);
  });

  it('ends when the time is over', () => {
    expect(start().step(60_000).standing).toMatchObject({ isOver: true, outcome: 'lost' });
  });

  it('goes on with another maze at the goal', () => {
    // Along the right wall every cell comes in turn.
    const turns = ['up', 'right', 'down', 'left'] as const;
    let play = start();
    let facing = 1;
    for (let i = 0; i < 500 && play.standing.note.startsWith('Maze: 1'); i += 1) {
      for (const turn of [1, 0, 3, 2]) {
        const direction = turns[(facing + turn) % 4] ?? 'up';
        const next = play.steer(direction);
        if (placeOf(next).join() !== placeOf(play).join()) {
          facing = (facing + turn) % 4;
          play = next;
          break;
        }
      }
    }
    expect(play.standing.note).toMatch(/^Maze: 2 of 5/);
    expect(play.standing.score).toBeGreaterThanOrEqual(100);
  });
});
