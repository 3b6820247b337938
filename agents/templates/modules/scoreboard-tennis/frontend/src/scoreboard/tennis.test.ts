import { describe, expect, it } from 'vitest';
import type { Entry } from './game';
import { tennis } from './tennis';

/** "a" stands for a point of the first side, "b" for one of the other. */
function after(points: string, sets = 'Best of 3') {
  const entries = Array.from(points, (side): Entry => ({
    player: side === 'a' ? 0 : 1,
    points: 1,
  }));
  return tennis.board({ players: ['Ann', 'Bob'], options: { sets }, entries });
}

const scoresOf = (points: string) => after(points).standings.map(({ score }) => score);
const gamesOf = (points: string) => after(points).standings.map(({ figures }) => figures[0]?.value);
const sixAll = 'aaaabbbb'.repeat(6);

describe('Tennis', () => {
  it('counts 15, 30, 40', () => {
    expect(scoresOf('')).toEqual(['0', '0']);
    expect(scoresOf('aab')).toEqual(['30', '15']);
    expect(scoresOf('aaabb')).toEqual(['40', '30']);
  });

  it('plays deuce and advantage', () => {
    expect(after('aaabbb').message).toBe('Deuce. Ann serves.');
    expect(scoresOf('aaabbba')).toEqual(['Ad', '40']);
    expect(scoresOf('aaabbbab')).toEqual(['40', '40']);
    expect(gamesOf('aaabbbaa')).toEqual(['1', '0']);
  });

  it('lets sides serve games in turn', () => {
    expect(after('aaaa').message).toBe('Bob serves.');
  });

  it('plays a tie-break at six all', () => {
    expect(after(sixAll).message).toBe('Tie-break. Ann serves.');
    expect(after(`${sixAll}a`).turn).toBe(1);
    expect(scoresOf(`${sixAll}aab`)).toEqual(['2', '1']);
    const won = after(`${sixAll}aaaaaaa`);
    expect(won.tables[0]?.rows[0]).toEqual(['1', '7', '6']);
    expect(won.standings[0]?.figures[1]?.value).toBe('1');
  });

  it('is won by the sets that were agreed', () => {
    expect(after('a'.repeat(24)).isOver).toBe(false);
    expect(after('a'.repeat(48)).message).toBe('Ann wins the match!');
    expect(after('b'.repeat(24), 'One set').standings[1]?.score).toBe('6');
    expect(after('b'.repeat(48), 'Best of 5').isOver).toBe(false);
    expect(after('b'.repeat(72), 'Best of 5').tables[1]?.rows[1]).toEqual(['Bob', '1']);
  });
});
