import { gameOf, type Paint, type Random, type Rules } from './game';

type Disc = 0 | 1 | 2;

interface Round {
  /** Row by row from the top; 0 is free. */
  board: readonly Disc[];
  turn: 1 | 2;
  isAlone: boolean;
  isHard: boolean;
}

const columns = 7;
const rows = 6;
const middleFirst = [3, 2, 4, 1, 5, 0, 6];
const paints: readonly (Paint | null)[] = [null, 'accent', 'danger'];
const ways = [
  [1, 0],
  [0, 1],
  [1, 1],
  [1, -1],
] as const;

/** The cell into which a disc falls; undefined when the column is full. */
function landing(board: readonly Disc[], column: number): number | undefined {
  const cells = Array.from({ length: rows }, (_, row) => (rows - 1 - row) * columns + column);
  return cells.find((cell) => board[cell] === 0);
}

function dropped(board: readonly Disc[], column: number, disc: Disc): readonly Disc[] {
  const cell = landing(board, column);
  return board.map((known, index) => (index === cell ? disc : known));
}

function isDisc(board: readonly Disc[], x: number, y: number, disc: Disc): boolean {
  return x >= 0 && x < columns && y >= 0 && y < rows && board[y * columns + x] === disc;
}

function hasWon(board: readonly Disc[], disc: Disc): boolean {
  return board.some((_, cell) =>
    ways.some(([across, down]) =>
      [0, 1, 2, 3].every((step) =>
        isDisc(
          board,
          (cell % columns) + across * step,
          Math.floor(cell / columns) + down * step,
          disc,
        ),
      ),
    ),
  );
}

/** Wins where it can, else blocks; a hard opponent also gives no winning cell away. */
function answerOf({ board, isHard }: Round, random: Random): number {
  const open = middleFirst.filter((column) => landing(board, column) !== undefined);
  const winning = (disc: Disc) => open.find((column) => hasWon(dropped(board, column, disc), disc));
  const any = open[Math.floor(random() * open.length)] ?? 0;
  if (!isHard && random() < 0.4) {
    return any;
  }
  const isSafe = (column: number) => !hasWon(dropped(dropped(board, column, 2), column, 1), 1);
  return winning(2) ?? winning(1) ?? (isHard ? open.find(isSafe) : any) ?? any;
}

const isFull = (board: readonly Disc[]) => board.every((disc) => disc !== 0);
const isEnded = (board: readonly Disc[]) => hasWon(board, 1) || hasWon(board, 2) || isFull(board);

function press(round: Round, cell: number, random: Random): Round {
  const column = cell % columns;
  if (landing(round.board, column) === undefined) {
    return round;
  }
  const board = dropped(round.board, column, round.turn);
  if (!round.isAlone) {
    return { ...round, board, turn: round.turn === 1 ? 2 : 1 };
  }
  return isEnded(board)
    ? { ...round, board }
    : { ...round, board: dropped(board, answerOf({ ...round, board }, random), 2) };
}

function noteOf({ board, isAlone, turn }: Round): string {
  const names = isAlone ? ['You win!', 'The computer wins.'] : ['Player 1 wins!', 'Player 2 wins!'];
  if (hasWon(board, 1) || hasWon(board, 2)) {
    return (hasWon(board, 1) ? names[0] : names[1]) ?? '';
  }
  if (isFull(board)) {
    return 'A draw.';
  }
  return isAlone ? 'Your turn.' : `Player ${turn} to move.`;
}

const rules: Rules<Round> = {
  id: 'connect-four',
  title: 'Connect four',
  help: 'Press a column to drop a disc. Four in a row, across, down or slanting, win.',
  options: [{ name: 'opponent', label: 'Opponent', choices: ['Easy', 'Hard', 'Two players'] }],
  start: (_, { opponent }) => ({
    board: Array.from({ length: columns * rows }, () => 0 as const),
    turn: 1,
    isAlone: opponent !== 'Two players',
    isHard: opponent === 'Hard',
  }),
  press,
  look: ({ board }) => ({
    kind: 'board',
    columns,
    cells: board.map((disc, cell) => ({
      text: ['', '●', '○'][disc] ?? '',
      label: `Column ${(cell % columns) + 1}, row ${Math.floor(cell / columns) + 1}: ${['free', 'first player', 'second player'][disc] ?? ''}`,
      paint: paints[disc] ?? null,
    })),
  }),
  standing: (round) => {
    const { board } = round;
    const left = board.filter((disc) => disc === 0).length;
    const outcome = hasWon(board, 1) ? 'won' : hasWon(board, 2) ? 'lost' : 'drawn';
    return {
      score: outcome === 'won' ? 100 + left * 5 : 0,
      isOver: isEnded(board),
      note: noteOf(round),
      ...(isEnded(board) && { outcome }),
    };
  },
};

export const connectFour = gameOf(rules);
