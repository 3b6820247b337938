import { gameOf, type Direction, type Paint, type Random, type Rules } from './game';

interface Piece {
  kind: number;
  /** Cells within the piece, as columns and rows. */
  cells: readonly (readonly [number, number])[];
  x: number;
  y: number;
}

interface Blocks {
  /** Row by row from the top; null is free. */
  stack: readonly (Paint | null)[];
  piece: Piece;
  next: number;
  lines: number;
  score: number;
  first: number;
  isOver: boolean;
}

const columns = 10;
const rows = 18;
const linesPerLevel = 8;
const rewards = [0, 40, 100, 300, 1200];
const shapes: readonly { paint: Paint; cells: readonly (readonly [number, number])[] }[] = [
  {
    paint: 'accent',
    cells: [
      [0, 1],
      [1, 1],
      [2, 1],
      [3, 1],
    ],
  },
  {
    paint: 'warning',
    cells: [
      [0, 0],
      [1, 0],
      [0, 1],
      [1, 1],
    ],
  },
  {
    paint: 'danger',
    cells: [
      [1, 0],
      [0, 1],
      [1, 1],
      [2, 1],
    ],
  },
  {
    paint: 'success',
    cells: [
      [1, 0],
      [2, 0],
      [0, 1],
      [1, 1],
    ],
  },
  {
    paint: 'strong',
    cells: [
      [0, 0],
      [1, 0],
      [1, 1],
      [2, 1],
    ],
  },
  {
    paint: 'soft',
    cells: [
      [0, 0],
      [0, 1],
      [1, 1],
      [2, 1],
    ],
  },
  {
    paint: 'muted',
    cells: [
      [2, 0],
      [0, 1],
      [1, 1],
      [2, 1],
    ],
  },
];

const anyKind = (random: Random) => Math.floor(random() * shapes.length);
const levelOf = ({ lines, first }: Blocks) => first + Math.floor(lines / linesPerLevel);

function pieceOf(kind: number): Piece {
  return { kind, cells: shapes[kind]?.cells ?? [], x: 3, y: 0 };
}

function fits(stack: Blocks['stack'], { cells, x, y }: Piece): boolean {
  return cells.every(([across, down]) => {
    const [column, row] = [x + across, y + down];
    return column >= 0 && column < columns && row < rows && !stack[row * columns + column];
  });
}

/** A quarter turn to the right within the square that holds the piece. */
function turned(piece: Piece): Piece {
  const size = Math.max(...piece.cells.flat()) + 1;
  return {
    ...piece,
    cells: piece.cells.map(([across, down]) => [size - 1 - down, across] as const),
  };
}

/** The piece becomes part of the stack, full rows go, and the next one comes. */
function landed(state: Blocks, random: Random): Blocks {
  const stack = [...state.stack];
  for (const [across, down] of state.piece.cells) {
    stack[(state.piece.y + down) * columns + state.piece.x + across] =
      shapes[state.piece.kind]?.paint ?? 'accent';
  }
  const kept = Array.from({ length: rows }, (_, row) =>
    stack.slice(row * columns, (row + 1) * columns),
  ).filter((row) => row.includes(null));
  const gone = rows - kept.length;
  const bare = Array.from({ length: gone * columns }, () => null);
  const next = { ...state, stack: [...bare, ...kept.flat()], lines: state.lines + gone };
  const piece = pieceOf(state.next);
  return {
    ...next,
    piece,
    next: anyKind(random),
    score: state.score + (rewards[gone] ?? 0) * levelOf(state),
    isOver: !fits(next.stack, piece),
  };
}

function moved(state: Blocks, piece: Piece): Blocks {
  return fits(state.stack, piece) ? { ...state, piece } : state;
}

function step(state: Blocks, random: Random): Blocks {
  const below = { ...state.piece, y: state.piece.y + 1 };
  return fits(state.stack, below) ? { ...state, piece: below } : landed(state, random);
}

function dropped(state: Blocks, random: Random): Blocks {
  let current = state;
  for (let below = { ...current.piece, y: current.piece.y + 1 }; fits(current.stack, below);) {
    current = { ...current, piece: below, score: current.score + 1 };
    below = { ...below, y: below.y + 1 };
  }
  return landed(current, random);
}

function steer(state: Blocks, direction: Direction, random: Random): Blocks {
  const { piece } = state;
  if (direction === 'up') {
    return moved(state, turned(piece));
  }
  return direction === 'down'
    ? step(state, random)
    : moved(state, { ...piece, x: piece.x + (direction === 'left' ? -1 : 1) });
}

const box = (x: number, y: number, paint: Paint) => ({
  kind: 'box' as const,
  x: x + 0.04,
  y: y + 0.04,
  width: 0.92,
  height: 0.92,
  paint,
});

const rules: Rules<Blocks> = {
  id: 'falling-blocks',
  title: 'Falling blocks',
  help: 'Fill whole rows. Left and right move the piece, up turns it, down lets it fall faster; “Drop” lets it fall at once.',
  options: [{ name: 'level', label: 'First level', choices: ['Level 1', 'Level 3', 'Level 5'] }],
  start: (random, { level = '' }) => ({
    stack: Array.from({ length: columns * rows }, () => null),
    piece: pieceOf(anyKind(random)),
    next: anyKind(random),
    lines: 0,
    score: 0,
    first: Number(level.slice(-1)) || 1,
    isOver: false,
  }),
  steer,
  step,
  pace: (state) => Math.max(90, 620 - levelOf(state) * 60),
  actions: () => [{ id: 'drop', label: 'Drop', key: 'Enter' }],
  act: (state, _, random) => dropped(state, random),
  look: ({ stack, piece, next }) => ({
    kind: 'stage',
    width: columns + 6,
    height: rows,
    shapes: [
      { kind: 'box', x: columns, y: 0, width: 0.1, height: rows, paint: 'muted' },
      ...stack.flatMap((paint, cell) =>
        paint ? [box(cell % columns, Math.floor(cell / columns), paint)] : [],
      ),
      ...piece.cells.map(([across, down]) =>
        box(piece.x + across, piece.y + down, shapes[piece.kind]?.paint ?? 'accent'),
      ),
      ...(shapes[next]?.cells ?? []).map(([across, down]) =>
        box(columns + 1 + across, 1 + down, shapes[next]?.paint ?? 'accent'),
      ),
    ],
  }),
  standing: (state) => ({
    score: state.score,
    isOver: state.isOver,
    note: `Level ${levelOf(state)} · Rows: ${state.lines}`,
  }),
};

export const fallingBlocks = gameOf(rules);
