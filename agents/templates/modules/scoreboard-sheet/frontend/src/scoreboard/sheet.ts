import { nameOf, roundsOf, winsOf, wonTable, type Board, type Game, type Match } from './game';

/** What games have of their own in which everybody scores in every round, and the sums count. */
interface Rules extends Pick<Game, 'id' | 'title' | 'text' | 'way' | 'most'> {
  /** What is played one after the other: "Round", "Hole". */
  part: string;
  /** How many there are, the usual number first. */
  parts: readonly string[];
  /** The best sum, the usual one first. */
  best: readonly [string, string];
}

export const open = 'Until you end it';
export const mostPoints = 'Most points';
export const fewestPoints = 'Fewest points';

function totalsOf(match: Match, entries: readonly { player: number; points: number }[]): number[] {
  return match.players.map((_, player) =>
    entries.reduce((sum, entry) => sum + (entry.player === player ? entry.points : 0), 0),
  );
}

/** Null where nobody is ahead of all others. */
function leaderOf(match: Match, totals: readonly number[]): number | null {
  const best = match.options.best === fewestPoints ? Math.min(...totals) : Math.max(...totals);
  return totals.filter((total) => total === best).length === 1 ? totals.indexOf(best) : null;
}

function board(rules: Rules, match: Match): Board {
  const rounds = roundsOf(match);
  const entries = rounds.at(-1) ?? [];
  const amount = match.players.length;
  const totals = totalsOf(match, entries);
  const parts = match.options.parts === open ? Infinity : Number(match.options.parts);
  const isOver = entries.length >= parts * amount;
  const leader = entries.length > 0 ? leaderOf(match, totals) : null;
  const first = rounds.length - 1;
  const turn = (first + entries.length) % amount;
  const part = Math.floor(entries.length / amount) + 1;
  const said = `${rules.part} ${part}: ${nameOf(match, turn)} is next.`;
  const ended = leader === null ? 'A draw.' : `${nameOf(match, leader)} wins!`;
  const finished = isOver ? rounds : rounds.slice(0, -1);
  return {
    standings: totals.map((total, player) => ({
      score: String(total),
      figures: [{ label: rules.part, value: String(lastOf(entries, player) ?? '–') }],
    })),
    turn: isOver ? null : turn,
    message: isOver ? ended : said,
    isOver,
    tables: [
      sheetOf(rules, match, entries, first),
      wonTable(
        'Games won',
        match,
        winsOf(
          match,
          finished.map((round) =>
            round.length > 0 ? leaderOf(match, totalsOf(match, round)) : null,
          ),
        ),
      ),
    ],
  };
}

function lastOf(entries: readonly { player: number; points: number }[], player: number) {
  return entries.findLast((entry) => entry.player === player)?.points;
}

/** A row for each round, and the sums below. */
function sheetOf(
  { part }: Rules,
  match: Match,
  entries: readonly { player: number; points: number }[],
  first: number,
) {
  const amount = match.players.length;
  const rows = Array.from({ length: Math.ceil(entries.length / amount) }, (_, row) => [
    String(row + 1),
    ...match.players.map((_name, player) => {
      const place = (player + first * (amount - 1)) % amount;
      return String(entries[row * amount + place]?.points ?? '');
    }),
  ]);
  return {
    title: 'Score sheet',
    columns: [part, ...match.players],
    rows: [...rows, ['Total', ...totalsOf(match, entries).map(String)]],
  };
}

/** A game of rounds whose points are added up. */
export function sheetGame(rules: Rules): Game {
  const { id, title, text, way, most, part, parts, best } = rules;
  return {
    id,
    title,
    text,
    way,
    player: 'Player',
    fewest: 2,
    most,
    options: [
      { name: 'parts', label: `${part}s`, choices: parts, initial: parts[0] ?? open },
      { name: 'best', label: 'Who wins', choices: best, initial: best[0] },
    ],
    round: 'game',
    isOpen: true,
    board: (match) => board(rules, match),
  };
}
