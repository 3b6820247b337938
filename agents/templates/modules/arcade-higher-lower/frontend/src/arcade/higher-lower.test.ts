import { describe, expect, it } from 'vitest';
import type { Play } from './game';
import { higherLower } from './higher-lower';

const start = (level = 'Medium') => higherLower.start(() => 0.99, { level });
const lastOf = ({ look }: Play) => (look.kind === 'board' ? look.headline : '');

describe('Higher or lower', () => {
  it('counts the same card as right', () => {
    // An unshuffled deck begins with four twos.
    expect(lastOf(start())).toBe('2');
    expect(start().act('lower').standing.score).toBe(10);
  });

  it('counts right answers in a row for more', () => {
    const play = start().act('higher').act('higher').steer('up');
    expect(play.standing.score).toBe(60);
    expect(play.standing.note).toMatch(/In a row: 3/);
  });

  it('takes a life for a wrong answer, and ends with the last', () => {
    const play = start('Hard').act('higher').act('higher').act('higher');
    expect(lastOf(play.act('lower'))).toBe('3');
    expect(play.act('lower').standing).toMatchObject({ isOver: true, outcome: 'lost' });
  });

  it('is won when all cards have come', () => {
    let play = start();
    for (let i = 0; i < 51; i += 1) {
      play = play.act('higher');
    }
    expect(play.standing).toMatchObject({ isOver: true, outcome: 'won' });
  });
});
