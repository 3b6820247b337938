import { gameOf, shuffled, type Cell, type Random, type Rules } from './game';

interface Field {
  columns: number;
  rows: number;
  /** How many mines there are; where they lie is settled by the first step. */
  count: number;
  mines: readonly number[] | null;
  open: readonly number[];
  flags: readonly number[];
  isFlagging: boolean;
  isBlown: boolean;
}

const sizes: Readonly<Record<string, readonly [number, number, number]>> = {
  Easy: [8, 8, 10],
  Medium: [10, 10, 18],
  Hard: [12, 12, 30],
};
const pointsPerCell = 5;
const pointsForVictory = 200;

function around({ columns, rows }: Field, cell: number): number[] {
  const [x, y] = [cell % columns, Math.floor(cell / columns)];
  const near: number[] = [];
  for (let down = Math.max(0, y - 1); down <= Math.min(rows - 1, y + 1); down += 1) {
    for (let across = Math.max(0, x - 1); across <= Math.min(columns - 1, x + 1); across += 1) {
      if (across !== x || down !== y) {
        near.push(down * columns + across);
      }
    }
  }
  return near;
}

const minesNear = (field: Field, cell: number) =>
  around(field, cell).filter((one) => field.mines?.includes(one)).length;

/** The first step is always safe. */
function mined(field: Field, cell: number, random: Random): Field {
  const safe = new Set([cell, ...around(field, cell)]);
  const others = Array.from({ length: field.columns * field.rows }, (_, one) => one).filter(
    (one) => !safe.has(one),
  );
  return { ...field, mines: shuffled(others, random).slice(0, field.count) };
}

/** Opens a cell, and all around it as long as no mine is near. */
function opened(field: Field, cell: number): Field {
  const open = new Set(field.open);
  const next = [cell];
  for (let one = next.pop(); one !== undefined; one = next.pop()) {
    if (open.has(one) || field.flags.includes(one)) {
      continue;
    }
    open.add(one);
    if (minesNear(field, one) === 0) {
      next.push(...around(field, one));
    }
  }
  return { ...field, open: [...open] };
}

const isCleared = (field: Field) =>
  field.open.length === field.columns * field.rows - field.count && !field.isBlown;

function flagged(field: Field, cell: number): Field {
  const isFlagged = field.flags.includes(cell);
  const flags = isFlagged ? field.flags.filter((one) => one !== cell) : [...field.flags, cell];
  return field.open.includes(cell) ? field : { ...field, flags };
}

function press(field: Field, cell: number, random: Random): Field {
  if (field.isFlagging) {
    return flagged(field, cell);
  }
  if (field.flags.includes(cell) || field.open.includes(cell)) {
    return field;
  }
  const ready = field.mines === null ? mined(field, cell, random) : field;
  return ready.mines?.includes(cell) ? { ...ready, isBlown: true } : opened(ready, cell);
}

function cellOf(field: Field, cell: number): Cell {
  const place = `Column ${(cell % field.columns) + 1}, row ${Math.floor(cell / field.columns) + 1}`;
  if (field.isBlown && field.mines?.includes(cell)) {
    return { text: '✹', label: `${place}: mine`, paint: 'danger' };
  }
  if (field.open.includes(cell)) {
    const near = minesNear(field, cell);
    return { text: near > 0 ? String(near) : '', label: `${place}: ${near} near`, paint: 'muted' };
  }
  const isFlagged = field.flags.includes(cell);
  return {
    text: isFlagged ? '⚑' : '',
    label: `${place}: ${isFlagged ? 'flag' : 'closed'}`,
    paint: isFlagged ? 'warning' : 'soft',
  };
}

const rules: Rules<Field> = {
  id: 'minesweeper',
  title: 'Minesweeper',
  help: 'Open all cells without a mine. A number says how many mines lie around it. Turn on flags to mark where you expect one.',
  options: [{ name: 'size', label: 'Difficulty', choices: Object.keys(sizes) }],
  start: (_, { size = '' }) => {
    const [columns, rows, count] = sizes[size] ?? [8, 8, 10];
    const bare = { mines: null, open: [], flags: [], isFlagging: false, isBlown: false };
    return { columns, rows, count, ...bare };
  },
  press,
  actions: ({ isFlagging }) => [
    { id: 'flag', label: 'Place flags', key: 'f', isPressed: isFlagging },
  ],
  act: (field) => ({ ...field, isFlagging: !field.isFlagging }),
  look: (field) => ({
    kind: 'board',
    columns: field.columns,
    cells: Array.from({ length: field.columns * field.rows }, (_, cell) => cellOf(field, cell)),
  }),
  standing: (field) => {
    const isWon = isCleared(field);
    const isOver = isWon || field.isBlown;
    const left = `Mines left: ${field.count - field.flags.length}`;
    return {
      score: field.open.length * pointsPerCell + (isWon ? pointsForVictory : 0),
      isOver,
      note: isWon ? 'All clear, you win!' : field.isBlown ? 'That was a mine.' : left,
      ...(isOver && { outcome: isWon ? 'won' : 'lost' }),
    };
  },
};

export const minesweeper = gameOf(rules);
