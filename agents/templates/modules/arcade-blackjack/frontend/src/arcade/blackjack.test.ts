import { describe, expect, it } from 'vitest';
import { blackjack, worthOf } from './blackjack';
import type { Play } from './game';

const cards = (...ranks: readonly string[]) => ranks.map((rank) => ({ rank, suit: '♠' }));
const start = () => blackjack.start(() => 0.3);
const idsOf = ({ actions }: Play) => actions.map(({ id }) => id);

/** Plays hands until the game ends, standing at once. */
function toTheEnd(play: Play): Play {
  return play.standing.isOver
    ? play
    : toTheEnd(play.act(idsOf(play).includes('stand') ? 'stand' : (idsOf(play)[0] ?? '')));
}

describe('The worth of a hand', () => {
  it('counts court cards as ten and aces as they fit', () => {
    expect(worthOf(cards('K', 'Q'))).toBe(20);
    expect(worthOf(cards('A', 'K'))).toBe(21);
    expect(worthOf(cards('A', 'A', '9'))).toBe(21);
    expect(worthOf(cards('A', 'K', '5'))).toBe(16);
  });
});

describe('Blackjack', () => {
  it('begins with a bet', () => {
    expect(idsOf(start())).toEqual(['5', '10', '25']);
    expect(idsOf(start().act('10'))).toEqual(['hit', 'stand']);
  });

  it('hides the second card of the dealer while a hand is played', () => {
    const { look } = start().act('10');
    expect(look.kind === 'board' ? look.cells[1]?.label : '').toBe('A card face down');
  });

  it('ends a hand that goes over 21', () => {
    let play = start().act('10');
    while (idsOf(play).includes('hit')) {
      play = play.act('hit');
    }
    expect(play.standing.score).toBe(90);
    expect(play.standing.note).toMatch(/bust/);
  });

  it('ends after ten hands, or without chips', () => {
    const play = toTheEnd(start());
    expect(play.standing.isOver).toBe(true);
    expect(['won', 'lost']).toContain(play.standing.outcome);
  });
});
