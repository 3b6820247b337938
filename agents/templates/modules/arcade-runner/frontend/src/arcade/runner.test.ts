import { describe, expect, it } from 'vitest';
import type { Play } from './game';
import { runnerGame } from './runner';

const game = runnerGame({
  hero: 'fox',
  treats: 'stars',
  dangers: 'walls',
  heroPicture: 'fox',
  treatPicture: 'star',
  dangerPicture: 'wall',
});
/** Walls only. */
const start = () => game.start(() => 0.9);
const heightOf = ({ look }: Play) =>
  look.kind === 'stage' ? (look.shapes.find(({ text }) => text === 'fox')?.y ?? 0) : 0;

function after(play: Play, steps: number): Play {
  return steps === 0 ? play : after(play.step(), steps - 1);
}

describe('A run', () => {
  it('jumps, and comes down again', () => {
    const ground = heightOf(start());
    const up = after(start().act('jump'), 8);
    expect(heightOf(up)).toBeLessThan(ground);
    expect(heightOf(after(up, 60))).toBe(ground);
  });

  it('jumps only from the ground', () => {
    const up = after(start().act('jump'), 8);
    expect(heightOf(up.act('jump').step())).toBe(heightOf(up.step()));
  });

  it('takes a life for each hit, and ends with the last', () => {
    let play = start();
    for (let i = 0; i < 2000 && !play.standing.isOver; i += 1) {
      play = play.step();
    }
    expect(play.standing.note).toMatch(/^Lives: 0/);
    expect(play.standing.score).toBeGreaterThan(0);
  });
});
