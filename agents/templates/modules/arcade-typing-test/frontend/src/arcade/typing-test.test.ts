import { describe, expect, it } from 'vitest';
import type { Play } from './game';
import { typingTest } from './typing-test';

const start = (time = '30 seconds') => typingTest.start(() => 0, { time });
const textOf = ({ look }: Play) =>
  look.kind === 'text' ? look.parts.map(({ text }) => text).join('') : '';
const paintsOf = ({ look }: Play) =>
  look.kind === 'text' ? look.parts.map(({ text, paint }) => [text, paint]) : [];

describe('A typing test', () => {
  it('waits for the first letter', () => {
    expect(start().step(5000).standing.note).toMatch(/Seconds left: 30/);
    const first = textOf(start()).charAt(0);
    expect(start().enter(first).step(5000).standing.note).toMatch(/Seconds left: 25/);
  });

  it('marks what is right, what is wrong, and what comes next', () => {
    const text = textOf(start());
    const play = start()
      .enter(text.charAt(0))
      .enter(`${text.charAt(0)}#`);
    expect(paintsOf(play).slice(0, 3)).toEqual([
      [text.charAt(0), 'success'],
      [text.charAt(1), 'danger'],
      [text.charAt(2), 'accent'],
    ]);
    expect(play.standing.note).toMatch(/Mistakes: 1/);
  });

  it('counts right letters as words per minute', () => {
    const play = start('1 minute')
      .enter(textOf(start('1 minute')).slice(0, 50))
      .step(30_000);
    expect(play.standing.score).toBe(20);
    expect(play.standing.note).toMatch(/Accuracy: 100 %/);
  });

  it('ends with the time', () => {
    const play = start().enter('x').step(30_000);
    expect(play.standing.isOver).toBe(true);
  });

  it('can be had without capitals and marks', () => {
    expect(textOf(typingTest.start(() => 0, { level: 'Small letters' }))).toMatch(/^[a-z ]+$/);
  });
});
