import { nameOf, roundsOf, winsOf, wonTable, type Board, type Game, type Match } from './game';

type Pair = [number, number];

interface State {
  points: Pair;
  games: Pair;
  sets: Pair[];
  won: Pair;
  winner: number | null;
  /** Who serves the game; a tie-break begins with this side. */
  first: number;
}

const names = ['0', '15', '30', '40'];
const gamesForSet = 6;
const pointsForGame = 4;
const pointsForTieBreak = 7;
const lead = 2;

const isTieBreak = ([one, other]: Pair) => one === gamesForSet && other === gamesForSet;
const other = (side: number) => (side === 0 ? 1 : 0);

function win(state: State, side: 0 | 1, needed: number) {
  const wasTieBreak = isTieBreak(state.games);
  state.points = [0, 0];
  state.games[side] += 1;
  state.first = other(state.first);
  const ahead = state.games[side] - state.games[other(side)];
  if (wasTieBreak || (state.games[side] >= gamesForSet && ahead >= lead)) {
    state.sets.push(state.games);
    state.games = [0, 0];
    state.won[side] += 1;
    state.winner = state.won[side] === needed ? side : null;
  }
}

function play(match: Match, points: readonly { player: number }[], number: number): State {
  const first = number % 2;
  const state: State = {
    points: [0, 0],
    games: [0, 0],
    sets: [],
    won: [0, 0],
    winner: null,
    first,
  };
  const needed = match.options.sets === 'Best of 5' ? 3 : match.options.sets === 'One set' ? 1 : 2;
  for (const { player } of points) {
    const side = player === 1 ? 1 : 0;
    state.points[side] += 1;
    const goal = isTieBreak(state.games) ? pointsForTieBreak : pointsForGame;
    if (state.points[side] >= goal && state.points[side] - state.points[other(side)] >= lead) {
      win(state, side, needed);
    }
  }
  return state;
}

/** In a tie-break, one serve and then two each. */
function serverOf({ points, games, first }: State): number {
  const turns = isTieBreak(games) ? Math.ceil((points[0] + points[1]) / 2) : 0;
  return (first + turns) % 2;
}

function pointsOf({ points, games }: State, side: 0 | 1): string {
  const own = points[side];
  const others = points[other(side)];
  if (isTieBreak(games)) {
    return String(own);
  }
  const isLong = own >= pointsForGame - 1 && others >= pointsForGame - 1;
  return isLong ? (own > others ? 'Ad' : '40') : (names[own] ?? '40');
}

function messageOf(match: Match, state: State): string {
  if (state.winner !== null) {
    return `${nameOf(match, state.winner)} wins the match!`;
  }
  const [one, two] = state.points;
  const isDeuce = !isTieBreak(state.games) && one === two && one >= pointsForGame - 1;
  const said = isTieBreak(state.games) ? 'Tie-break. ' : isDeuce ? 'Deuce. ' : '';
  return `${said}${nameOf(match, serverOf(state))} serves.`;
}

function board(match: Match): Board {
  const states = roundsOf(match).map((points, number) => play(match, points, number));
  const state = states.at(-1) ?? play(match, [], 0);
  const isOver = state.winner !== null;
  return {
    standings: ([0, 1] as const).map((side) => ({
      score: isOver ? String(state.sets.at(-1)?.[side] ?? 0) : pointsOf(state, side),
      figures: [
        { label: 'Games', value: String(state.games[side]) },
        { label: 'Sets', value: String(state.won[side]) },
      ],
    })),
    turn: isOver ? null : serverOf(state),
    message: messageOf(match, state),
    isOver,
    tables: [
      {
        title: 'Games by set',
        columns: ['Set', ...match.players],
        rows: [...state.sets, ...(isOver ? [] : [state.games])].map((set, place) => [
          String(place + 1),
          ...set.map(String),
        ]),
      },
      wonTable(
        'Matches won',
        match,
        winsOf(
          match,
          states.map(({ winner }) => winner),
        ),
      ),
    ],
  };
}

export const tennis: Game = {
  id: 'tennis',
  title: 'Tennis scoreboard',
  text: 'Points, games and sets, with advantage and a tie-break at six all.',
  player: 'Side',
  fewest: 2,
  most: 2,
  options: [
    {
      name: 'sets',
      label: 'Sets',
      choices: ['Best of 3', 'Best of 5', 'One set'],
      initial: 'Best of 3',
    },
  ],
  way: { kind: 'buttons', steps: () => [1] },
  round: 'match',
  board,
};
