import { describe, expect, it } from 'vitest';
import { battleship } from './battleship';
import type { Play } from './game';

const sea = 100;

/** Chance that goes through the same numbers every time. */
function chance() {
  let at = 7;
  return () => {
    at = (at * 16807) % 2147483647;
    return at / 2147483647;
  };
}

const start = (opponent = 'Easy') => battleship.start(chance(), { opponent });
const own = ({ look }: Play) => (look.kind === 'board' ? (look.beside?.cells ?? []) : []);
const other = ({ look }: Play) => (look.kind === 'board' ? look.cells : []);
const shipsOf = (play: Play) => own(play).filter(({ paint }) => paint === 'accent').length;

describe('Battleship', () => {
  it('places ships across and, rotated, downwards', () => {
    const across = start().press(sea);
    expect(
      own(across)
        .slice(0, 5)
        .every(({ paint }) => paint === 'accent'),
    ).toBe(true);
    const down = start().act('rotate').press(sea);
    expect([0, 10, 20, 30, 40].every((cell) => own(down)[cell]?.paint === 'accent')).toBe(true);
  });

  it('refuses ships that leave the sea or lie on another', () => {
    expect(shipsOf(start().press(sea + 8))).toBe(0);
    expect(shipsOf(start().press(sea).press(sea))).toBe(5);
    expect(shipsOf(start().press(sea).act('clear'))).toBe(0);
  });

  it('fires only when all ships are placed, and the computer answers', () => {
    expect(other(start().press(3))[3]?.text).toBe('');
    const placed = start().act('random');
    expect(shipsOf(placed)).toBe(17);
    const shot = placed.press(3);
    expect(other(shot)[3]?.text).not.toBe('');
    expect(own(shot).filter(({ text }) => text !== '')).toHaveLength(1);
    expect(shot.press(3).look).toEqual(shot.look);
    expect(shot.standing.note).toMatch(/^You: .* · Computer: /);
  });

  it.each(['Easy', 'Hard'])('comes to an end against an opponent who plays %s', (opponent) => {
    let play = start(opponent).act('random');
    for (let cell = 0; cell < sea && !play.standing.isOver; cell += 1) {
      play = play.press(cell);
    }
    expect(play.standing.isOver).toBe(true);
    expect(play.standing.outcome).toMatch(/won|lost/);
    expect(play.standing.note).toMatch(/You win|The computer sank/);
  });
});
