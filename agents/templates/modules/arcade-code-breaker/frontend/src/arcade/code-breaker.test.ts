import { describe, expect, it } from 'vitest';
import { answerTo, codeBreakerGame } from './code-breaker';
import type { Play } from './game';

const signs = ['red', 'green', 'blue', 'white', 'brown', 'purple'];
const game = codeBreakerGame({ things: 'pegs', signs, places: 3, kinds: 4, guesses: 2 });
/** The code is red, red, red. */
const start = () => game.start(() => 0);
const firstChoice = 2 * 5;
const guessed = (play: Play, ...kinds: readonly number[]) =>
  kinds.reduce((current, kind) => current.press(firstChoice + kind), play).act('guess');
const cellsOf = ({ look }: Play) => (look.kind === 'board' ? look.cells : []);

describe('The answer to a guess', () => {
  it('counts what is in place and what is elsewhere', () => {
    expect(answerTo([0, 1, 2, 3], [0, 2, 1, 5])).toEqual({ placed: 1, misplaced: 2 });
  });

  it('counts a sign only as often as it is in the code', () => {
    expect(answerTo([0, 1, 1, 2], [1, 0, 0, 0])).toEqual({ placed: 0, misplaced: 2 });
    expect(answerTo([0, 0, 0, 1], [0, 0, 1, 1])).toEqual({ placed: 3, misplaced: 0 });
  });
});

describe('Code breaker', () => {
  it('keeps earlier guesses with their answers', () => {
    const play = guessed(start(), 0, 1, 1);
    expect(cellsOf(play)[0]?.label).toBe('Guess 1, place 1: red');
    expect(cellsOf(play)[3]?.label).toBe('1 right in place');
    expect(play.standing.note).toMatch(/Guesses left: 1/);
  });

  it('takes only a whole row, and a sign can be taken back', () => {
    const play = guessed(start(), 0, 1);
    expect(play.standing.note).toBe('Guesses left: 2');
    expect(cellsOf(play.act('back'))[1]?.label).toMatch(/empty/);
    expect(cellsOf(play.press(0))[0]?.label).toMatch(/empty/);
  });

  it('is won with the code, and lost when no guess is left', () => {
    const won = guessed(start(), 0, 0, 0);
    expect(won.standing).toMatchObject({ isOver: true, outcome: 'won', score: 220 });
    const lost = guessed(guessed(start(), 1, 1, 1), 2, 2, 2);
    expect(lost.standing).toMatchObject({ isOver: true, outcome: 'lost', score: 0 });
    expect(lost.standing.note).toContain('red');
  });

  it('has longer codes of more kinds when it is hard', () => {
    const { look } = game.start(() => 0, { level: 'Hard' });
    expect(look).toMatchObject({ columns: 6, below: { columns: 6 } });
  });

  it('repeats nothing where all are to be different', () => {
    const play = game.start(() => 0, { code: 'All different' });
    expect(guessed(play, 0, 1, 2).standing.outcome).toBe('won');
  });
});
