import { describe, expect, it } from 'vitest';
import type { Play } from './game';
import { hangman } from './hangman';

/** The first of the animals: BADGER. */
const start = () => hangman.start(() => 0, { subject: 'Animals', level: 'Hard' });
const headline = ({ look }: Play) => (look.kind === 'board' ? look.headline : undefined);
const typed = (play: Play, text: string) =>
  [...text].reduce((current, letter) => current.enter(letter), play);

describe('Hangman', () => {
  it('hides the word and opens what is guessed', () => {
    expect(headline(start())).toBe('_ _ _ _ _ _');
    expect(headline(start().press(0))).toBe('_ A _ _ _ _');
    expect(headline(typed(start(), 'be'))).toBe('B _ _ _ E _');
  });

  it('counts mistakes, each letter once, and ends with the last', () => {
    const play = typed(start(), 'xxz');
    expect(play.standing.note).toMatch(/Mistakes left: 3/);
    const over = typed(play, 'qwy');
    expect(over.standing).toMatchObject({ isOver: true, outcome: 'lost' });
    expect(headline(over)).toBe('B A D G E R');
  });

  it('takes the whole word, and counts a wrong one as a mistake', () => {
    expect(start().enter('badger').standing.note).toMatch(/^Found/);
    expect(start().enter('camel').standing.note).toMatch(/Mistakes left: 4/);
  });

  it('goes on with the next word', () => {
    const next = start().enter('badger').act('next');
    expect(headline(next)).toBe('_ _ _ _ _ _');
    expect(next.standing.note).toMatch(/Words found: 1/);
    expect(next.standing.score).toBeGreaterThan(0);
  });

  it('opens a letter for points', () => {
    const helped = typed(start(), 'ad').act('hint');
    expect(headline(helped)).toBe('B A D _ _ _');
    expect(helped.standing.score).toBe(15);
  });
});
