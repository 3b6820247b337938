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

/** Something dangerous on its way to a place. */
interface Chaser extends Place {
  towards: Place;
}

interface Gathering {
  player: Place;
  treats: readonly Place[];
  chasers: readonly Chaser[];
  level: number;
  score: number;
  lives: number;
  /** Milliseconds played, and those in which nothing can hit the player. */
  passed: number;
  spared: number;
}

export interface Cast {
  player: string;
  /** What is picked up, and what is dangerous; plural. */
  treats: string;
  dangers: string;
  /** What they look like; empty: shapes. */
  playerPicture: string;
  treatPicture: string;
  dangerPicture: string;
  /** How long a round lasts; 0: as long as there are lives. */
  seconds: number;
  lives: number;
}

const columns = 15;
const rows = 11;
const cell = 10;
const pace = 50;
const treatsOfFirst = 5;
const mostChasers = 5;
/** Cells in a step on the first level, and what each further level adds. */
const speed = 0.07;
const quicker = 0.015;
/** Nearer than so many cells is a hit. */
const reach = 0.7;
const respite = 1500;
const home: Place = { column: Math.floor(columns / 2), row: rows - 1 };

const isAt = (one: Place, other: Place) => one.column === other.column && one.row === other.row;

/** Anywhere but in the row where the player begins. */
function anywhere(random: Random): Place {
  return { column: Math.floor(random() * columns), row: Math.floor(random() * (rows - 1)) };
}

function chaserAt(column: number, random: Random): Chaser {
  return { column, row: 0, towards: anywhere(random) };
}

/** What lies about and what roams on a level. */
function levelOf(level: number, random: Random): Pick<Gathering, 'level' | 'treats' | 'chasers'> {
  const places: Place[] = [];
  while (places.length < treatsOfFirst + level - 1) {
    const place = anywhere(random);
    const next = { ...place, column: (place.column + places.length) % columns };
    places.push(places.some((one) => isAt(one, next)) ? { ...next, row: places.length } : next);
  }
  return {
    level,
    treats: places,
    chasers: Array.from({ length: Math.min(level, mostChasers) }, (_, index) =>
      chaserAt((index * 4) % columns, random),
    ),
  };
}

function start(lives: number, random: Random): Gathering {
  return { ...levelOf(1, random), player: home, score: 0, lives, passed: 0, spared: 0 };
}

/** What comes of where everything is: a life less, a treat more, the next level. */
function judged(state: Gathering, random: Random): Gathering {
  const isHit = state.chasers.some(
    ({ column, row }) => Math.hypot(column - state.player.column, row - state.player.row) < reach,
  );
  if (isHit && state.spared <= 0) {
    return { ...state, player: home, lives: state.lives - 1, spared: respite };
  }
  const treats = state.treats.filter((treat) => !isAt(treat, state.player));
  const score = state.score + state.treats.length - treats.length;
  return treats.length === 0
    ? { ...state, ...levelOf(state.level + 1, random), score }
    : { ...state, treats, score };
}

/** On towards where it was going; from there after the player every other time. */
function moved(chaser: Chaser, { player, level }: Gathering, random: Random): Chaser {
  const across = chaser.towards.column - chaser.column;
  const down = chaser.towards.row - chaser.row;
  const distance = Math.hypot(across, down);
  const length = speed + quicker * (level - 1);
  if (distance <= length) {
    return { ...chaser.towards, towards: random() < 0.5 ? player : anywhere(random) };
  }
  return {
    ...chaser,
    column: chaser.column + (across / distance) * length,
    row: chaser.row + (down / distance) * length,
  };
}

function step(state: Gathering, random: Random, passed: number): Gathering {
  return judged(
    {
      ...state,
      passed: state.passed + passed,
      spared: Math.max(0, state.spared - passed),
      chasers: state.chasers.map((chaser) => moved(chaser, state, random)),
    },
    random,
  );
}

function steer(state: Gathering, direction: Direction, random: Random): Gathering {
  const across = { left: -1, right: 1, up: 0, down: 0 }[direction];
  const down = { left: 0, right: 0, up: -1, down: 1 }[direction];
  const player = {
    column: within(state.player.column + across, 0, columns - 1),
    row: within(state.player.row + down, 0, rows - 1),
  };
  return judged({ ...state, player }, random);
}

function shape(kind: 'box' | 'ball', place: Place, paint: Paint, picture: string): Shape {
  const margin = 1;
  return {
    kind: picture === '' ? kind : 'picture',
    text: picture,
    x: place.column * cell + margin,
    y: place.row * cell + margin,
    width: cell - 2 * margin,
    height: cell - 2 * margin,
    paint,
  };
}

/** About an open field after what lies there, with something dangerous on the prowl. */
export function gatherGame(cast: Cast): Game {
  const { player, treats, dangers, playerPicture, treatPicture, dangerPicture, seconds } = cast;
  const length = seconds * 1000;
  const round = seconds === 0 ? '' : ` A round lasts ${seconds} seconds.`;
  return gameOf<Gathering>({
    id: 'gather',
    title: `The ${player} and the ${treats}`,
    help: `Move the ${player} with the arrow keys or W, A, S and D, and pick up the ${treats}, a point each. Keep clear of the ${dangers}: a touch costs one of ${cast.lives} lives. When all are picked up, the next level begins.${round}`,
    start: (random) => start(cast.lives, random),
    steer,
    pace: () => pace,
    step,
    look: (state) => ({
      kind: 'stage',
      width: columns * cell,
      height: rows * cell,
      shapes: [
        ...state.treats.map((treat) => shape('ball', treat, 'warning', treatPicture)),
        ...state.chasers.map((chaser) => shape('box', chaser, 'danger', dangerPicture)),
        shape('ball', state.player, state.spared > 0 ? 'soft' : 'accent', playerPicture),
      ],
    }),
    standing: (state) => {
      const left = Math.max(0, Math.ceil((length - state.passed) / 1000));
      return {
        score: state.score,
        isOver: state.lives === 0 || (seconds > 0 && left === 0),
        note: [
          `Lives: ${state.lives}`,
          `Level: ${state.level}`,
          `Left to find: ${state.treats.length}`,
          ...(seconds > 0 ? [`Time left: ${left} s`] : []),
        ].join(' · '),
      };
    },
  });
}
