import { describe, expect, it } from 'vitest';
import { reaction } from './reaction';

/** The colour comes after 1.2 seconds. */
const start = () => reaction.start(() => 0, { tries: '3 tries' });
const tried = (play: ReturnType<typeof start>) => play.step(1200).step(250).press(0).step(900);

describe('A reaction test', () => {
  it('measures from the change of colour', () => {
    const play = start().step(1200).step(250).press(0);
    expect(play.standing.note).toMatch(/^250 milliseconds/);
    expect(play.standing.score).toBe(750);
  });

  it('counts a press that is too early as a second', () => {
    expect(start().step(500).press(0).standing.note).toMatch(/^Too early.*Average: 1000 ms/);
  });

  it('ignores further presses until the next try', () => {
    const play = start().step(1200).step(250).press(0);
    expect(play.press(0).standing).toEqual(play.standing);
  });

  it('ends after the tries, with the average', () => {
    const play = tried(tried(tried(start())));
    expect(play.standing).toMatchObject({ isOver: true, score: 750 });
  });
});
