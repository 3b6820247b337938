import { gameOf, type Direction, type Random, type Rules } from './game';

interface Puzzle {
  size: number;
  /** Row by row; 0 is the gap. */
  tiles: readonly number[];
  moves: number;
}

const mixing = 60;
const mostPoints: Readonly<Record<number, number>> = { 3: 300, 4: 800, 5: 1500 };

function neighbours({ size, tiles }: Puzzle): number[] {
  const gap = tiles.indexOf(0);
  return [
    ...(gap % size > 0 ? [gap - 1] : []),
    ...(gap % size < size - 1 ? [gap + 1] : []),
    ...(gap >= size ? [gap - size] : []),
    ...(gap < size * (size - 1) ? [gap + size] : []),
  ];
}

function slid(puzzle: Puzzle, cell: number): Puzzle {
  if (!neighbours(puzzle).includes(cell)) {
    return puzzle;
  }
  const gap = puzzle.tiles.indexOf(0);
  const tiles = [...puzzle.tiles];
  [tiles[gap], tiles[cell]] = [tiles[cell] ?? 0, 0];
  return { ...puzzle, tiles, moves: puzzle.moves + 1 };
}

const isSolved = ({ tiles }: Puzzle) =>
  tiles.every((tile, place) => tile === (place + 1) % tiles.length);

/** Mixed by moves from the solved state, so that it can be solved. */
function mixed(size: number, random: Random): Puzzle {
  const solved = Array.from({ length: size * size }, (_, place) => (place + 1) % (size * size));
  let puzzle: Puzzle = { size, tiles: solved, moves: 0 };
  for (let i = 0; i < mixing * size || isSolved(puzzle); i += 1) {
    const cells = neighbours(puzzle);
    puzzle = slid(puzzle, cells[Math.floor(random() * cells.length)] ?? 0);
  }
  return { ...puzzle, moves: 0 };
}

/** A tile moves the way that was chosen: "left" brings the tile on the right of the gap. */
function steer(puzzle: Puzzle, direction: Direction): Puzzle {
  const gap = puzzle.tiles.indexOf(0);
  const from = { left: 1, right: -1, up: puzzle.size, down: -puzzle.size }[direction];
  return slid(puzzle, gap + from);
}

const rules: Rules<Puzzle> = {
  id: 'sliding-puzzle',
  title: 'Sliding puzzle',
  help: 'Bring the tiles in order, the gap last. Press a tile beside the gap, use the arrow keys or swipe.',
  options: [{ name: 'size', label: 'Board', choices: ['3 × 3', '4 × 4', '5 × 5'] }],
  start: (random, { size = '' }) => mixed(Number.parseInt(size, 10) || 3, random),
  press: slid,
  steer,
  look: ({ size, tiles }) => ({
    kind: 'board',
    columns: size,
    cells: tiles.map((tile, place) => ({
      text: tile === 0 ? '' : String(tile),
      label: tile === 0 ? 'Gap' : `Tile ${tile}`,
      paint: tile === 0 ? null : tile === place + 1 ? ('success' as const) : ('accent' as const),
    })),
  }),
  standing: (puzzle) => {
    const isOver = isSolved(puzzle);
    const points = (mostPoints[puzzle.size] ?? 300) - puzzle.moves;
    return {
      score: isOver ? Math.max(10, points) : 0,
      isOver,
      note: isOver ? `Solved in ${puzzle.moves} moves!` : `Moves: ${puzzle.moves}`,
      ...(isOver && { outcome: 'won' }),
    };
  },
};

export const slidingPuzzle = gameOf(rules);
