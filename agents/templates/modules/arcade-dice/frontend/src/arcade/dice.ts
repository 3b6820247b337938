import { gameOf, type Random, type Rules } from './game';

interface Dice {
  totals: readonly number[];
  turn: number;
  /** What the turn has brought so far, and the last throw. */
  pot: number;
  last: number | null;
  goal: number;
  isAlone: boolean;
  /** How much the computer collects before it stops. */
  patience: number;
  throws: number;
  note: string;
}

const faces = ['⚀', '⚁', '⚂', '⚃', '⚄', '⚅'];
const patience: Readonly<Record<string, number>> = { Easy: 10, Medium: 16, Hard: 20 };
const pointsForWin = 100;

const nameOf = ({ isAlone }: Dice, player: number) =>
  isAlone ? (player === 0 ? 'You' : 'The computer') : `Player ${player + 1}`;
const winnerOf = ({ totals, goal }: Dice) => totals.findIndex((total) => total >= goal);

function thrown(state: Dice, random: Random): Dice {
  const last = 1 + Math.floor(random() * faces.length);
  const throws = state.throws + 1;
  return last === 1
    ? {
        ...state,
        last,
        throws,
        pot: 0,
        turn: 1 - state.turn,
        note: `A one: ${nameOf(state, state.turn).toLowerCase()} lost ${state.pot} points.`,
      }
    : { ...state, last, throws, pot: state.pot + last, note: '' };
}

const held = (state: Dice): Dice => ({
  ...state,
  totals: state.totals.map((total, player) => total + (player === state.turn ? state.pot : 0)),
  pot: 0,
  turn: 1 - state.turn,
  note: `${nameOf(state, state.turn)} kept ${state.pot} points.`,
});

/** The computer throws until it has enough or loses it. */
function answered(state: Dice, random: Random): Dice {
  if (!state.isAlone || state.turn === 0 || winnerOf(state) >= 0) {
    return state;
  }
  const missing = state.goal - (state.totals[1] ?? 0);
  return state.pot >= Math.min(state.patience, missing)
    ? held(state)
    : answered(thrown(state, random), random);
}

const rules: Rules<Dice> = {
  id: 'dice',
  title: 'Dice race',
  help: 'Throw the die as often as you dare: every throw adds to the pot, but a one takes it all. “Keep” puts the pot into your total and passes the die on. Who first reaches the goal wins.',
  options: [
    { name: 'players', label: 'Players', choices: ['Against the computer', 'Two players'] },
    { name: 'level', label: 'Difficulty', choices: Object.keys(patience), initial: 'Medium' },
    { name: 'goal', label: 'Goal', choices: ['50 points', '100 points'] },
  ],
  start: (_, { players, level = '', goal = '' }) => ({
    totals: [0, 0],
    turn: 0,
    pot: 0,
    last: null,
    goal: Number.parseInt(goal, 10),
    isAlone: players !== 'Two players',
    patience: patience[level] ?? 16,
    throws: 0,
    note: '',
  }),
  actions: ({ pot }) => [
    { id: 'throw', label: 'Throw', key: 't' },
    ...(pot > 0 ? [{ id: 'keep', label: `Keep ${pot}`, key: 'k' }] : []),
  ],
  act: (state, action, random) =>
    answered(action === 'throw' ? thrown(state, random) : held(state), random),
  look: (state) => ({
    kind: 'board',
    headline: `${nameOf(state, 0)} ${state.totals[0] ?? 0} : ${state.totals[1] ?? 0} ${nameOf(state, 1).toLowerCase()}`,
    columns: 3,
    isSmall: true,
    cells: [
      { text: '', label: 'Beside the die', paint: 'muted' },
      {
        text: state.last === null ? '–' : (faces[state.last - 1] ?? ''),
        label: state.last === null ? 'The die' : `The die shows ${state.last}`,
        paint: state.last === 1 ? 'danger' : 'accent',
      },
      { text: `${state.pot}`, label: `In the pot: ${state.pot}`, paint: 'soft' },
    ],
  }),
  standing: (state) => {
    const winner = winnerOf(state);
    const isWon = winner === 0;
    const turn = `${nameOf(state, state.turn)} to throw · In the pot: ${state.pot}`;
    return {
      score: (state.totals[0] ?? 0) + (isWon ? pointsForWin : 0),
      isOver: winner >= 0,
      note:
        winner >= 0
          ? `${nameOf(state, winner)} reached ${state.goal} points after ${state.throws} throws.`
          : `${state.note} ${turn}`.trim(),
      ...(winner >= 0 && { outcome: isWon ? 'won' : 'lost' }),
    };
  },
};

export const dice = gameOf(rules);
