import { gameOf, type Direction, type Random, type Rules } from './game';

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
  isOver: boolean;
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

const isAt = (one: Point, other: Point) => one.x === other.x && one.y === other.y;

function freeCell(body: readonly Point[], random: Random): Point {
  const free: Point[] = [];
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      if (!body.some((part) => isAt(part, { x, y }))) {
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
  if (isOut || rest.some((part) => isAt(part, next))) {
    return { ...snake, isOver: true };
  }
  const body = [next, ...rest];
  return {
    body,
    direction: snake.chosen,
    chosen: snake.chosen,
    food: isEating ? freeCell(body, random) : snake.food,
    isOver: body.length === width * height,
  };
}

const rules: Rules<Snake> = {
  id: 'snake',
  title: 'Snake',
  help: 'Steer with the arrow keys, swipes or the buttons. Eat to grow; do not run into the walls or yourself.',
  start: (random) => {
    const body = [0, 1, 2].map((behind) => ({ x: 6 - behind, y: 7 }));
    return {
      body,
      direction: 'right',
      chosen: 'right',
      food: freeCell(body, random),
      isOver: false,
    };
  },
  steer: (snake, direction) =>
    direction === opposite[snake.direction] ? snake : { ...snake, chosen: direction },
  pace: ({ body }) => Math.max(70, 170 - (body.length - firstLength) * 4),
  step,
  look: ({ body, food }) => ({
    kind: 'stage',
    width,
    height,
    shapes: [
      { kind: 'ball', ...food, width: 1, height: 1, paint: 'danger' },
      ...body.map((part, index) => ({
        kind: 'box' as const,
        x: part.x + 0.05,
        y: part.y + 0.05,
        width: 0.9,
        height: 0.9,
        paint: index === 0 ? ('strong' as const) : ('accent' as const),
      })),
    ],
  }),
  standing: ({ body, isOver }) => ({
    score: body.length - firstLength,
    isOver,
    note: `Length ${body.length}`,
  }),
};

export const snake = gameOf(rules);
