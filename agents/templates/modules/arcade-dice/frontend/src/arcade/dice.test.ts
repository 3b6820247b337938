import { describe, expect, it } from 'vitest';
import { dice } from './dice';

const two = (random: () => number) => dice.start(random, { players: 'Two players' });

describe('A dice race', () => {
  it('collects throws in a pot, and keeps them', () => {
    const play = two(() => 0.99)
      .act('throw')
      .act('throw');
    expect(play.standing.note).toMatch(/In the pot: 12/);
    const kept = play.act('keep');
    expect(kept.standing).toMatchObject({ score: 12 });
    expect(kept.standing.note).toMatch(/^Player 1 kept 12 points\. Player 2 to throw/);
  });

  it('loses the pot with a one', () => {
    const numbers = [0.99, 0];
    const play = two(() => numbers.shift() ?? 0)
      .act('throw')
      .act('throw');
    expect(play.standing).toMatchObject({ score: 0 });
    expect(play.standing.note).toMatch(/lost 6 points/);
  });

  it('offers to keep only what there is', () => {
    expect(two(() => 0.99).actions.map(({ id }) => id)).toEqual(['throw']);
  });

  it('ends with who reaches the goal', () => {
    let play = two(() => 0.99);
    for (let i = 0; i < 9; i += 1) {
      play = play.act('throw');
    }
    expect(play.act('keep').standing).toMatchObject({ isOver: true, outcome: 'won', score: 154 });
  });

  it('is played by the computer as well', () => {
    const play = dice
      .start(() => 0.99)
      .act('throw')
      .act('keep');
    expect(play.standing.note).toMatch(/^The computer kept 18 points\. You to throw/);
  });
});
