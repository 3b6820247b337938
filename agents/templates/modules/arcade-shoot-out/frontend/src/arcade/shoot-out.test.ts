import { describe, expect, it } from 'vitest';
import type { Play } from './game';
import { flightOf, shootOutGame } from './shoot-out';

/** The ball goes to the left above, and so does the keeper of the other side. */
const left = () => 0;

const second = (play: Play) => play.step(1000);

/** Until everybody sees what came of the shot. */
function shotOver(play: Play): Play {
  return second(second(second(play)));
}

const textsOf = (play: Play) =>
  play.look.kind === 'stage' ? play.look.shapes.flatMap(({ text }) => text ?? []) : [];

describe('A shoot-out in goal', () => {
  const game = shootOutGame({ side: 'keeper', shots: 3 });

  it('says whom one plays and how', () => {
    expect(game.help).toContain('goalkeeper');
    expect(game.help).toContain('3 shots');
    expect(game.start(left).standing.note).toBe('Shot 1 of 3 · Saves: 0');
  });

  it('counts a ball that the keeper is there for', () => {
    const there = game.start(left).steer('left').steer('left').steer('up');
    const saved = shotOver(there);
    expect(textsOf(saved)).toContain('Saved!');
    expect(saved.standing.score).toBe(1);
  });

  it('counts nothing where the keeper stands elsewhere', () => {
    const missed = shotOver(game.start(left).steer('right'));
    expect(textsOf(missed)).toContain('Goal!');
    expect(missed.standing.note).toBe('Shot 1 of 3 · Saves: 0');
  });

  it('keeps the keeper in the goal', () => {
    const far = ['left', 'left', 'left', 'left', 'up', 'up'] as const;
    const saved = shotOver(far.reduce((play: Play, way) => play.steer(way), game.start(left)));
    expect(saved.standing.score).toBe(1);
  });

  it('ends after the last shot, each faster than the one before', () => {
    const over = [1, 2, 3].reduce((play: Play) => second(second(shotOver(play))), game.start(left));
    expect(over.standing.isOver).toBe(true);
    expect(over.standing.note).toBe('0 saves in 3 shots');
    expect(flightOf(2)).toBeLessThan(flightOf(1));
    expect(flightOf(99)).toBeGreaterThan(0);
  });
});

describe('A shoot-out at the spot', () => {
  const game = shootOutGame({ side: 'shooter', shots: 5 });
  const shoot = (play: Play) => second(play.act('shoot'));

  it('waits for the shot', () => {
    const waiting = second(second(second(game.start(left))));
    expect(waiting.actions.map(({ id }) => id)).toEqual(['shoot']);
    expect(waiting.standing.note).toBe('Shot 1 of 5 · Goals: 0');
  });

  it('is a goal where the keeper is not', () => {
    const scored = shoot(game.start(left).steer('right').steer('right'));
    expect(textsOf(scored)).toContain('Goal!');
    expect(scored.standing.score).toBe(1);
  });

  it('is saved where the keeper dives', () => {
    const saved = shoot(game.start(left).steer('left').steer('up'));
    expect(textsOf(saved)).toContain('Saved!');
    expect(saved.standing.score).toBe(0);
  });
});
