/** A match that has been played, with the ids of both sides. */
export interface Played {
  home: number;
  away: number;
  homeScore: number;
  awayScore: number;
}

/** What a win, a draw and a defeat are worth. */
export interface Points {
  won: number;
  drawn: number;
  lost: number;
}

type Result = 'W' | 'D' | 'L';

interface Standing {
  rank: number;
  id: number;
  played: number;
  won: number;
  drawn: number;
  lost: number;
  scored: number;
  conceded: number;
  difference: number;
  points: number;
  /** How the last matches ended, the latest last. */
  form: Result[];
}

const LAST = 5;

function resultOf(own: number, other: number): Result {
  if (own === other) return 'D';
  return own > other ? 'W' : 'L';
}

/** What one side made of its matches, which stand in the order in which they were played. */
function standingOf(id: number, matches: readonly Played[], worth: Points): Standing {
  const own = matches
    .filter(({ home, away }) => home === id || away === id)
    .map(({ home, homeScore, awayScore }) =>
      home === id ? [homeScore, awayScore] : [awayScore, homeScore],
    );
  const sumOf = (index: number) => own.reduce((sum, score) => sum + (score[index] ?? 0), 0);
  const results = own.map(([scored = 0, conceded = 0]) => resultOf(scored, conceded));
  const countOf = (result: Result) => results.filter((one) => one === result).length;
  const [won, drawn, lost] = [countOf('W'), countOf('D'), countOf('L')];
  const [scored, conceded] = [sumOf(0), sumOf(1)];
  return {
    rank: 0,
    id,
    played: own.length,
    won,
    drawn,
    lost,
    scored,
    conceded,
    difference: scored - conceded,
    points: won * worth.won + drawn * worth.drawn + lost * worth.lost,
    form: results.slice(-LAST),
  };
}

/** Points decide, then the difference, then what was scored. */
const compare = (a: Standing, b: Standing) =>
  b.points - a.points || b.difference - a.difference || b.scored - a.scored;

/** The table: the best first; who is level in everything shares a rank. */
export function standingsOf(
  ids: readonly number[],
  matches: readonly Played[],
  worth: Points,
): Standing[] {
  const rows = ids.map((id) => standingOf(id, matches, worth)).sort(compare);
  return rows.map((row) => ({
    ...row,
    rank: rows.findIndex((one) => compare(one, row) === 0) + 1,
  }));
}
