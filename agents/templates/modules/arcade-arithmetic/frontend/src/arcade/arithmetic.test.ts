import { describe, expect, it } from 'vitest';
import { arithmetic, problemOf } from './arithmetic';

const start = () => arithmetic.start(() => 0.5, { difficulty: 'Easy', kind: 'Addition' });

describe('A sum', () => {
  it('is of the kind that was chosen, and comes out even', () => {
    expect(problemOf('Addition', 10, () => 0.5)).toEqual({ text: '6 + 6', answer: 12 });
    expect(problemOf('Subtraction', 10, () => 0.5)).toEqual({ text: '12 − 6', answer: 6 });
    expect(problemOf('Multiplication', 10, () => 0.5)).toEqual({ text: '6 × 6', answer: 36 });
    expect(problemOf('Division', 10, () => 0.5)).toEqual({ text: '36 ÷ 6', answer: 6 });
  });
});

describe('Mental arithmetic', () => {
  it('counts right answers, in a row for more', () => {
    const play = start().enter('12');
    expect(play.standing).toMatchObject({ score: 10 });
    expect(play.enter('12').standing.score).toBe(21);
  });

  it('shows the answer to what was wrong', () => {
    const play = start().enter('13');
    expect(play.standing).toMatchObject({ score: 0 });
    expect(play.standing.note).toMatch(/^6 \+ 6 is 12\. Right: 0 · Wrong: 1/);
  });

  it('ends after a minute', () => {
    expect(start().step(59_000).standing.isOver).toBe(false);
    expect(start().step(60_000).standing.isOver).toBe(true);
  });
});
