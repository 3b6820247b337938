import { gameOf, within, type Game, type Random, type Rules, type Shape } from './game';

interface ShooterCast {
  ship: string;
  shipPicture: string;
  /** Who comes down; plural. */
  enemies: string;
  enemyPicture: string;
}

interface Point {
  x: number;
  y: number;
}

interface Shooting {
  ship: number;
  shots: readonly Point[];
  enemies: readonly Point[];
  /** What the enemies let fall. */
  bombs: readonly Point[];
  /** Which way the enemies go: 1 to the right, -1 to the left. */
  way: number;
  wave: number;
  score: number;
  lives: number;
  /** Steps until the ship may shoot again. */
  rest: number;
}

const width = 100;
const height = 80;
const size = 7;
const shipTop = 71;
const stride = 4;
const lives = 3;
const restAfterShot = 7;
const shotSpeed = 2.4;
const bombSpeed = 1;
const columns = 7;
const pointsPerEnemy = 10;
const pointsPerWave = 50;

const waveOf = (wave: number): Point[] =>
  Array.from({ length: columns * Math.min(5, 2 + Math.ceil(wave / 2)) }, (_, index) => ({
    x: 8 + (index % columns) * 11,
    y: 4 + Math.floor(index / columns) * 9,
  }));

const start = (): Shooting => ({
  ship: width / 2,
  shots: [],
  enemies: waveOf(1),
  bombs: [],
  way: 1,
  wave: 1,
  score: 0,
  lives,
  rest: 0,
});

const touches = (one: Point, other: Point) =>
  Math.abs(one.x - other.x) < size * 0.75 && Math.abs(one.y - other.y) < size * 0.75;

/** The enemies go sideways; at the edge they come down a little and turn. */
function marched(state: Shooting): Pick<Shooting, 'enemies' | 'way'> {
  const pace = 0.18 + state.wave * 0.05 + (1 - state.enemies.length / (columns * 5)) * 0.2;
  const moved = state.enemies.map(({ x, y }) => ({ x: x + state.way * pace, y }));
  const isAtEdge = moved.some(({ x }) => x < size / 2 || x > width - size / 2);
  return isAtEdge
    ? { enemies: state.enemies.map(({ x, y }) => ({ x, y: y + 3 })), way: -state.way }
    : { enemies: moved, way: state.way };
}

function step(state: Shooting, random: Random): Shooting {
  const { enemies: marching, way } = marched(state);
  const flying = state.shots.map(({ x, y }) => ({ x, y: y - shotSpeed })).filter(({ y }) => y > 0);
  const enemies = marching.filter((enemy) => !flying.some((shot) => touches(shot, enemy)));
  const shots = flying.filter((shot) => !marching.some((enemy) => touches(shot, enemy)));
  const falling = state.bombs
    .map(({ x, y }) => ({ x, y: y + bombSpeed }))
    .filter(({ y }) => y < height);
  const ship = { x: state.ship, y: shipTop + size / 2 };
  const bombs = falling.filter((bomb) => !touches(bomb, ship));
  const thrower = enemies[Math.floor(random() * enemies.length)];
  const isThrown = thrower !== undefined && random() < 0.012 + state.wave * 0.004;
  const isLanded = enemies.some(({ y }) => y > shipTop - size / 2);
  const hits = falling.length - bombs.length;
  const isCleared = enemies.length === 0;
  const score = state.score + (marching.length - enemies.length) * pointsPerEnemy;
  return {
    ...state,
    enemies: isCleared ? waveOf(state.wave + 1) : enemies,
    way,
    shots: isCleared ? [] : shots,
    bombs: isThrown ? [...bombs, { x: thrower.x, y: thrower.y + size / 2 }] : bombs,
    wave: state.wave + (isCleared ? 1 : 0),
    score: score + (isCleared ? pointsPerWave : 0),
    lives: isLanded ? 0 : Math.max(0, state.lives - hits),
    rest: Math.max(0, state.rest - 1),
  };
}

function shoot(state: Shooting): Shooting {
  return state.rest > 0
    ? state
    : {
        ...state,
        shots: [...state.shots, { x: state.ship, y: shipTop - 2 }],
        rest: restAfterShot,
      };
}

const steered = (state: Shooting, ship: number): Shooting => ({
  ...state,
  ship: within(ship, size / 2, width - size / 2),
});

/** A ship below, and above it what comes down in waves. */
export function spaceShooterGame(cast: ShooterCast): Game {
  const picture = (text: string, { x, y }: Point): Shape => ({
    kind: 'picture',
    text,
    x: x - size / 2,
    y: y - size / 2,
    width: size,
    height: size,
    paint: 'strong',
  });
  const rules: Rules<Shooting> = {
    id: 'space-shooter',
    title: 'Space shooter',
    help: `Move the ${cast.ship} with the arrow keys, the mouse or a finger, and shoot with the space bar, the up key or the button. Hit all ${cast.enemies} for the next wave; three hits, or one that lands, end the game.`,
    start,
    steer: (state, direction) => {
      if (direction === 'up') {
        return shoot(state);
      }
      return steered(state, state.ship + { left: -stride, right: stride, down: 0 }[direction]);
    },
    point: (state, across) => steered(state, across * width),
    actions: () => [{ id: 'shoot', label: 'Shoot', key: ' ' }],
    act: shoot,
    pace: () => 40,
    step,
    look: (state) => ({
      kind: 'stage',
      width,
      height,
      shapes: [
        ...state.enemies.map((enemy) => picture(cast.enemyPicture, enemy)),
        ...state.shots.map<Shape>(({ x, y }) => ({
          kind: 'box',
          x: x - 0.5,
          y,
          width: 1,
          height: 4,
          paint: 'accent',
        })),
        ...state.bombs.map<Shape>(({ x, y }) => ({
          kind: 'ball',
          x: x - 1,
          y: y - 1,
          width: 2,
          height: 2,
          paint: 'danger',
        })),
        picture(cast.shipPicture, { x: state.ship, y: shipTop + size / 2 }),
      ],
    }),
    standing: (state) => ({
      score: state.score,
      isOver: state.lives === 0,
      note: `Lives: ${state.lives} · Wave: ${state.wave}`,
    }),
  };
  return gameOf(rules);
}
