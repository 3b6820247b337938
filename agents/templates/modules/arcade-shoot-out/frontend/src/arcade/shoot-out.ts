import {
  gameOf,
  within,
  type Direction,
  type Game,
  type Paint,
  type Random,
  type Shape,
} from './game';

/** A part of the goal: one of five from the left, above or below. */
interface Place {
  column: number;
  row: number;
}

interface ShootOut {
  /** Before a shot, while the ball flies, and once everybody sees what came of it. */
  phase: 'ready' | 'flight' | 'over';
  /** Milliseconds of the phase so far. */
  passed: number;
  keeper: Place;
  /** Where the ball goes, and where the keeper means to be. */
  target: Place;
  dive: Place;
  shot: number;
  score: number;
  isSaved: boolean;
}

export interface Cast {
  /** Whom the player plays. */
  side: 'keeper' | 'shooter';
  shots: number;
}

const columns = 5;
const rows = 2;
const width = 160;
const height = 104;
const goal = { x: 20, y: 12, width: 120, height: 56 };
const cell = { width: goal.width / columns, height: goal.height / rows };
const spot = { x: width / 2, y: 94 };
const ballSize = 10;
const post = 3;
const pace = 40;
const runUp = 900;
const pause = 1100;
/** How long the first shot at the player flies, how much less each next one, and the fastest. */
const slowest = 1500;
const faster = 90;
const fastest = 600;
const ownFlight = 650;
/** From here on the keeper of the other side is on the way. */
const reaction = 0.45;
const middle: Place = { column: 2, row: 1 };

function anywhere(random: Random): Place {
  return { column: Math.floor(random() * columns), row: Math.floor(random() * rows) };
}

function isAt(one: Place, other: Place): boolean {
  return one.column === other.column && one.row === other.row;
}

function moved(place: Place, direction: Direction): Place {
  const across = { left: -1, right: 1, up: 0, down: 0 }[direction];
  const down = { left: 0, right: 0, up: -1, down: 1 }[direction];
  return {
    column: within(place.column + across, 0, columns - 1),
    row: within(place.row + down, 0, rows - 1),
  };
}

/** How long the ball of a shot is on its way to a keeper. */
export function flightOf(shot: number): number {
  return Math.max(fastest, slowest - faster * (shot - 1));
}

function middleOf({ column, row }: Place) {
  return { x: goal.x + (column + 0.5) * cell.width, y: goal.y + (row + 0.5) * cell.height };
}

function shape(
  kind: 'box' | 'ball',
  paint: Paint,
  x: number,
  y: number,
  wide: number,
  high: number,
): Shape {
  return { kind, paint, x, y, width: wide, height: high };
}

/** The net in its frame, on the grass. */
function pitch(): Shape[] {
  const lines = Array.from({ length: 11 }, (_, index) =>
    shape('box', 'muted', goal.x + (index + 1) * 10, goal.y, 0.5, goal.height),
  );
  const knots = Array.from({ length: 5 }, (_, index) =>
    shape('box', 'muted', goal.x, goal.y + (index + 1) * 9, goal.width, 0.5),
  );
  const bottom = goal.y + goal.height;
  return [
    shape('box', 'success', 0, bottom, width, height - bottom),
    ...lines,
    ...knots,
    shape('box', 'ink', goal.x - post, goal.y - post, goal.width + 2 * post, post),
    shape('box', 'ink', goal.x - post, goal.y - post, post, goal.height + post),
    shape('box', 'ink', goal.x + goal.width, goal.y - post, post, goal.height + post),
  ];
}

/** Head, body and two gloves, stretched to the side that the keeper dives to. */
function person(place: Place, paint: Paint): Shape[] {
  const { x, y } = middleOf(place);
  const lean = (place.column - middle.column) * 3;
  const foot = goal.y + goal.height;
  const top = y - 4;
  return [
    shape('box', paint, x - lean - 5, top + 5, 10, foot - top - 5),
    shape('box', paint, x - 9, top + 5, 18, 8),
    shape('ball', 'warning', x - 4.5, top - 4, 9, 9),
    shape('ball', 'danger', x - 14, top - 1, 7, 7),
    shape('ball', 'danger', x + 7, top - 1, 7, 7),
  ];
}

function ball(state: ShootOut, length: number): Shape {
  const share = state.phase === 'ready' ? 0 : Math.min(1, state.passed / length);
  const way = state.phase === 'over' ? 1 : share;
  const to = middleOf(state.target);
  const size = ballSize - 3 * way;
  return {
    kind: 'picture',
    text: 'football',
    paint: 'ink',
    x: spot.x + (to.x - spot.x) * way - size / 2,
    y: spot.y + (to.y - spot.y) * way - size / 2,
    width: size,
    height: size,
  };
}

/** Shots at a goal in turn: the player stands in it, or shoots at it. */
export function shootOutGame({ side, shots }: Cast): Game {
  const isKeeper = side === 'keeper';
  const lengthOf = (shot: number) => (isKeeper ? flightOf(shot) : ownFlight);
  const ready = (shot: number, score: number, random: Random): ShootOut => ({
    phase: 'ready',
    passed: 0,
    keeper: middle,
    target: isKeeper ? anywhere(random) : middle,
    dive: anywhere(random),
    shot,
    score,
    isSaved: false,
  });
  /** The keeper reaches what is beside him where he means to be. */
  const reached = ({ keeper, target }: ShootOut) =>
    isKeeper
      ? isAt(keeper, target)
      : keeper.row === target.row && Math.abs(keeper.column - target.column) <= 1;
  const judged = (state: ShootOut): ShootOut => {
    const isSaved = reached(state);
    const isPoint = isSaved === isKeeper;
    return { ...state, phase: 'over', passed: 0, isSaved, score: state.score + (isPoint ? 1 : 0) };
  };

  function step(before: ShootOut, random: Random, passed: number): ShootOut {
    const state = { ...before, passed: before.passed + passed };
    switch (state.phase) {
      case 'ready':
        return isKeeper && state.passed >= runUp ? { ...state, phase: 'flight', passed: 0 } : state;
      case 'flight': {
        const isDiving = !isKeeper && state.passed >= reaction * ownFlight;
        const now = isDiving ? { ...state, keeper: state.dive } : state;
        return now.passed >= lengthOf(now.shot) ? judged(now) : now;
      }
      case 'over':
        return state.passed >= pause ? ready(state.shot + 1, state.score, random) : state;
    }
  }

  function steer(state: ShootOut, direction: Direction): ShootOut {
    if (isKeeper) {
      return state.phase === 'over' ? state : { ...state, keeper: moved(state.keeper, direction) };
    }
    return state.phase === 'ready' ? { ...state, target: moved(state.target, direction) } : state;
  }

  const point = isKeeper ? 'save' : 'goal';
  return gameOf<ShootOut>({
    id: 'shoot-out',
    title: isKeeper ? 'In goal' : 'Penalty shoot-out',
    help: isKeeper
      ? `You are the goalkeeper of a penalty shoot-out. Dive with the arrow keys, W, A, S and D, or by swiping, and be where the ball arrives. ${shots} shots, each faster than the last; every save is a point.`
      : `Aim with the arrow keys, W, A, S and D, or by swiping, and shoot with Enter or the button. The keeper dives to one side. ${shots} shots; every goal is a point.`,
    start: (random) => ready(1, 0, random),
    steer,
    ...(isKeeper
      ? {}
      : {
          actions: ({ phase }: ShootOut) =>
            phase === 'ready' ? [{ id: 'shoot', label: 'Shoot', key: 'Enter' }] : [],
          act: (state: ShootOut): ShootOut =>
            state.phase === 'ready' ? { ...state, phase: 'flight', passed: 0 } : state,
        }),
    pace: () => pace,
    step,
    look: (state) => {
      const aim = middleOf(state.target);
      const isAiming = !isKeeper && state.phase === 'ready';
      return {
        kind: 'stage',
        width,
        height,
        shapes: [
          ...pitch(),
          ...(isAiming ? [shape('ball', 'danger', aim.x - 6, aim.y - 6, 12, 12)] : []),
          ...person(state.keeper, 'accent'),
          ...(isAiming ? [shape('ball', 'warning', aim.x - 3, aim.y - 3, 6, 6)] : []),
          ball(state, lengthOf(state.shot)),
          ...(state.phase === 'over'
            ? [
                {
                  kind: 'text' as const,
                  text: state.isSaved ? 'Saved!' : 'Goal!',
                  paint: (state.isSaved === isKeeper ? 'strong' : 'danger') as Paint,
                  x: 0,
                  y: 1,
                  width,
                  height: 9,
                },
              ]
            : []),
        ],
      };
    },
    standing: ({ shot, score }) => {
      const isOver = shot > shots;
      const points = `${score} ${point}${score === 1 ? '' : 's'}`;
      return {
        score,
        isOver,
        note: isOver
          ? `${points} in ${shots} shots`
          : `Shot ${shot} of ${shots} · ${isKeeper ? 'Saves' : 'Goals'}: ${score}`,
      };
    },
  });
}
