import { gameOf, type Game, type Random, type Rules } from './game';

interface MatchCast {
  pictures: readonly string[];
}

interface Field {
  board: readonly number[];
  /** The cell that was chosen first. */
  chosen: number | null;
  kinds: number;
  moves: number;
  score: number;
  note: string;
}

const size = 7;
const levels: Readonly<Record<string, number>> = { Easy: 5, Medium: 6, Hard: 7 };
const movesInGame = 20;
const pointsPerCell = 10;
const least = 3;

const anyOf = (kinds: number, random: Random) => Math.floor(random() * kinds);

/** All cells in rows or columns of three or more alike. */
export function matchesOf(board: readonly number[]): Set<number> {
  const lines = Array.from({ length: size }, (_, line) => [
    Array.from({ length: size }, (__, at) => line * size + at),
    Array.from({ length: size }, (__, at) => at * size + line),
  ]).flat();
  const found = new Set<number>();
  for (const line of lines) {
    let run: number[] = [];
    for (const cell of line) {
      run = run.length > 0 && board[run[0] ?? 0] === board[cell] ? [...run, cell] : [cell];
      if (run.length >= least) {
        run.forEach((one) => found.add(one));
      }
    }
  }
  return found;
}

/** What is left comes down, and new ones come from above. */
export function fallen(
  board: readonly number[],
  gone: ReadonlySet<number>,
  fresh: () => number,
): number[] {
  const next = [...board];
  for (let column = 0; column < size; column += 1) {
    const cells = Array.from({ length: size }, (_, row) => row * size + column);
    const left = cells.filter((cell) => !gone.has(cell)).map((cell) => board[cell] ?? 0);
    const filled = [...Array.from({ length: size - left.length }, fresh), ...left];
    cells.forEach((cell, row) => {
      next[cell] = filled[row] ?? 0;
    });
  }
  return next;
}

/** A board on which nothing lies three in a row yet. */
function freshBoard(kinds: number, random: Random): number[] {
  const board: number[] = [];
  for (let cell = 0; cell < size * size; cell += 1) {
    let kind = anyOf(kinds, random);
    const isThird = (step: number, fits: boolean) =>
      fits && board[cell - step] === kind && board[cell - 2 * step] === kind;
    while (isThird(1, cell % size >= 2) || isThird(size, cell >= 2 * size)) {
      kind = (kind + 1) % kinds;
    }
    board.push(kind);
  }
  return board;
}

const areNeighbours = (one: number, other: number) =>
  Math.abs(Math.floor(one / size) - Math.floor(other / size)) +
    Math.abs((one % size) - (other % size)) ===
  1;

function swapped(field: Field, cell: number, other: number, random: Random): Field {
  let board = field.board.map((kind, at) =>
    at === cell ? (field.board[other] ?? 0) : at === other ? (field.board[cell] ?? 0) : kind,
  );
  if (matchesOf(board).size === 0) {
    return { ...field, chosen: null, note: 'That makes no row of three.' };
  }
  let gained = 0;
  // What falls may make more rows; each counts more than the one before.
  for (let round = 1; round <= size && matchesOf(board).size > 0; round += 1) {
    const gone = matchesOf(board);
    gained += gone.size * pointsPerCell * round;
    board = fallen(board, gone, () => anyOf(field.kinds, random));
  }
  return {
    ...field,
    board,
    chosen: null,
    moves: field.moves - 1,
    score: field.score + gained,
    note: `${gained} points.`,
  };
}

function press(field: Field, cell: number, random: Random): Field {
  if (field.chosen === null || !areNeighbours(field.chosen, cell)) {
    return { ...field, chosen: field.chosen === cell ? null : cell, note: '' };
  }
  return swapped(field, field.chosen, cell, random);
}

/** Neighbours change places, so that three or more alike lie in a row and vanish. */
export function matchThreeGame({ pictures }: MatchCast): Game {
  const rules: Rules<Field> = {
    id: 'match-three',
    title: 'Match three',
    help: `Press two neighbours to let them change places. Three or more alike in a row or column vanish, and others fall down. You have ${movesInGame} moves; rows that come of falling count more.`,
    options: [
      { name: 'level', label: 'Difficulty', choices: Object.keys(levels), initial: 'Medium' },
    ],
    start: (random, { level = '' }) => {
      const kinds = levels[level] ?? 6;
      const board = freshBoard(kinds, random);
      return { board, chosen: null, kinds, moves: movesInGame, score: 0, note: '' };
    },
    press,
    look: ({ board, chosen }) => ({
      kind: 'board',
      columns: size,
      cells: board.map((kind, cell) => ({
        text: '',
        picture: pictures[kind] ?? '',
        label: `Row ${Math.floor(cell / size) + 1}, column ${(cell % size) + 1}: ${(pictures[kind] ?? '').replace('-', ' ')}${cell === chosen ? ', chosen' : ''}`,
        paint: cell === chosen ? 'accent' : null,
      })),
    }),
    standing: ({ score, moves, note }) => ({
      score,
      isOver: moves === 0,
      note: `Moves left: ${moves}${note ? ` · ${note}` : ''}`,
    }),
  };
  return gameOf(rules);
}
