import { describe, expect, it } from 'vitest';
import type { Play } from './game';
import { guessWords } from './guess-words';
import { marksOf, wordGuess } from './word-guess';

/** The first of the words with five letters: APPLE. */
const start = () => wordGuess.start(() => 0, { level: 'Hard' });
const tried = (play: Play, word: string) =>
  [...word].reduce((current, letter) => current.type(letter), play).act('guess');
const cellsOf = ({ look }: Play) => (look.kind === 'board' ? look.cells : []);

describe('The marks of a guess', () => {
  it('tell place, elsewhere and missing', () => {
    expect(marksOf('APPLE', 'ALOUD')).toEqual([
      'placed',
      'elsewhere',
      'missing',
      'missing',
      'missing',
    ]);
  });

  it('count a letter only as often as the word has it', () => {
    expect(marksOf('LEMON', 'ONION')).toEqual([
      'missing',
      'missing',
      'missing',
      'placed',
      'placed',
    ]);
  });
});

describe('Word guess', () => {
  it('has words of the length they are listed under', () => {
    for (const [length, words] of Object.entries(guessWords)) {
      expect(words.filter((word) => word.length !== Number(length))).toEqual([]);
      expect(new Set(words).size).toBe(words.length);
    }
  });

  it('keeps tries in sight, and takes only whole words, once', () => {
    const play = tried(start(), 'STORM');
    expect(cellsOf(play)[0]?.label).toBe('Try 1, letter 1: S, not in the word');
    expect(tried(play, 'AB').standing.note).toMatch(/5 letters/);
    expect(tried(play, 'STORM').standing.note).toMatch(/tried this word/);
  });

  it('is typed on the board below, too, and can be deleted', () => {
    const play = start().press(5 * 5);
    expect(cellsOf(play)[0]?.text).toBe('Q');
    expect(cellsOf(play.act('back'))[0]?.text).toBe('');
  });

  it('goes on with the next word when one is found', () => {
    const found = tried(start(), 'apple');
    expect(found.standing).toMatchObject({ isOver: false, score: 100 });
    expect(cellsOf(found.act('next'))[0]?.text).toBe('');
  });

  it('ends when the tries are used up', () => {
    const words = ['STORM', 'CLOUD', 'TRAIN', 'WHEAT', 'MUSIC'];
    const over = words.reduce(tried, start());
    expect(over.standing).toMatchObject({ isOver: true, outcome: 'lost' });
    expect(over.standing.note).toBe('The word was APPLE.');
  });
});
