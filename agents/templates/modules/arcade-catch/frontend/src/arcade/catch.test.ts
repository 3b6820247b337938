import { describe, expect, it } from 'vitest';
import { catchGame } from './catch';
import type { Play } from './game';

const game = catchGame({
  items: 'lanterns',
  catcher: 'basket',
  picture: 'lantern',
  catcherPicture: 'basket',
});

/** Goes on until the first one has come down. */
function untilDown(play: Play): Play {
  const before = play.standing;
  const next = play.step();
  const { score, note } = next.standing;
  return score !== before.score || note !== before.note ? next : untilDown(next);
}

describe('Catching', () => {
  it('is about what falls', () => {
    expect(game.title).toBe('Catch the lanterns');
    expect(game.help).toContain('falling lanterns');
  });

  it('counts what falls into the basket', () => {
    const caught = untilDown(game.start(() => 0.5));
    expect(caught.standing).toEqual({ score: 1, isOver: false, note: 'Lives: 3' });
  });

  it('takes a life for what is missed, and ends with the last', () => {
    let play = game.start(() => 0.5).point(0);
    play = untilDown(play);
    expect(play.standing).toMatchObject({ score: 0, note: 'Lives: 2' });
    play = untilDown(untilDown(play));
    expect(play.standing.isOver).toBe(true);
  });

  it('moves the basket with keys and stays inside', () => {
    let play = game.start(() => 0);
    for (let i = 0; i < 20; i += 1) {
      play = play.steer('left');
    }
    expect(untilDown(play).standing.score).toBe(1);
    const basket = play.look.kind === 'stage' ? play.look.shapes.at(-1) : undefined;
    expect(basket?.x).toBe(0);
  });
});
