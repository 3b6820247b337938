import { describe, expect, it } from 'vitest';
import { withRound } from './record';

const none = { played: 0, won: 0, lost: 0, best: 0, fastest: null };
const round = { score: 30, isOver: true, note: '' };

describe('A record', () => {
  it('counts rounds, and keeps the best and the fastest', () => {
    const first = withRound(none, { ...round, outcome: 'won' }, 20);
    expect(first).toEqual({ played: 1, won: 1, lost: 0, best: 30, fastest: 20 });
    const second = withRound(first, { ...round, score: 10, outcome: 'won' }, 12);
    expect(second).toEqual({ played: 2, won: 2, lost: 0, best: 30, fastest: 12 });
  });

  it('takes no time of a lost round', () => {
    expect(withRound(none, { ...round, outcome: 'lost' }, 3)).toMatchObject({
      lost: 1,
      fastest: null,
    });
  });
});
