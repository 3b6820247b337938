import { describe, expect, it } from 'vitest';
import type { Play } from './game';
import { snakeGame } from './snake';

const snake = snakeGame({ hero: 'snake', food: 'apples', hazard: 'walls' });

/** The head is drawn in a paint of its own. */
function headOf({ look }: Play) {
  const head = look.kind === 'stage' && look.shapes.find(({ paint }) => paint === 'strong');
  return head ? [Math.floor(head.x), Math.floor(head.y)] : null;
}

function steps(play: Play, count: number): Play {
  return count === 0 ? play : steps(play.step(), count - 1);
}

describe('Snake', () => {
  // The first food lies in the upper left corner, out of the way.
  const start = () => snake.start(() => 0);

  it('goes on in its direction', () => {
    expect(headOf(start())).toEqual([6, 7]);
    expect(headOf(steps(start(), 2))).toEqual([8, 7]);
  });

  it('turns, but not back into itself', () => {
    expect(headOf(start().steer('up').step())).toEqual([6, 6]);
    expect(headOf(start().steer('left').step())).toEqual([7, 7]);
    expect(headOf(start().steer('up').steer('left').step())).toEqual([6, 6]);
  });

  it('grows by what it eats, and gets faster', () => {
    const atTop = steps(start().steer('up').step(), 6);
    expect(headOf(atTop)).toEqual([6, 0]);
    const fed = steps(atTop.steer('left').step(), 5);
    expect(headOf(fed)).toEqual([0, 0]);
    expect(fed.standing).toMatchObject({ score: 1, isOver: false });
    expect(fed.pace).toBeLessThan(start().pace ?? 0);
  });

  it('ends at a wall, and then nothing moves any more', () => {
    const over = steps(start(), 14);
    expect(over.standing.isOver).toBe(true);
    expect(headOf(over)).toEqual([19, 7]);
    expect(over.steer('up').step()).toBe(over);
  });

  it('ends at what stands in the way on the map that was chosen', () => {
    const onMap = snake.start(() => 0, { map: 'Two rows' });
    const over = steps(onMap.steer('up'), 3);
    expect(headOf(over)).toEqual([6, 5]);
    expect(over.standing.isOver).toBe(true);
  });

  it('has the colour that was chosen', () => {
    const { look } = snake.start(() => 0, { colour: 'Green' });
    expect(look.kind === 'stage' && look.shapes.some(({ paint }) => paint === 'success')).toBe(
      true,
    );
  });
});
