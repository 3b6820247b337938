import { gameOf, type Direction, type Game, type Paint, type Random, type Rules } from './game';

interface Point {
  x: number;
  y: number;
}

interface Snake {
  /** Head first. */
  body: readonly Point[];
  direction: Direction;
  /** What the player chose since the last step. */
  chosen: Direction;
  food: Point;
  /** What must not be run into, besides the edge. */
  blocks: readonly Point[];
  paint: Paint;
  isOver: boolean;
}

interface SnakeCast {
  /** Who is steered, what is eaten, and what stands in the way. */
  hero: string;
  food: string;
  hazard: string;
}

const width = 20;
const height = 15;
const firstLength = 3;
const moves: Record<Direction, Point> = {
  up: { x: 0, y: -1 },
  down: { x: 0, y: 1 },
  left: { x: -1, y: 0 },
  right: { x: 1, y: 0 },
};
const opposite: Record<Direction, Direction> = {
  up: 'down',
  down: 'up',
  left: 'right',
  right: 'left',
};

/** Where things stand in the way, by the map that was chosen. */
const maps: Readonly<Record<string, readonly Point[]>> = {
  'Open field': [],
  'Four corners': [3, 16].flatMap((x) => [3, 11].flatMap((y) => [at(x, y), at(x, y + 1)])),
  'Two rows': [4, 5, 6, 7, 12, 13, 14, 15].flatMap((x) => [at(x, 4), at(x, 10)]),
};
const colours: Readonly<Record<string, Paint>> = {
  'Site colour': 'accent',
  Green: 'success',
  Yellow: 'warning',
  Red: 'danger',
};

function at(x: number, y: number): Point {
  return { x, y };
}

const isAt = (one: Point, other: Point) => one.x === other.x && one.y === other.y;

function freeCell(taken: readonly Point[], random: Random): Point {
  const free: Point[] = [];
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      if (!taken.some((part) => isAt(part, { x, y }))) {
        free.push({ x, y });
      }
    }
  }
  return free[Math.floor(random() * free.length)] ?? { x: 0, y: 0 };
}

function step(snake: Snake, random: Random): Snake {
  const [head = { x: 0, y: 0 }] = snake.body;
  const move = moves[snake.chosen];
  const next = { x: head.x + move.x, y: head.y + move.y };
  const isEating = isAt(next, snake.food);
  // The tail goes on, so its cell is free unless the snake grows.
  const rest = isEating ? snake.body : snake.body.slice(0, -1);
  const isOut = next.x < 0 || next.y < 0 || next.x >= width || next.y >= height;
  if (isOut || [...rest, ...snake.blocks].some((part) => isAt(part, next))) {
    return { ...snake, isOver: true };
  }
  const body = [next, ...rest];
  return {
    ...snake,
    body,
    direction: snake.chosen,
    food: isEating ? freeCell([...body, ...snake.blocks], random) : snake.food,
    isOver: body.length === width * height - snake.blocks.length,
  };
}

/** A game of something that grows with what it eats. */
export function snakeGame({ hero, food, hazard }: SnakeCast): Game {
  const rules: Rules<Snake> = {
    id: 'snake',
    title: 'Snake',
    help: `Steer the ${hero} with the arrow keys, swipes or the buttons. Eat ${food} to grow; do not run into the edge, ${hazard} or yourself.`,
    options: [
      { name: 'map', label: 'Map', choices: Object.keys(maps) },
      { name: 'colour', label: 'Colour', choices: Object.keys(colours), isLook: true },
    ],
    start: (random, { map = '', colour = '' }) => {
      const body = [0, 1, 2].map((behind) => ({ x: 6 - behind, y: 7 }));
      const blocks = maps[map] ?? [];
      return {
        body,
        direction: 'right',
        chosen: 'right',
        food: freeCell([...body, ...blocks], random),
        blocks,
        paint: colours[colour] ?? 'accent',
        isOver: false,
      };
    },
    steer: (snake, direction) =>
      direction === opposite[snake.direction] ? snake : { ...snake, chosen: direction },
    pace: ({ body }) => Math.max(70, 170 - (body.length - firstLength) * 4),
    step,
    look: ({ body, food: eaten, blocks, paint }) => ({
      kind: 'stage',
      width,
      height,
      shapes: [
        ...blocks.map((block) => ({
          kind: 'box' as const,
          ...block,
          width: 1,
          height: 1,
          paint: 'muted' as const,
        })),
        { kind: 'ball', ...eaten, width: 1, height: 1, paint: 'danger' },
        ...body.map((part, index) => ({
          kind: 'box' as const,
          x: part.x + 0.05,
          y: part.y + 0.05,
          width: 0.9,
          height: 0.9,
          paint: index === 0 ? ('strong' as const) : paint,
        })),
      ],
    }),
    standing: ({ body, isOver }) => ({
      score: body.length - firstLength,
      isOver,
      note: `Length ${body.length}`,
    }),
  };
  return gameOf(rules);
}
