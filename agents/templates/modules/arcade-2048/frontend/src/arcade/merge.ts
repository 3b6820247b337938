import { gameOf, type Direction, type Paint, type Random, type Rules } from './game';

interface Tiles {
  /** Sixteen numbers, row by row; 0 is an empty cell. */
  cells: readonly number[];
  score: number;
}

const size = 4;
const cellCount = size * size;
const chanceOfFour = 0.1;

/** Cells of each row or column, in the order in which tiles slide towards its beginning. */
function lanesOf(direction: Direction): number[][] {
  const order = [0, 1, 2, 3];
  const isBackward = direction === 'right' || direction === 'down';
  const along = isBackward ? [...order].reverse() : order;
  const isRow = direction === 'left' || direction === 'right';
  return order.map((lane) => along.map((at) => (isRow ? lane * size + at : at * size + lane)));
}

/** Slides to the beginning; equal neighbours become one, each at most once. */
function slid(lane: readonly number[]): { lane: number[]; gained: number } {
  const made: number[] = [];
  let gained = 0;
  let hasMerged = false;
  for (const tile of lane.filter((one) => one > 0)) {
    if (tile === made.at(-1) && !hasMerged) {
      made[made.length - 1] = tile * 2;
      gained += tile * 2;
      hasMerged = true;
    } else {
      made.push(tile);
      hasMerged = false;
    }
  }
  return { lane: [...made, ...Array.from({ length: size - made.length }, () => 0)], gained };
}

function moved({ cells, score }: Tiles, direction: Direction): Tiles {
  const next = [...cells];
  let gained = 0;
  for (const lane of lanesOf(direction)) {
    const result = slid(lane.map((cell) => cells[cell] ?? 0));
    gained += result.gained;
    lane.forEach((cell, index) => {
      next[cell] = result.lane[index] ?? 0;
    });
  }
  return { cells: next, score: score + gained };
}

function withNewTile({ cells, score }: Tiles, random: Random): Tiles {
  const free = cells.flatMap((tile, index) => (tile === 0 ? [index] : []));
  const place = free[Math.floor(random() * free.length)];
  const tile = random() < chanceOfFour ? 4 : 2;
  return { cells: cells.map((known, index) => (index === place ? tile : known)), score };
}

const isSame = (one: Tiles, other: Tiles) => one.cells.every((tile, i) => tile === other.cells[i]);

const directions: readonly Direction[] = ['up', 'down', 'left', 'right'];

function paintOf(tile: number): Paint | null {
  if (tile === 0) {
    return null;
  }
  if (tile <= 8) {
    return 'soft';
  }
  return tile <= 128 ? 'warning' : tile <= 1024 ? 'success' : 'accent';
}

const rules: Rules<Tiles> = {
  id: 'merge',
  title: '2048',
  help: 'Slide all tiles with the arrow keys, swipes or the buttons. Equal tiles become one. Reach 2048, and go on.',
  start: (random) => {
    const empty = { cells: Array.from({ length: cellCount }, () => 0), score: 0 };
    return withNewTile(withNewTile(empty, random), random);
  },
  steer: (tiles, direction, random) => {
    const next = moved(tiles, direction);
    return isSame(next, tiles) ? tiles : withNewTile(next, random);
  },
  look: ({ cells }) => ({
    kind: 'board',
    columns: size,
    cells: cells.map((tile) => ({
      text: tile === 0 ? '' : String(tile),
      label: tile === 0 ? 'Empty' : String(tile),
      paint: paintOf(tile),
    })),
  }),
  standing: (tiles) => ({
    score: tiles.score,
    isOver: directions.every((direction) => isSame(moved(tiles, direction), tiles)),
    note: `Largest tile: ${Math.max(...tiles.cells)}`,
  }),
};

export const merge = gameOf(rules);
