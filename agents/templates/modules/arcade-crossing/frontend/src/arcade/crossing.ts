import {
  gameOf,
  within,
  type Direction,
  type Game,
  type Paint,
  type Random,
  type Shape,
} from './game';

interface Place {
  column: number;
  row: number;
}

interface Mover {
  row: number;
  /** Left edge, in columns. */
  at: number;
  length: number;
  /** Columns in a step; below zero from right to left. */
  speed: number;
}

interface Crossing {
  player: Place;
  movers: readonly Mover[];
  treats: readonly Place[];
  /** Ways over to the other side so far. */
  ways: number;
  score: number;
  lives: number;
}

export interface Cast {
  player: string;
  /** What is collected, and what is dangerous; plural. */
  treats: string;
  dangers: string;
  /** What they look like; empty: shapes. */
  playerPicture: string;
  treatPicture: string;
  dangerPicture: string;
}

const columns = 13;
const rows = 9;
const cell = 10;
const lives = 3;
const rewardOfWay = 5;
const treatsOnField = 4;
/** How much of a place something must cover to hit who stands there. */
const reach = 0.35;
const home: Place = { column: Math.floor(columns / 2), row: rows - 1 };

/** Rows below the far edge and above the near one; every third is a place to rest. */
const lanes = Array.from({ length: rows - 2 }, (_, index) => index + 1).filter(
  (row) => row % 3 !== 0,
);

const isAt = (one: Place, other: Place) => one.column === other.column && one.row === other.row;

function treatAt(random: Random): Place {
  return {
    column: Math.floor(random() * columns),
    row: 1 + Math.floor(random() * (rows - 2)),
  };
}

function start(random: Random): Crossing {
  return {
    player: home,
    movers: lanes.flatMap((row, index) =>
      [0, 1].map((half) => ({
        row,
        at: (half * columns) / 2 + random() * 3,
        length: index % 2 === 0 ? 1 : 2,
        speed: (index % 2 === 0 ? 1 : -1) * (0.06 + index * 0.015),
      })),
    ),
    treats: Array.from({ length: treatsOnField }, () => treatAt(random)),
    ways: 0,
    score: 0,
    lives,
  };
}

function isHit({ player, movers }: Crossing): boolean {
  return movers.some(
    ({ row, at, length }) =>
      row === player.row && at < player.column + 1 - reach && at + length > player.column + reach,
  );
}

/** What comes of where everything is: a life less, a treat more, the other side reached. */
function judged(state: Crossing, random: Random): Crossing {
  if (isHit(state)) {
    return { ...state, player: home, lives: state.lives - 1 };
  }
  const taken = state.treats.filter((treat) => isAt(treat, state.player)).length;
  const treats = state.treats.map((treat) => (isAt(treat, state.player) ? treatAt(random) : treat));
  const score = state.score + taken;
  return state.player.row === 0
    ? { ...state, treats, player: home, ways: state.ways + 1, score: score + rewardOfWay }
    : { ...state, treats, score };
}

function step(state: Crossing, random: Random): Crossing {
  const quicker = 1 + state.ways * 0.1;
  const movers = state.movers.map((mover) => {
    const at = mover.at + mover.speed * quicker;
    const isOut = mover.speed > 0 ? at > columns : at < -mover.length;
    return { ...mover, at: isOut ? (mover.speed > 0 ? -mover.length : columns) : at };
  });
  return judged({ ...state, movers }, random);
}

function steer(state: Crossing, direction: Direction, random: Random): Crossing {
  const across = { left: -1, right: 1, up: 0, down: 0 }[direction];
  const down = { left: 0, right: 0, up: -1, down: 1 }[direction];
  const player = {
    column: within(state.player.column + across, 0, columns - 1),
    row: within(state.player.row + down, 0, rows - 1),
  };
  return judged({ ...state, player }, random);
}

function shape(
  kind: 'box' | 'ball',
  place: Place,
  length: number,
  paint: Paint,
  margin: number,
  picture = '',
): Shape {
  return {
    kind: picture === '' ? kind : 'picture',
    text: picture,
    x: place.column * cell + margin,
    y: place.row * cell + margin,
    width: length * cell - 2 * margin,
    height: cell - 2 * margin,
    paint,
  };
}

/** Over to the other side, past everything that moves; what lies on the way is worth a detour. */
export function crossingGame(cast: Cast): Game {
  const { player, treats, dangers, playerPicture, treatPicture, dangerPicture } = cast;
  return gameOf<Crossing>({
    id: 'crossing',
    title: `The ${player}’s way across`,
    help: `Bring the ${player} to the other side with the arrow keys. Collect ${treats} for a point each, and keep clear of the ${dangers}: three hits end the game.`,
    start,
    steer,
    pace: () => 50,
    step,
    look: (state) => ({
      kind: 'stage',
      width: columns * cell,
      height: rows * cell,
      shapes: [
        ...[0, rows - 1].map((row) => shape('box', { column: 0, row }, columns, 'success', 0)),
        ...state.treats.map((treat) => shape('ball', treat, 1, 'warning', 2, treatPicture)),
        ...state.movers.map(({ row, at, length }) =>
          shape('box', { column: at, row }, length, 'danger', 1.5, dangerPicture),
        ),
        shape('ball', state.player, 1, 'accent', 1.5, playerPicture),
      ],
    }),
    standing: (state) => ({
      score: state.score,
      isOver: state.lives === 0,
      note: `Lives: ${state.lives}`,
    }),
  });
}
