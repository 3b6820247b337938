import { gameOf, type Paint, type Random, type Rules } from './game';

type Mark = 'X' | 'O' | '';

interface Round {
  board: readonly Mark[];
  wins: number;
  isLost: boolean;
  note: string;
}

const lines = [
  [0, 1, 2],
  [3, 4, 5],
  [6, 7, 8],
  [0, 3, 6],
  [1, 4, 7],
  [2, 5, 8],
  [0, 4, 8],
  [2, 4, 6],
] as const;
const empty: readonly Mark[] = Array.from({ length: 9 }, () => '' as const);
/** How often the computer does not look for the best cell, so that it can be beaten. */
const carelessness = 0.25;

const paints: Record<Mark, Paint | null> = { X: 'accent', O: 'danger', '': null };

const placed = (board: readonly Mark[], cell: number, mark: Mark) =>
  board.map((known, index) => (index === cell ? mark : known));

const hasWon = (board: readonly Mark[], mark: Mark) =>
  lines.some((line) => line.every((cell) => board[cell] === mark));

const freeCells = (board: readonly Mark[]) =>
  board.flatMap((mark, index) => (mark === '' ? [index] : []));

/** Wins where it can, else blocks, else takes the middle, a corner, or what is left. */
function answerOf(board: readonly Mark[], random: Random): number {
  const free = freeCells(board);
  const any = free[Math.floor(random() * free.length)] ?? 0;
  if (random() < carelessness) {
    return any;
  }
  const winning = (mark: Mark) => free.find((cell) => hasWon(placed(board, cell, mark), mark));
  const corner = [4, 0, 2, 6, 8].find((cell) => free.includes(cell));
  return winning('O') ?? winning('X') ?? corner ?? any;
}

function press(round: Round, cell: number, random: Random): Round {
  // After a round has ended, the next press begins a new one.
  const isEnded = freeCells(round.board).length === 0 || hasWon(round.board, 'X');
  const before = isEnded ? empty : round.board;
  if (before[cell] !== '') {
    return round;
  }
  const own = placed(before, cell, 'X');
  if (hasWon(own, 'X')) {
    return { ...round, board: own, wins: round.wins + 1, note: 'You win! Go on with the next.' };
  }
  if (freeCells(own).length === 0) {
    return { ...round, board: own, note: 'A draw. Go on with the next.' };
  }
  const board = placed(own, answerOf(own, random), 'O');
  const isLost = hasWon(board, 'O');
  return { ...round, board, isLost, note: isLost ? 'The computer wins.' : 'Your turn.' };
}

const rules: Rules<Round> = {
  id: 'tic-tac-toe',
  title: 'Tic-tac-toe',
  help: 'You are X. Three in a row win a round; rounds go on until the computer wins one. Every won round is a point.',
  start: () => ({ board: empty, wins: 0, isLost: false, note: 'Your turn.' }),
  press,
  look: ({ board }) => ({
    kind: 'board',
    columns: 3,
    cells: board.map((mark, index) => ({
      text: mark,
      label: `Cell ${index + 1}: ${mark || 'free'}`,
      paint: paints[mark],
    })),
  }),
  standing: ({ wins, isLost, note }) => ({ score: wins, isOver: isLost, note }),
};

export const ticTacToe = gameOf(rules);
