import { nameOf, roundsOf, winsOf, wonTable, type Board, type Game, type Match } from './game';

function totalsOf({ players }: Match, entries: readonly { player: number; points: number }[]) {
  return players.map((_, player) =>
    entries.reduce((sum, entry) => sum + (entry.player === player ? entry.points : 0), 0),
  );
}

/** Null where nobody is ahead of all others. */
function leaderOf(totals: readonly number[]): number | null {
  const best = Math.max(...totals);
  const isOne = totals.length > 1 && totals.filter((total) => total === best).length === 1;
  return isOne ? totals.indexOf(best) : null;
}

function board(match: Match): Board {
  const rounds = roundsOf(match);
  const totals = totalsOf(match, rounds.at(-1) ?? []);
  const leader = leaderOf(totals);
  const leaders = rounds.slice(0, -1).map((entries) => leaderOf(totalsOf(match, entries)));
  return {
    standings: totals.map((total) => ({ score: String(total), figures: [] })),
    turn: null,
    message: leader === null ? 'Nobody is ahead.' : `${nameOf(match, leader)} is ahead.`,
    isOver: false,
    tables: match.players.length > 1 ? [wonTable('Counts won', match, winsOf(match, leaders))] : [],
  };
}

export const tally: Game = {
  id: 'tally',
  title: 'Scoreboard',
  text: 'A point for anybody, and one back where it was too many.',
  player: 'Side',
  fewest: 1,
  most: 8,
  options: [
    { name: 'step', label: 'Count by', choices: ['1', '2', '5', '10', '1, 2 and 3'], initial: '1' },
  ],
  way: {
    kind: 'buttons',
    steps: ({ options }) =>
      options.step?.includes('and') ? [-1, 1, 2, 3] : [-Number(options.step), Number(options.step)],
  },
  round: 'count',
  isOpen: true,
  board,
};
