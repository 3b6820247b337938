import { describe, expect, it } from 'vitest';
import type { Play } from './game';
import { ladderWords } from './ladder-words';
import { wordLadder } from './word-ladder';

const start = (level = 'Easy') => wordLadder.start(() => 0.2, { level });
const headline = ({ look }: Play) => (look.kind === 'board' ? (look.headline ?? '') : '');
const lettersOf = ({ look }: Play) => (look.kind === 'board' ? look.cells.length : 0);

/** Follows the hints to the end. */
function solved(play: Play): Play {
  let current = play;
  for (let i = 0; i < 12 && !current.standing.isOver; i += 1) {
    const [, word = ''] = /“(\w+)”/.exec(current.act('hint').standing.note) ?? [];
    current = current.enter(word);
  }
  return current;
}

describe('The word ladder', () => {
  it('shows where it begins and where it ends', () => {
    expect(headline(start())).toMatch(/^[A-Z]{4} → [A-Z]{4}$/);
  });

  it('refuses other words than its own, and more than one changed letter', () => {
    const [first = ''] = headline(start()).toLowerCase().split(' ');
    const odd = `${first.slice(0, 3)}${ladderWords.includes(`${first.slice(0, 3)}q`) ? 'x' : 'q'}`;
    expect(start().enter(odd).standing.note).toMatch(/not in the list/);
    expect(start().enter('zzzz').standing.note).toBe('Change exactly one letter.');
    expect(lettersOf(start().enter('zzzz'))).toBe(4);
  });

  it.each(['Easy', 'Medium', 'Hard'])('can be solved when it is %s', (level) => {
    const over = solved(start(level));
    expect(over.standing).toMatchObject({ isOver: true, outcome: 'won' });
    expect(over.standing.score).toBeGreaterThan(0);
  });

  it('goes back a step, and a hint costs a point', () => {
    const [, word = ''] = /“(\w+)”/.exec(start().act('hint').standing.note) ?? [];
    const stepped = start().enter(word);
    expect(lettersOf(stepped)).toBe(8);
    expect(lettersOf(stepped.act('undo'))).toBe(4);
    expect(solved(start().act('hint')).standing.score).toBe(solved(start()).standing.score - 1);
  });

  it('has words of four letters, each once', () => {
    expect(ladderWords.every((word) => /^[a-z]{4}$/.test(word))).toBe(true);
    expect(new Set(ladderWords).size).toBe(ladderWords.length);
  });
});
