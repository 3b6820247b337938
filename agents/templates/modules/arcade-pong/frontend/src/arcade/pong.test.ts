import { describe, expect, it } from 'vitest';
import type { Play } from './game';
import { pong } from './pong';

function ballOf({ look }: Play) {
  return look.kind === 'stage' ? look.shapes.find(({ kind }) => kind === 'ball') : undefined;
}

function until(play: Play, isMet: (play: Play) => boolean, before = (one: Play) => one): Play {
  let current = play;
  for (let i = 0; i < 20_000 && !isMet(current); i += 1) {
    current = before(current).step();
  }
  return current;
}

describe('Pong', () => {
  it('gives the computer a point for a missed ball', () => {
    const missed = until(
      pong.start(() => 0.5),
      ({ standing }) => standing.note.includes('1 computer'),
      (play) => play.point((ballOf(play)?.x ?? 0) > 50 ? 0 : 1),
    );
    expect(missed.standing).toMatchObject({ score: 0, note: 'You 0 : 1 computer' });
  });

  it('ends when the computer has seven', () => {
    const over = until(
      pong.start(() => 0.5),
      ({ standing }) => standing.isOver,
      (play) => play.point((ballOf(play)?.x ?? 0) > 50 ? 0 : 1),
    );
    expect(over.standing.note).toContain('The computer wins.');
  });

  it('is won by hitting the ball with the edge of the paddle', () => {
    let side = 1;
    const over = until(
      pong.start(() => 0.9),
      ({ standing }) => standing.isOver,
      (play) => {
        side = -side;
        return play.point(((ballOf(play)?.x ?? 0) + 1.6 + side * 6) / 100);
      },
    );
    expect(over.standing.note).toContain('You win!');
  });

  it('moves the paddle by keys', () => {
    const { look } = pong.start(() => 0.5).steer('left');
    expect(look.kind === 'stage' && look.shapes[1]?.x).toBe(36);
  });
});
