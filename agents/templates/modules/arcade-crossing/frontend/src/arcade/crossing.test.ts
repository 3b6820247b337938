import { describe, expect, it } from 'vitest';
import { crossingGame } from './crossing';
import type { Play } from './game';

const shapes = { playerPicture: '', treatPicture: '', dangerPicture: '' };
const game = crossingGame({ player: 'hedgehog', treats: 'apples', dangers: 'mowers', ...shapes });

/** With treats in the upper left corner, out of the way. */
const begun = () => game.start(() => 0);

function up(play: Play, times: number): Play {
  return times === 0 ? play : up(play.steer('up'), times - 1);
}

function wait(play: Play, isEnough: (play: Play) => boolean): Play {
  return isEnough(play) ? play : wait(play.step(), isEnough);
}

const scoreOf = (play: Play) => play.standing.score;

describe('Crossing', () => {
  it('is about who crosses, and what is met on the way', () => {
    expect(game.title).toBe('The hedgehog’s way across');
    expect(game.help).toContain('Collect apples');
    expect(game.help).toContain('keep clear of the mowers');
  });

  it('takes a life when something comes along, until the last', () => {
    let play = begun();
    for (const left of [2, 1, 0]) {
      play = wait(up(play, 1), ({ standing }) => standing.note === `Lives: ${left}`);
    }
    expect(play.standing.isOver).toBe(true);
  });

  it('is worth five points for each way over', () => {
    // Row by row, each step as soon as it costs nothing.
    let play = begun();
    while (scoreOf(play) < 5) {
      const tried = play.steer('up');
      const isSafe = tried.step().step().standing.note === 'Lives: 3';
      play = isSafe ? tried : play.step();
    }
    expect(scoreOf(play)).toBe(5);
  });

  it('stays on the field', () => {
    let play = begun();
    for (let i = 0; i < 20; i += 1) {
      play = play.steer('left').steer('down');
    }
    const player = play.look.kind === 'stage' ? play.look.shapes.at(-1) : undefined;
    expect(player?.x).toBeGreaterThanOrEqual(0);
    expect(player?.y).toBeLessThan(90);
  });

  it('counts what is collected', () => {
    // All treats lie in the first row under the far edge, in the middle, where the player comes by.
    const random = [0.5, 0];
    const play = crossingGame({ player: 'frog', treats: 'flies', dangers: 'cars', ...shapes }).start(
      () => random[0] ?? 0,
    );
    const treats = play.look.kind === 'stage' ? play.look.shapes.slice(2, 6) : [];
    expect(new Set(treats.map(({ x }) => x)).size).toBe(1);
    let walked = play;
    while (scoreOf(walked) === 0) {
      const tried = walked.steer('up');
      walked = tried.step().standing.note === 'Lives: 3' ? tried : walked.step();
    }
    expect(scoreOf(walked)).toBeGreaterThanOrEqual(4);
  });
});
