import { gameOf, type Paint, type Random, type Rules } from './game';

type Side = 1 | 2;
type Board = readonly (Side | 0)[];

interface Row {
  board: Board;
  size: number;
  turn: Side;
  isAlone: boolean;
  level: string;
  moves: number;
  winner: Side | null;
}

const toWin = 5;
const ways = [
  { down: 0, across: 1 },
  { down: 1, across: 0 },
  { down: 1, across: 1 },
  { down: 1, across: -1 },
];
const marks: Record<Side, string> = { 1: 'X', 2: 'O' };
const paints: Record<Side, Paint> = { 1: 'accent', 2: 'warning' };
const pointsForWin = 500;
const pointsPerMove = 2;

/** How many of a side would stand in one line through the cell. */
export function longestThrough(board: Board, size: number, cell: number, side: Side): number {
  const reach = (down: number, across: number): number => {
    let count = 0;
    let row = Math.floor(cell / size) + down;
    let column = (cell % size) + across;
    while (
      row >= 0 &&
      row < size &&
      column >= 0 &&
      column < size &&
      board[row * size + column] === side
    ) {
      count += 1;
      row += down;
      column += across;
    }
    return count;
  };
  return Math.max(
    ...ways.map(({ down, across }) => 1 + reach(down, across) + reach(-down, -across)),
  );
}

function placed(state: Row, cell: number): Row {
  const isWon = longestThrough(state.board, state.size, cell, state.turn) >= toWin;
  return {
    ...state,
    board: state.board.map((one, at) => (at === cell ? state.turn : one)),
    turn: state.turn === 1 ? 2 : 1,
    moves: state.moves + 1,
    winner: isWon ? state.turn : null,
  };
}

const isFull = ({ board }: Row) => board.every((one) => one !== 0);
const isOver = (state: Row) => state.winner !== null || isFull(state);

/** Wins or blocks where it must; else goes on where lines are longest, near the middle. */
function worthOf({ board, size, level }: Row, cell: number): number {
  const own = longestThrough(board, size, cell, 2);
  const theirs = longestThrough(board, size, cell, 1);
  const middle = (size - 1) / 2;
  const way = Math.abs(Math.floor(cell / size) - middle) + Math.abs((cell % size) - middle);
  const danger = level === 'Easy' ? 0 : theirs >= toWin ? 500 : theirs * theirs * 4;
  return (own >= toWin ? 1000 : own * own * 4) + danger - way / size;
}

function answered(state: Row, random: Random): Row {
  if (!state.isAlone || state.turn === 1 || isOver(state)) {
    return state;
  }
  const free = state.board.flatMap((one, cell) => (one === 0 ? [cell] : []));
  const any = free[Math.floor(random() * free.length)] ?? 0;
  const isCareless = state.level === 'Medium' && random() < 0.15;
  const best = free.reduce(
    (known, cell) => (worthOf(state, cell) > worthOf(state, known) ? cell : known),
    any,
  );
  return placed(state, isCareless ? any : best);
}

function noteOf(state: Row): string {
  if (state.winner !== null) {
    return `${marks[state.winner]} wins with five in a row.`;
  }
  return isFull(state) ? 'A draw.' : `${marks[state.turn]} to move · Moves: ${state.moves}`;
}

const rules: Rules<Row> = {
  id: 'five-in-a-row',
  title: 'Five in a row',
  help: 'Take turns to mark a cell. Five of your marks in a row, a column or a diagonal win. You are X and begin; the fewer moves, the more points.',
  options: [
    { name: 'players', label: 'Players', choices: ['Against the computer', 'Two players'] },
    { name: 'level', label: 'Difficulty', choices: ['Easy', 'Medium', 'Hard'], initial: 'Medium' },
    { name: 'size', label: 'Board', choices: ['11 by 11', '13 by 13', '15 by 15'] },
  ],
  start: (_, { players, level = 'Medium', size = '' }) => {
    const side = Number.parseInt(size, 10);
    return {
      board: Array.from({ length: side * side }, () => 0 as const),
      size: side,
      turn: 1,
      isAlone: players !== 'Two players',
      level,
      moves: 0,
      winner: null,
    };
  },
  press: (state, cell, random) =>
    state.board[cell] === 0 ? answered(placed(state, cell), random) : state,
  look: ({ board, size }) => ({
    kind: 'board',
    columns: size,
    cells: board.map((one, cell) => ({
      text: one === 0 ? '' : marks[one],
      label: `Row ${Math.floor(cell / size) + 1}, column ${(cell % size) + 1}: ${one === 0 ? 'free' : marks[one]}`,
      paint: one === 0 ? null : paints[one],
    })),
  }),
  standing: (state) => {
    const isWon = state.winner === 1;
    return {
      score: isWon ? Math.max(pointsPerMove, pointsForWin - state.moves * pointsPerMove) : 0,
      isOver: isOver(state),
      note: noteOf(state),
      ...(isOver(state) && { outcome: isWon ? 'won' : state.winner === 2 ? 'lost' : 'drawn' }),
    };
  },
};

export const fiveInARow = gameOf(rules);
