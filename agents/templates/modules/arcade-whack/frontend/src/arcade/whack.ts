import { gameOf, type Game, type Random, type Rules } from './game';

interface Whack {
  /** Where the mole is, and whether it has been hit there. */
  hole: number;
  isHit: boolean;
  round: number;
  hits: number;
}

interface WhackCast {
  /** What is to be hit, and its picture. */
  target: string;
  picture: string;
}

const holes = 9;
const rounds = 30;
const pointsPerHit = 10;

/** Never the same hole twice in a row. */
function nextHole(hole: number, random: Random): number {
  const step = 1 + Math.floor(random() * (holes - 1));
  return (hole + step) % holes;
}

/** Something shows up here and there, and is hit before it is gone. */
export function whackGame({ target, picture }: WhackCast): Game {
  const rules: Rules<Whack> = {
    id: 'whack',
    title: 'Whack',
    help: `Hit the ${target} before it is gone: click it, tap it, or go to it with the tab key and press enter. It gets faster.`,
    start: (random) => ({ hole: nextHole(0, random), isHit: false, round: 1, hits: 0 }),
    press: (state, cell) =>
      cell === state.hole && !state.isHit ? { ...state, isHit: true, hits: state.hits + 1 } : state,
    pace: ({ round }) => Math.max(450, 1100 - round * 22),
    step: (state, random) => ({
      ...state,
      hole: nextHole(state.hole, random),
      isHit: false,
      round: state.round + 1,
    }),
    look: ({ hole, isHit }) => ({
      kind: 'board',
      columns: 3,
      cells: Array.from({ length: holes }, (_, index) => {
        const isHere = index === hole;
        return {
          text: '',
          ...(isHere && { picture: isHit ? 'burst' : picture }),
          label: `Hole ${index + 1}: ${isHere ? (isHit ? 'hit' : target) : 'empty'}`,
          paint: isHere ? (isHit ? 'success' : 'warning') : 'muted',
        };
      }),
    }),
    standing: ({ round, hits }) => ({
      score: hits * pointsPerHit,
      isOver: round > rounds,
      note: `Round ${Math.min(round, rounds)} of ${rounds}`,
    }),
  };
  return gameOf(rules);
}
