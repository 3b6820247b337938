import { nameOf, roundsOf, winsOf, type Board, type Game, type Match } from './game';

const mostOfThree = 180;
/** Sums that no three darts make. */
const impossible = [163, 166, 169, 172, 173, 175, 176, 178, 179];
/** Sums above this, and these below it, do not end on a double. */
const mostOnDouble = 170;
const neverOnDouble = [1, 159, 162, 163, 165, 166, 168, 169];
const onDouble = 'On a double';

interface Visit {
  player: number;
  points: number;
  isBust: boolean;
  /** After it. */
  left: number;
}

interface Leg {
  visits: Visit[];
  left: number[];
  turn: number;
  winner: number | null;
}

function isBust(left: number, points: number, isDouble: boolean): boolean {
  const rest = left - points;
  const isNoFinish = rest === 0 && (points > mostOnDouble || neverOnDouble.includes(points));
  return rest < 0 || (isDouble && (rest === 1 || isNoFinish));
}

/** Every leg begins with the player after the one who began the last. */
function legsOf(match: Match): Leg[] {
  const start = Number(match.options.start);
  const isDouble = match.options.finish === onDouble;
  return roundsOf(match).map((entries, first) => {
    const left = match.players.map(() => start);
    const visits = entries.map(({ player, points }) => {
      const before = left[player] ?? start;
      const bust = isBust(before, points, isDouble);
      left[player] = bust ? before : before - points;
      return { player, points, isBust: bust, left: left[player] };
    });
    const last = visits.at(-1);
    return {
      visits,
      left,
      turn: (first + visits.length) % match.players.length,
      winner: last?.left === 0 ? last.player : null,
    };
  });
}

function messageOf(match: Match, { visits, turn, winner }: Leg): string {
  const last = visits.at(-1);
  const next = nameOf(match, turn);
  if (!last) {
    return `${next} throws first.`;
  }
  const name = nameOf(match, last.player);
  if (winner !== null) {
    return `${name} wins the leg!`;
  }
  return last.isBust
    ? `Bust! ${name} stays at ${last.left}. ${next} throws.`
    : `${name} scored ${last.points}, ${last.left} left. ${next} throws.`;
}

/** The legs after one another, and what all of them say of the players. */
function board(match: Match): Board {
  const legs = legsOf(match);
  const leg = legs.at(-1) ?? { visits: [], left: [], turn: 0, winner: null };
  const won = winsOf(
    match,
    legs.map(({ winner }) => winner),
  );
  const told = match.players.map((name, player) => {
    const own = legs.flatMap(({ visits }) => visits.filter((visit) => visit.player === player));
    const scored = own.map((visit) => (visit.isBust ? 0 : visit.points));
    const sum = scored.reduce((all, one) => all + one, 0);
    const average = own.length > 0 ? (sum / own.length).toFixed(1) : '–';
    return { name, average, best: String(Math.max(0, ...scored)), legs: String(won[player] ?? 0) };
  });
  const turns = Math.ceil(leg.visits.length / match.players.length);
  const first = legs.length - 1;
  return {
    standings: told.map(({ average, best, legs: legsWon }, player) => ({
      score: String(leg.left[player] ?? match.options.start),
      figures: [
        { label: 'Average', value: average },
        { label: 'Best', value: best },
        { label: 'Legs', value: legsWon },
      ],
    })),
    turn: leg.winner === null ? leg.turn : null,
    message: messageOf(match, leg),
    isBad: leg.visits.at(-1)?.isBust,
    isOver: leg.winner !== null,
    tables: [
      {
        title: 'Legs won',
        columns: ['Player', 'Legs', 'Average', 'Best'],
        rows: told.map(({ name, average, best, legs: legsWon }) => [name, legsWon, average, best]),
      },
      {
        title: 'This leg',
        columns: ['Turn', ...match.players],
        rows: Array.from({ length: turns }, (_, turn) => [
          String(turn + 1),
          ...match.players.map((_name, player) => {
            const place =
              (player - first + legs.length * match.players.length) % match.players.length;
            const visit = leg.visits[turn * match.players.length + place];
            return visit ? `${visit.isBust ? 'Bust' : visit.points} (${visit.left})` : '';
          }),
        ]),
      },
    ],
  };
}

/** More than is left is a bust, whatever it is; what no darts make is a slip of the finger. */
function problem(points: number, match: Match): string {
  const leg = legsOf(match).at(-1);
  const left = leg?.left[leg.turn] ?? mostOfThree;
  const isPossible = points >= 0 && points <= mostOfThree && !impossible.includes(points);
  return isPossible || points > left ? '' : `Three darts cannot score ${points}.`;
}

export const darts: Game = {
  id: 'darts',
  title: 'Darts scoreboard',
  text: 'Type the score of three darts. Who gets to exactly zero wins the leg.',
  player: 'Player',
  fewest: 2,
  most: 4,
  options: [
    { name: 'start', label: 'Begin at', choices: ['501', '301', '701', '101'], initial: '501' },
    {
      name: 'finish',
      label: 'Finish',
      choices: ['With any dart', onDouble],
      initial: 'With any dart',
    },
  ],
  way: {
    kind: 'keypad',
    label: 'Score of three darts',
    quick: [26, 41, 45, 60, 100, 140],
    problem,
  },
  round: 'leg',
  board,
};
