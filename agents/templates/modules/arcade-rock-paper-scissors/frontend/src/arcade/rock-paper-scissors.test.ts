import { describe, expect, it } from 'vitest';
import { rockPaperScissors } from './rock-paper-scissors';

const [rock, paper, scissors] = [0, 1, 2] as const;
/** The computer always shows a rock. */
const start = () => rockPaperScissors.start(() => 0);

describe('Rock paper scissors', () => {
  it('knows which hand beats which', () => {
    expect(start().press(paper).standing.note).toMatch(/your point/);
    expect(start().press(scissors).standing.note).toMatch(/point for the computer/);
    expect(start().press(rock).standing.note).toMatch(/a draw\. Draws: 1/);
  });

  it('ends when one side has won most of the rounds', () => {
    const won = start().press(paper).press(paper);
    expect(won.standing).toMatchObject({ isOver: true, outcome: 'won', score: 70 });
    expect(start().press(scissors).press(scissors).standing.outcome).toBe('lost');
  });

  it('is as long as was chosen', () => {
    const long = rockPaperScissors.start(() => 0, { length: 'Best of 5' });
    expect(long.press(paper).press(paper).standing.isOver).toBe(false);
  });
});
