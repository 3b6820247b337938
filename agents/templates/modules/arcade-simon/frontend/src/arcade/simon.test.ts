import { describe, expect, it } from 'vitest';
import type { Play } from './game';
import { simon } from './simon';

const litOf = ({ look }: Play) =>
  look.kind === 'board' ? look.cells.findIndex(({ text }) => text !== '') : -1;

function watched(play: Play): { play: Play; seen: number[] } {
  const seen: number[] = [];
  let current = play;
  while (current.standing.note.startsWith('Watch')) {
    if (litOf(current) >= 0) {
      seen.push(litOf(current));
    }
    current = current.step();
  }
  return { play: current, seen };
}

describe('Simon', () => {
  it('shows one field more every round and takes the right answer', () => {
    const first = watched(simon.start(() => 0.6));
    expect(first.seen).toEqual([2]);
    const second = watched(first.play.press(2));
    expect(second.seen).toEqual([2, 2]);
    expect(second.play.standing).toMatchObject({ score: 10, note: 'Your turn: 0 of 2' });
  });

  it('does not listen while it shows', () => {
    expect(simon.start(() => 0.6).press(0).standing.isOver).toBe(false);
  });

  it('ends with a wrong field', () => {
    const { play } = watched(simon.start(() => 0.6));
    expect(play.press(0).standing).toMatchObject({ isOver: true, score: 0 });
  });
});
