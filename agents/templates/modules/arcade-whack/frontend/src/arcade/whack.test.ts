import { describe, expect, it } from 'vitest';
import type { Play } from './game';
import { whackGame } from './whack';

const whack = whackGame({ target: 'mole', picture: 'mole' });

const holeOf = ({ look }: Play) =>
  look.kind === 'board' ? look.cells.findIndex(({ label }) => !label.endsWith('empty')) : -1;

const start = () => whack.start(() => 0.4);

describe('Whack', () => {
  it('counts a hit once', () => {
    const play = start();
    const hit = play.press(holeOf(play));
    expect(hit.standing.score).toBe(10);
    expect(hit.press(holeOf(hit)).standing.score).toBe(10);
  });

  it('counts nothing for an empty hole', () => {
    const play = start();
    expect(play.press((holeOf(play) + 1) % 9).standing.score).toBe(0);
  });

  it('moves the mole at every step, faster and faster', () => {
    const play = start();
    const next = play.step();
    expect(holeOf(next)).not.toBe(holeOf(play));
    expect(next.pace).toBeLessThan(play.pace ?? 0);
  });

  it('ends after thirty moles', () => {
    let play = start();
    for (let i = 0; i < 30; i += 1) {
      play = play.press(holeOf(play)).step();
    }
    expect(play.standing).toMatchObject({ score: 300, isOver: true });
  });
});
