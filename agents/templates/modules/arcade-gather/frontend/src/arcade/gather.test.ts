import { describe, expect, it } from 'vitest';
import { gatherGame } from './gather';
import type { Play } from './game';

const cast = {
  player: 'squirrel',
  treats: 'acorns',
  dangers: 'foxes',
  playerPicture: '',
  treatPicture: '',
  dangerPicture: '',
  seconds: 60,
  lives: 3,
};
const game = gatherGame(cast);

/** Everything lies in the first row, and the fox stays there as well. */
const begun = () => game.start(() => 0);

function times(play: Play, count: number, act: (play: Play) => Play): Play {
  return count === 0 ? play : times(act(play), count - 1, act);
}

const noteOf = (play: Play) => play.standing.note;

describe('Gathering', () => {
  it('is about who gathers what, and how long', () => {
    expect(game.title).toBe('The squirrel and the acorns');
    expect(game.help).toContain('Keep clear of the foxes');
    expect(game.help).toContain('60 seconds');
    expect(noteOf(begun())).toBe('Lives: 3 · Level: 1 · Left to find: 5 · Time left: 60 s');
  });

  it('counts what is picked up', () => {
    const above = times(begun(), 10, (play) => play.steer('up'));
    const past = times(above, 3, (play) => play.steer('left'));
    expect(past.standing.score).toBe(1);
    expect(noteOf(past)).toContain('Left to find: 4');
  });

  it('takes a life at a touch, and spares the player for a moment after it', () => {
    const toTheFox = (play: Play) =>
      times(
        times(play, 10, (one) => one.steer('up')),
        7,
        (one) => one.steer('left'),
      );
    const touched = toTheFox(begun());
    expect(noteOf(touched)).toContain('Lives: 2');
    // The last acorn lies where the fox is; with it the next level begins, with one more to find.
    const again = noteOf(toTheFox(touched));
    expect(again).toContain('Lives: 2 · Level: 2 · Left to find: 6');
  });

  it('ends with the last life, as the fox comes after who stands still', () => {
    let play = gatherGame({ ...cast, seconds: 0 }).start(() => 0);
    for (let steps = 0; steps < 1000 && !play.standing.isOver; steps += 1) {
      play = play.step();
    }
    expect(noteOf(play)).toContain('Lives: 0');
  });

  it('ends with the time, and without a time only with the lives', () => {
    const minute = (play: Play) => times(play, 60, (one) => one.step(1000));
    expect(minute(begun()).standing.isOver).toBe(true);
    const open = gatherGame({ ...cast, seconds: 0 }).start(() => 0);
    expect(minute(open).standing.isOver).toBe(false);
    expect(noteOf(open)).not.toContain('Time');
  });

  it('stays on the field', () => {
    const corner = times(begun(), 20, (play) => play.steer('left').steer('down'));
    const player = corner.look.kind === 'stage' ? corner.look.shapes.at(-1) : undefined;
    expect(player?.x).toBeGreaterThanOrEqual(0);
    expect(player?.y).toBeLessThan(110);
  });
});
