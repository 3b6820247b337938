import { describe, expect, it } from 'vitest';
import type { Play } from './game';
import { spaceShooterGame } from './space-shooter';

const game = spaceShooterGame({
  ship: 'rocket',
  shipPicture: 'rocket',
  enemies: 'invaders',
  enemyPicture: 'invader',
});
/** Nobody throws anything. */
const start = () => game.start(() => 0.99);
const picturesOf = ({ look }: Play, name: string) =>
  look.kind === 'stage' ? look.shapes.filter(({ text }) => text === name) : [];

function after(play: Play, steps: number): Play {
  return steps === 0 ? play : after(play.step(), steps - 1);
}

describe('A space shooter', () => {
  it('is about who comes down', () => {
    expect(game.help).toContain('Hit all invaders');
  });

  it('moves the ship inside the stage', () => {
    const play = start().point(0).steer('left');
    expect(picturesOf(play, 'rocket')[0]?.x).toBe(0);
  });

  it('counts what is hit, and takes it away', () => {
    const before = picturesOf(start(), 'invader').length;
    const play = after(start().point(0.3).act('shoot'), 40);
    expect(play.standing.score).toBe(10);
    expect(picturesOf(play, 'invader')).toHaveLength(before - 1);
  });

  it('shoots only so fast', () => {
    const shots = ({ look }: Play) =>
      look.kind === 'stage' ? look.shapes.filter(({ kind }) => kind === 'box').length : 0;
    expect(shots(start().act('shoot').act('shoot'))).toBe(1);
    expect(shots(after(start().act('shoot'), 7).steer('up'))).toBe(2);
  });

  it('takes a life for a bomb that hits', () => {
    let play = game.start(() => 0).point(0.08);
    for (let i = 0; i < 80 && play.standing.note.startsWith('Lives: 3'); i += 1) {
      play = play.step();
    }
    expect(play.standing.note).toBe('Lives: 2 · Wave: 1');
  });

  it('ends when somebody lands', () => {
    const play = after(start().point(1), 4000);
    expect(play.standing.isOver).toBe(true);
  });
});
