import { gameOf, shuffled, type Random, type Rules } from './game';

interface Sudoku {
  solution: readonly number[];
  given: readonly number[];
  /** 0 is free. */
  filled: readonly number[];
  chosen: number | null;
  mistakes: number;
  hints: number;
}

const side = 9;
const cells = side * side;
const digits = [1, 2, 3, 4, 5, 6, 7, 8, 9];
const freeCells: Readonly<Record<string, number>> = { Easy: 32, Medium: 42, Hard: 50 };
const mostMistakes = 5;
const mostPoints = 500;

const rowOf = (cell: number) => Math.floor(cell / side);
const columnOf = (cell: number) => cell % side;
const boxOf = (cell: number) => Math.floor(rowOf(cell) / 3) * 3 + Math.floor(columnOf(cell) / 3);

/** One grid is known; exchanging rows and columns of a band and digits makes any number of others. */
function solutionOf(random: Random): number[] {
  const bands = () =>
    shuffled([0, 1, 2], random).flatMap((band) =>
      shuffled([0, 1, 2], random).map((line) => band * 3 + line),
    );
  const [rows, columns, names] = [bands(), bands(), shuffled(digits, random)];
  return rows.flatMap((row) =>
    columns.map((column) => names[(row * 3 + Math.floor(row / 3) + column) % side] ?? 1),
  );
}

function isPossible(grid: readonly number[], cell: number, digit: number): boolean {
  return !grid.some(
    (known, one) =>
      known === digit &&
      one !== cell &&
      (rowOf(one) === rowOf(cell) ||
        columnOf(one) === columnOf(cell) ||
        boxOf(one) === boxOf(cell)),
  );
}

/** How many solutions there are; counting stops at two. */
function solutionsOf(grid: readonly number[]): number {
  let best: { cell: number; fits: number[] } | null = null;
  for (let cell = 0; cell < cells; cell += 1) {
    if (grid[cell] === 0) {
      const fits = digits.filter((digit) => isPossible(grid, cell, digit));
      if (best === null || fits.length < best.fits.length) {
        best = { cell, fits };
      }
    }
  }
  if (best === null) {
    return 1;
  }
  const { cell: target, fits } = best;
  let count = 0;
  for (const digit of fits) {
    count += solutionsOf(grid.map((known, cell) => (cell === target ? digit : known)));
    if (count > 1) {
      return count;
    }
  }
  return count;
}

/** Takes digits away as long as one solution is left. */
function givenOf(solution: readonly number[], free: number, random: Random): number[] {
  let grid = [...solution];
  let left = free;
  for (const cell of shuffled([...solution.keys()], random)) {
    const fewer = grid.map((digit, one) => (one === cell ? 0 : digit));
    if (left > 0 && solutionsOf(fewer) === 1) {
      grid = fewer;
      left -= 1;
    }
  }
  return grid;
}

const put = (state: Sudoku, cell: number, digit: number): Sudoku => ({
  ...state,
  filled: state.filled.map((known, one) => (one === cell ? digit : known)),
});

function act(state: Sudoku, action: string): Sudoku {
  const cell = action === 'hint' ? (state.chosen ?? state.filled.indexOf(0)) : state.chosen;
  if (cell === null || cell < 0 || state.given[cell] !== 0) {
    return state;
  }
  const right = state.solution[cell] ?? 0;
  if (action === 'hint') {
    return { ...put(state, cell, right), hints: state.hints + 1 };
  }
  const digit = action === 'clear' ? 0 : Number(action);
  const isWrong = digit !== 0 && digit !== right;
  return { ...put(state, cell, digit), mistakes: state.mistakes + (isWrong ? 1 : 0) };
}

const isSolved = ({ filled, solution }: Sudoku) =>
  filled.every((digit, cell) => digit === solution[cell]);

const rules: Rules<Sudoku> = {
  id: 'sudoku',
  title: 'Sudoku',
  help: 'Every row, column and block of nine holds the digits from 1 to 9 once. Choose a cell, then a digit; five mistakes end the round.',
  options: [{ name: 'level', label: 'Difficulty', choices: Object.keys(freeCells) }],
  start: (random, { level = '' }) => {
    const solution = solutionOf(random);
    const given = givenOf(solution, freeCells[level] ?? 32, random);
    return { solution, given, filled: given, chosen: null, mistakes: 0, hints: 0 };
  },
  press: (state, cell) => ({ ...state, chosen: cell }),
  actions: () => [
    ...digits.map((digit) => ({ id: String(digit), label: String(digit), key: String(digit) })),
    { id: 'clear', label: 'Clear cell', key: 'Backspace' },
    { id: 'hint', label: 'Hint' },
  ],
  act,
  look: ({ given, filled, solution, chosen }) => ({
    kind: 'board',
    columns: side,
    cells: filled.map((digit, cell) => {
      const isWrong = digit !== 0 && digit !== solution[cell];
      const ground = boxOf(cell) % 2 === 0 ? ('muted' as const) : null;
      return {
        text: digit === 0 ? '' : String(digit),
        label: `Row ${rowOf(cell) + 1}, column ${columnOf(cell) + 1}: ${digit === 0 ? 'free' : digit}${isWrong ? ', wrong' : ''}${given[cell] === 0 ? '' : ', given'}`,
        paint:
          cell === chosen
            ? 'accent'
            : isWrong
              ? 'danger'
              : given[cell] === 0 && digit !== 0
                ? 'success'
                : ground,
      };
    }),
  }),
  standing: (state) => {
    const isWon = isSolved(state);
    const isOver = isWon || state.mistakes >= mostMistakes;
    const points = mostPoints - state.mistakes * 50 - state.hints * 20;
    return {
      score: isWon ? Math.max(20, points) : 0,
      isOver,
      note: isWon
        ? 'Solved!'
        : `Mistakes: ${state.mistakes} of ${mostMistakes} · Free: ${state.filled.filter((digit) => digit === 0).length}`,
      ...(isOver && { outcome: isWon ? 'won' : 'lost' }),
    };
  },
};

export const sudoku = gameOf(rules);
