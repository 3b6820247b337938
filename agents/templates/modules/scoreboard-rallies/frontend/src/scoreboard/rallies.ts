import {
  counted,
  nameOf,
  roundsOf,
  winsOf,
  wonTable,
  type Board,
  type Game,
  type Match,
} from './game';

/** What games have of their own in which every rally is a point, and points win sets. */
interface Rules {
  id: string;
  title: string;
  text: string;
  /** Points that win a set, the usual ones first. */
  points: readonly string[];
  /** Sets that win a match, the usual number first. */
  sets: readonly string[];
  /** Without a lead of two, a set ends this many points above. */
  capAbove?: number;
  /** The last set that can be played goes to this many, where the others go to the usual number. */
  decider?: number;
  /** Points for which one serves; null: who won the last rally does. */
  serves: number | null;
}

interface State {
  points: [number, number];
  sets: [number, number][];
  won: [number, number];
  winner: number | null;
  server: number;
}

const lead = 2;

function goalOf(rules: Rules, options: Match['options'], won: readonly number[]): number {
  const goal = Number(options.points);
  const isLast = won.every((sets) => sets === Number(options.sets) - 1);
  return rules.decider && isLast && options.points === rules.points[0] ? rules.decider : goal;
}

/** Two serves each, and one each once both are a point away from the set. */
function serverOf(serves: number, goal: number, first: number, played: number): number {
  const even = lead * (goal - 1);
  const turns = played < even ? Math.floor(played / serves) : even / serves + played - even;
  return (first + turns) % 2;
}

function play(rules: Rules, match: Match, rallies: readonly { player: number }[], number: number) {
  const state: State = { points: [0, 0], sets: [], won: [0, 0], winner: null, server: number % 2 };
  for (const { player } of rallies) {
    const side = player === 1 ? 1 : 0;
    const goal = goalOf(rules, match.options, state.won);
    state.points[side] += 1;
    state.server = side;
    const ahead = state.points[side] - state.points[side === 1 ? 0 : 1];
    const isCapped = rules.capAbove !== undefined && state.points[side] === goal + rules.capAbove;
    if ((state.points[side] >= goal && ahead >= lead) || isCapped) {
      state.sets.push(state.points);
      state.points = [0, 0];
      state.won[side] += 1;
      state.winner = state.won[side] === Number(match.options.sets) ? side : null;
    }
  }
  if (rules.serves !== null) {
    const goal = goalOf(rules, match.options, state.won);
    const first = (number + state.sets.length) % 2;
    state.server = serverOf(rules.serves, goal, first, state.points[0] + state.points[1]);
  }
  return state;
}

function messageOf(match: Match, { points, sets, winner, server }: State): string {
  if (winner !== null) {
    return `${nameOf(match, winner)} wins the match!`;
  }
  const isBetween = points[0] + points[1] === 0 && sets.length > 0;
  const [one = 0, other = 0] = sets.at(-1) ?? [];
  const won = isBetween ? `${nameOf(match, one > other ? 0 : 1)} wins the set. ` : '';
  return `${won}${nameOf(match, server)} serves.`;
}

function board(rules: Rules, match: Match): Board {
  const states = roundsOf(match).map((rallies, number) => play(rules, match, rallies, number));
  const state = states.at(-1) ?? play(rules, match, [], 0);
  const matches = winsOf(
    match,
    states.map(({ winner }) => winner),
  );
  return {
    standings: match.players.map((_, side) => ({
      score: String((state.winner === null ? state.points : state.sets.at(-1))?.[side] ?? 0),
      figures: [{ label: 'Sets', value: String(state.won[side] ?? 0) }],
    })),
    turn: state.winner === null ? state.server : null,
    message: messageOf(match, state),
    isOver: state.winner !== null,
    tables: [
      {
        title: 'Sets of this match',
        columns: ['Set', ...match.players],
        rows: [...state.sets, ...(state.winner === null ? [state.points] : [])].map(
          (set, place) => [String(place + 1), ...set.map(String)],
        ),
      },
      wonTable('Matches won', match, matches),
    ],
  };
}

/** A game for two sides in which every rally is a point. */
export function rallyGame(rules: Rules): Game {
  const { id, title, text, points, sets } = rules;
  return {
    id,
    title,
    text,
    player: 'Side',
    fewest: 2,
    most: 2,
    options: [
      { name: 'points', label: 'Points for a set', choices: points, initial: points[0] ?? '' },
      {
        name: 'sets',
        label: `Sets for the match (${counted(Number(sets[0]), 'set')} as a rule)`,
        choices: sets,
        initial: sets[0] ?? '',
      },
    ],
    way: { kind: 'buttons', steps: () => [1] },
    round: 'match',
    board: (match) => board(rules, match),
  };
}
