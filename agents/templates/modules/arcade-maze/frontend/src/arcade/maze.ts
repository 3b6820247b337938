import {
  gameOf,
  shuffled,
  type Direction,
  type Game,
  type Random,
  type Rules,
  type Shape,
} from './game';

interface MazeCast {
  hero: string;
  treats: string;
  heroPicture: string;
  treatPicture: string;
}

interface Maze {
  size: number;
  /** Ways between neighbours, as "3-4" with the smaller cell first. */
  ways: ReadonlySet<string>;
  at: number;
  treats: readonly number[];
  level: number;
  moves: number;
  score: number;
  /** Milliseconds left for this maze. */
  left: number;
}

const sizes: Readonly<Record<string, number>> = { Easy: 7, Medium: 9, Hard: 12 };
const treatsInMaze = 3;
const mazes = 5;
const pointsPerTreat = 20;
const pointsPerMaze = 100;
const second = 1000;
const secondsPerCell = 0.9;

const wayOf = (one: number, other: number) => `${Math.min(one, other)}-${Math.max(one, other)}`;

function neighboursOf(cell: number, size: number): number[] {
  const column = cell % size;
  return [
    ...(column > 0 ? [cell - 1] : []),
    ...(column < size - 1 ? [cell + 1] : []),
    ...(cell >= size ? [cell - size] : []),
    ...(cell < size * (size - 1) ? [cell + size] : []),
  ];
}

/** Every cell can be reached, by one way only. */
export function waysOf(size: number, random: Random): Set<string> {
  const ways = new Set<string>();
  const seen = new Set([0]);
  const trail = [0];
  while (trail.length > 0) {
    const cell = trail.at(-1) ?? 0;
    const [next] = shuffled(neighboursOf(cell, size), random).filter((one) => !seen.has(one));
    if (next === undefined) {
      trail.pop();
    } else {
      ways.add(wayOf(cell, next));
      seen.add(next);
      trail.push(next);
    }
  }
  return ways;
}

function mazeOf(size: number, level: number, random: Random): Maze {
  const cells = Array.from({ length: size * size - 2 }, (_, cell) => cell + 1);
  return {
    size,
    ways: waysOf(size, random),
    at: 0,
    treats: shuffled(cells, random).slice(0, treatsInMaze),
    level,
    moves: 0,
    score: 0,
    left: size * size * secondsPerCell * second,
  };
}

const isDone = ({ level }: Maze) => level > mazes;

function steer(maze: Maze, direction: Direction, random: Random): Maze {
  const { size } = maze;
  const next = maze.at + { left: -1, right: 1, up: -size, down: size }[direction];
  if (!maze.ways.has(wayOf(maze.at, next))) {
    return maze;
  }
  const isTreat = maze.treats.includes(next);
  const moved = {
    ...maze,
    at: next,
    moves: maze.moves + 1,
    treats: maze.treats.filter((treat) => treat !== next),
    score: maze.score + (isTreat ? pointsPerTreat : 0),
  };
  if (next !== size * size - 1) {
    return moved;
  }
  const score = moved.score + pointsPerMaze + Math.ceil(maze.left / second);
  const level = maze.level + 1;
  return level > mazes
    ? { ...moved, level, score }
    : { ...mazeOf(size, level, random), moves: moved.moves, score };
}

function shapesOf(maze: Maze, cast: MazeCast): Shape[] {
  const { size, ways } = maze;
  const picture = (text: string, cell: number): Shape => ({
    kind: 'picture',
    text,
    x: (cell % size) * 10 + 1.5,
    y: Math.floor(cell / size) * 10 + 1.5,
    width: 7,
    height: 7,
    paint: 'accent',
  });
  const walls = Array.from({ length: size * size }, (_, cell) => {
    const x = (cell % size) * 10;
    const y = Math.floor(cell / size) * 10;
    const hasRight = cell % size < size - 1 && !ways.has(wayOf(cell, cell + 1));
    const hasBelow = cell < size * (size - 1) && !ways.has(wayOf(cell, cell + size));
    const right: Shape = {
      kind: 'box',
      x: x + 9.5,
      y: y - 0.5,
      width: 1,
      height: 11,
      paint: 'strong',
    };
    const below: Shape = {
      kind: 'box',
      x: x - 0.5,
      y: y + 9.5,
      width: 11,
      height: 1,
      paint: 'strong',
    };
    return [...(hasRight ? [right] : []), ...(hasBelow ? [below] : [])];
  }).flat();
  return [
    {
      kind: 'box',
      x: (size - 1) * 10 + 1,
      y: (size - 1) * 10 + 1,
      width: 8,
      height: 8,
      paint: 'success',
    },
    ...walls,
    ...maze.treats.map((treat) => picture(cast.treatPicture, treat)),
    picture(cast.heroPicture, maze.at),
  ];
}

/** From one corner to the other, through a new maze each time. */
export function mazeGame(cast: MazeCast): Game {
  const rules: Rules<Maze> = {
    id: 'maze',
    title: 'Maze',
    help: `Lead the ${cast.hero} from the upper left corner to the coloured one with the arrow keys, swipes or buttons. Collect the ${cast.treats} on the way. There are ${mazes} mazes, each against the clock.`,
    options: [
      { name: 'difficulty', label: 'Difficulty', choices: Object.keys(sizes), initial: 'Medium' },
    ],
    start: (random, { difficulty = '' }) => mazeOf(sizes[difficulty] ?? 9, 1, random),
    steer,
    pace: () => second,
    step: (maze, _random, passed) => ({ ...maze, left: Math.max(0, maze.left - passed) }),
    look: (maze) => ({
      kind: 'stage',
      width: maze.size * 10,
      height: maze.size * 10,
      shapes: shapesOf(maze, cast),
    }),
    standing: (maze) => ({
      score: maze.score,
      isOver: isDone(maze) || maze.left === 0,
      note: `Maze: ${Math.min(maze.level, mazes)} of ${mazes} · Moves: ${maze.moves} · Seconds left: ${Math.ceil(maze.left / second)}`,
      ...((isDone(maze) || maze.left === 0) && { outcome: isDone(maze) ? 'won' : 'lost' }),
    }),
  };
  return gameOf(rules);
}
