import { gameOf, type Paint, type Random, type Rules } from './game';

type Side = 1 | 2;
type Board = readonly (Side | 0)[];

interface Reversi {
  board: Board;
  turn: Side;
  isAlone: boolean;
  level: string;
  note: string;
}

const size = 8;
const ways = [-1, 0, 1].flatMap((down) => [-1, 0, 1].map((across) => ({ down, across })));
const names: Record<Side, string> = { 1: 'Dark', 2: 'Light' };
const paints: Record<Side, Paint> = { 1: 'strong', 2: 'warning' };
const levels = ['Easy', 'Medium', 'Hard'];
const pointsForWin = 100;

const other = (side: Side): Side => (side === 1 ? 2 : 1);

/** What a stone on this cell would turn over. */
export function turnedBy(board: Board, cell: number, side: Side): number[] {
  if (board[cell] !== 0) {
    return [];
  }
  return ways.flatMap(({ down, across }) => {
    const met: number[] = [];
    let row = Math.floor(cell / size) + down;
    let column = (cell % size) + across;
    while (row >= 0 && row < size && column >= 0 && column < size) {
      const at = row * size + column;
      if (board[at] !== other(side)) {
        return board[at] === side ? met : [];
      }
      met.push(at);
      row += down;
      column += across;
      if (down === 0 && across === 0) {
        return [];
      }
    }
    return [];
  });
}

const movesOf = (board: Board, side: Side) =>
  board.flatMap((_, cell) => (turnedBy(board, cell, side).length > 0 ? [cell] : []));
const countOf = (board: Board, side: Side) => board.filter((one) => one === side).length;
const isOver = ({ board }: Reversi) =>
  movesOf(board, 1).length === 0 && movesOf(board, 2).length === 0;

function placed(state: Reversi, cell: number): Reversi {
  const turned = turnedBy(state.board, cell, state.turn);
  const board = state.board.map((one, at) =>
    at === cell || turned.includes(at) ? state.turn : one,
  );
  const next = other(state.turn);
  const canMove = movesOf(board, next).length > 0;
  const turn = canMove ? next : state.turn;
  return { ...state, board, turn, note: canMove ? '' : `${names[next]} cannot move. ` };
}

/** Corners are kept for good, and cells beside them give them away. */
function worthOf(board: Board, cell: number): number {
  const row = Math.floor(cell / size);
  const column = cell % size;
  const isEdge = (at: number) => at === 0 || at === size - 1;
  const isNear = (at: number) => at === 1 || at === size - 2;
  if (isEdge(row) && isEdge(column)) {
    return 50;
  }
  const isBad = (isEdge(row) || isNear(row)) && (isEdge(column) || isNear(column));
  return (isBad ? -15 : isEdge(row) || isEdge(column) ? 8 : 0) + turnedBy(board, cell, 2).length;
}

function answered(state: Reversi, random: Random): Reversi {
  if (!state.isAlone || state.turn === 1 || isOver(state)) {
    return state;
  }
  const moves = movesOf(state.board, 2);
  const any = moves[Math.floor(random() * moves.length)] ?? 0;
  const best = moves.reduce(
    (known, cell) => (worthOf(state.board, cell) > worthOf(state.board, known) ? cell : known),
    any,
  );
  const isCareless = state.level === 'Easy' || (state.level === 'Medium' && random() < 0.3);
  return answered(placed(state, isCareless ? any : best), random);
}

function noteOf(state: Reversi): string {
  const [dark, light] = [countOf(state.board, 1), countOf(state.board, 2)];
  const count = `Dark ${dark} : ${light} Light`;
  if (isOver(state)) {
    const winner = dark === light ? 'A draw.' : `${names[dark > light ? 1 : 2]} wins.`;
    return `${winner} ${count}`;
  }
  return `${state.note}${names[state.turn]} to move · ${count}`;
}

const rules: Rules<Reversi> = {
  id: 'reversi',
  title: 'Reversi',
  help: 'Place a stone so that stones of the other side lie in a line between it and one of yours: they turn over. Cells where you can place one are marked. You are dark and begin; who has more stones at the end wins.',
  options: [
    { name: 'players', label: 'Players', choices: ['Against the computer', 'Two players'] },
    { name: 'level', label: 'Difficulty', choices: levels, initial: 'Medium' },
  ],
  start: (_, { players, level = 'Medium' }) => ({
    board: Array.from({ length: size * size }, (__, cell) =>
      cell === 27 || cell === 36 ? 2 : cell === 28 || cell === 35 ? 1 : 0,
    ),
    turn: 1,
    isAlone: players !== 'Two players',
    level,
    note: '',
  }),
  press: (state, cell, random) =>
    turnedBy(state.board, cell, state.turn).length > 0
      ? answered(placed(state, cell), random)
      : { ...state, note: 'Nothing would turn over there. ' },
  look: (state) => {
    const moves = movesOf(state.board, state.turn);
    return {
      kind: 'board',
      columns: size,
      cells: state.board.map((one, cell) => ({
        text: one === 0 ? (moves.includes(cell) ? '·' : '') : '●',
        label: `Row ${Math.floor(cell / size) + 1}, column ${(cell % size) + 1}: ${
          one === 0 ? (moves.includes(cell) ? 'free, possible' : 'free') : names[one]
        }`,
        paint: one === 0 ? (moves.includes(cell) ? 'soft' : null) : paints[one],
      })),
    };
  },
  standing: (state) => {
    const [dark, light] = [countOf(state.board, 1), countOf(state.board, 2)];
    const isWon = dark > light;
    return {
      score: dark + (isOver(state) && isWon ? pointsForWin : 0),
      isOver: isOver(state),
      note: noteOf(state),
      ...(isOver(state) && { outcome: isWon ? 'won' : dark === light ? 'drawn' : 'lost' }),
    };
  },
};

export const reversi = gameOf(rules);
