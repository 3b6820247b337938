import { describe, expect, it } from 'vitest';
import type { Play } from './game';
import { typingGame } from './typing';

const game = typingGame({
  from: 'cloud',
  fromPicture: 'cloud',
  towards: 'village',
  towardsPicture: 'village',
  words: ['rain', 'hail', 'thunderstorm'],
});
const start = (difficulty = 'Easy') => game.start(() => 0, { difficulty });
const wordsOf = ({ look }: Play) =>
  look.kind === 'stage' ? look.shapes.filter(({ width, text }) => text && width === 0) : [];

describe('Typing', () => {
  it('says where the words come from', () => {
    expect(game.help).toContain('fall from the cloud towards the village');
  });

  it('lets words come down', () => {
    const first = start().step(100);
    const [word] = wordsOf(first);
    expect(word?.text).toBe('rain');
    expect(wordsOf(first.step(1000))[0]?.y).toBeGreaterThan(word?.y ?? 0);
  });

  it('takes away a word that is typed, and counts it', () => {
    const play = start().step(100).enter('rai');
    expect(play.entry?.live).toBe('rai');
    const hit = play.enter('rain');
    expect(hit.entry?.live).toBe('');
    expect(wordsOf(hit)).toEqual([]);
    expect(hit.standing.score).toBe(4);
  });

  it('has longer words when it is hard', () => {
    const words = (difficulty: string) =>
      wordsOf(game.start(() => 0.9, { difficulty }).step(100)).map(({ text }) => text);
    expect(words('Easy')).toEqual(['hail']);
    expect(words('Hard')).toEqual(['thunderstorm']);
  });

  it('measures words per minute', () => {
    const play = start().step(6000).enter('rain');
    expect(play.standing.note).toMatch(/Words per minute: 8$/);
  });

  it('ends when too many got through', () => {
    let play = start();
    for (let i = 0; i < 60 && !play.standing.isOver; i += 1) {
      play = play.step(1000);
    }
    expect(play.standing).toMatchObject({ isOver: true, score: 0 });
  });
});
