import { describe, expect, it } from 'vitest';
import type { Play } from './game';
import { laneRacerGame } from './lane-racer';

const game = laneRacerGame({
  hero: 'car',
  treats: 'coins',
  dangers: 'trucks',
  heroPicture: 'racing-car',
  treatPicture: 'coin',
  dangerPicture: 'truck',
});
const laneOf = ({ look }: Play) =>
  look.kind === 'stage' ? look.shapes.find(({ text }) => text === 'racing-car')?.x : undefined;

function until(play: Play, isEnough: (play: Play) => boolean, steps = 4000): Play {
  return isEnough(play) || steps === 0 ? play : until(play.step(), isEnough, steps - 1);
}

describe('A race', () => {
  it('changes lanes and stays on the road', () => {
    const play = game.start(() => 0.5);
    expect(laneOf(play.steer('left'))).toBe(3);
    expect(laneOf(play.steer('left').steer('left'))).toBe(3);
    expect(laneOf(play.point(0.99))).toBe(63);
  });

  it('loses a life for each hit, and ends with the last', () => {
    // Trucks come in the third lane only.
    const play = until(game.start(() => 0.5).steer('right'), ({ standing }) => standing.isOver);
    expect(play.standing.note).toMatch(/^Lives: 0/);
  });

  it('gains from what lies on the road', () => {
    // Coins come in the first lane only.
    const play = until(game.start(() => 0.1).steer('left'), ({ standing }) => standing.score > 24);
    expect(play.standing.note).toMatch(/^Lives: 3/);
  });

  it('gets faster with every level', () => {
    const play = until(game.start(() => 0.9).steer('left'), ({ standing }) =>
      standing.note.includes('Level: 2'),
    );
    expect(play.standing).toMatchObject({ isOver: false });
  });
});
