import { describe, expect, it } from 'vitest';
import { breakout } from './breakout';
import type { Play } from './game';

function shapesOf({ look }: Play) {
  return look.kind === 'stage' ? look.shapes : [];
}

const bricksOf = (play: Play) =>
  shapesOf(play).filter(({ kind, paint }) => kind === 'box' && paint !== 'strong').length;

function until(play: Play, isMet: (play: Play) => boolean): Play {
  let current = play;
  for (let i = 0; i < 5000 && !isMet(current); i += 1) {
    current = current.step();
  }
  return current;
}

/** Keeps the paddle below the ball. */
function follow(play: Play): Play {
  const ball = shapesOf(play).find(({ kind }) => kind === 'ball');
  return play.point(((ball?.x ?? 0) + 2) / 100).step();
}

describe('Breakout', () => {
  it('breaks the brick that the ball hits', () => {
    const hit = until(
      breakout.start(() => 0.9),
      ({ standing }) => standing.score > 0,
    );
    expect(hit.standing.score).toBe(10);
    expect(bricksOf(hit)).toBe(31);
  });

  it('takes a life when the ball is lost, and ends with the last', () => {
    const aside = breakout.start(() => 0.9).point(0);
    const lost = until(aside, ({ standing }) => standing.note.includes('Lives: 2'));
    expect(lost.standing.isOver).toBe(false);
    const over = until(lost.point(0), ({ standing }) => standing.isOver);
    expect(over.standing.note).toContain('Lives: 0');
  });

  it('goes on for as long as the ball is kept', () => {
    let play = breakout.start(() => 0.9);
    for (let i = 0; i < 2000; i += 1) {
      play = follow(play);
    }
    expect(play.standing.note).toContain('Lives: 3');
    expect(play.standing.score).toBeGreaterThan(50);
  });

  it('keeps the paddle inside', () => {
    let play = breakout.start(() => 0.9);
    for (let i = 0; i < 30; i += 1) {
      play = play.steer('right');
    }
    const paddle = shapesOf(play).find(({ paint }) => paint === 'strong');
    expect((paddle?.x ?? 0) + (paddle?.width ?? 0)).toBe(100);
  });

  it('begins at the level and with the lives that were chosen', () => {
    const play = breakout.start(() => 0.9, { level: 'Level 2', lives: '5 lives' });
    expect(play.standing.note).toBe('Level 2 · Lives: 5');
    expect(bricksOf(play)).toBe(16);
  });

  it('drops gifts that help whoever catches them', () => {
    let play = breakout.start(() => 0.1);
    for (let i = 0; i < 4000 && !play.standing.note.includes('wider'); i += 1) {
      play = follow(play);
    }
    const paddle = shapesOf(play).find(({ paint }) => paint === 'strong');
    expect(paddle?.width).toBeGreaterThan(18);
  });
});
