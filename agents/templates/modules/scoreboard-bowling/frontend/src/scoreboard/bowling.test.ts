import { describe, expect, it } from 'vitest';
import { bowling } from './bowling';
import type { Entry, Match } from './game';

function game(rolls: readonly number[]): Match {
  const entries = rolls.map((points): Entry => ({ player: 0, points }));
  return { players: ['Ann'], options: {}, entries };
}

const totalOf = (rolls: readonly number[]) => bowling.board(game(rolls)).standings[0]?.score;
const standing = (rolls: readonly number[]) =>
  bowling.way.kind === 'choices' ? bowling.way.choices(game(rolls)).length - 1 : 0;
const times = (amount: number, pins: number) => Array.from({ length: amount }, () => pins);

describe('Bowling', () => {
  it('adds the next two rolls to a strike and the next one to a spare', () => {
    expect(totalOf([10, 3, 4])).toBe('24');
    expect(totalOf([6, 4, 5])).toBe('20');
    expect(totalOf([3, 4, 2])).toBe('9');
  });

  it('knows the perfect game, and one of spares', () => {
    expect(totalOf(times(12, 10))).toBe('300');
    expect(totalOf(times(21, 5))).toBe('150');
    expect(bowling.board(game(times(12, 10))).isOver).toBe(true);
    expect(bowling.board(game(times(11, 10))).isOver).toBe(false);
    expect(bowling.board(game(times(20, 4))).message).toBe('Ann wins!');
  });

  it('offers the pins that stand', () => {
    expect(standing([])).toBe(10);
    expect(standing([7])).toBe(3);
    expect(standing([0])).toBe(10);
    expect(standing([10])).toBe(10);
    const nine = times(9, 10);
    expect(standing([...nine, 10])).toBe(10);
    expect(standing([...nine, 10, 4])).toBe(6);
    expect(standing([...nine, 10, 0])).toBe(10);
    expect(standing([...nine, 10, 10])).toBe(10);
    expect(standing([...nine, 3, 7])).toBe(10);
  });

  it('lets players bowl their frames in turn', () => {
    const roll = (player: number, points: number): Entry => ({ player, points });
    const two = { players: ['Ann', 'Bob'], options: {} };
    const turn = (entries: readonly Entry[]) => bowling.board({ ...two, entries }).turn;
    expect(turn([roll(0, 3)])).toBe(0);
    expect(turn([roll(0, 3), roll(0, 4)])).toBe(1);
    expect(turn([roll(0, 10), roll(1, 10)])).toBe(0);
    expect(turn([roll(0, 10), 'next'])).toBe(1);
  });
});
