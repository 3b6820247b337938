import { describe, expect, it } from 'vitest';
import { initialOptions, type Entry, type Game, type Match } from './game';
import { rallyGame } from './rallies';

const kind = { id: 'ball', title: 'Ball', text: 'Over the net.', sets: ['2', '1'] } as const;
const turns = rallyGame({ ...kind, points: ['11'], serves: 2 });
const capped = rallyGame({ ...kind, points: ['21'], capAbove: 9, serves: null });
const decided = rallyGame({ ...kind, points: ['25', '15'], decider: 15, serves: null });

/** "a" stands for a point of the first side, "b" for one of the other, "|" for the next match. */
function played(game: Game, rallies: string): Match {
  const entries = Array.from(rallies, (side): Entry =>
    side === '|' ? 'next' : { player: side === 'a' ? 0 : 1, points: 1 },
  );
  return { players: ['Ann', 'Bob'], options: initialOptions(game), entries };
}

const even = (points: number) => 'ab'.repeat(points);
const scoresOf = (game: Game, rallies: string) =>
  game.board(played(game, rallies)).standings.map(({ score }) => score);

describe('A game of rallies', () => {
  it('lets sides serve twice in turn, and once from ten all', () => {
    const servers = ['', 'a', 'ab', even(10), `${even(10)}a`].map(
      (rallies) => turns.board(played(turns, rallies)).turn,
    );
    expect(servers).toEqual([0, 0, 1, 0, 1]);
  });

  it('needs a lead of two for a set', () => {
    expect(scoresOf(turns, `${even(10)}a`)).toEqual(['11', '10']);
    const board = turns.board(played(turns, `${even(10)}aa`));
    expect(board.message).toBe('Ann wins the set. Bob serves.');
    expect(board.standings[0]).toEqual({ score: '0', figures: [{ label: 'Sets', value: '1' }] });
    expect(board.tables[0]?.rows[0]).toEqual(['1', '12', '10']);
  });

  it('ends with the sets that were agreed, and counts the matches', () => {
    const won = 'b'.repeat(22);
    const board = turns.board(played(turns, won));
    expect(board.message).toBe('Bob wins the match!');
    expect(board.isOver).toBe(true);
    expect(board.standings[1]?.score).toBe('11');
    const next = turns.board(played(turns, `${won}|`));
    expect(next.message).toBe('Bob serves.');
    expect(next.tables[1]?.rows).toEqual([
      ['Ann', '0'],
      ['Bob', '1'],
    ]);
  });

  it('ends a set at the cap, and who wins a rally serves', () => {
    expect(capped.board(played(capped, even(29))).turn).toBe(1);
    expect(capped.board(played(capped, `${even(29)}a`)).standings[0]?.figures[0]?.value).toBe('1');
  });

  it('plays a shorter last set', () => {
    const one = `${'a'.repeat(25)}${'b'.repeat(25)}${'a'.repeat(15)}`;
    expect(decided.board(played(decided, one)).message).toBe('Ann wins the match!');
  });
});
