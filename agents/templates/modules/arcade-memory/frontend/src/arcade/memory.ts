import { gameOf, shuffled, type Game, type Rules } from './game';

interface Memory {
  cards: readonly string[];
  /** Positions that lie open, and those that are found for good. */
  open: readonly number[];
  found: readonly number[];
  moves: number;
  /** Pairs of each player; who is alone has one number. */
  pairs: readonly number[];
  turn: number;
}

interface MemoryCast {
  /** A picture for each pair. */
  pictures: readonly string[];
  /** Numbers of cards to choose from. */
  sizes: readonly number[];
  /** What the sizes are called; none: they go by their numbers. */
  levels?: readonly string[];
}

const pointsPerPair = 100;
const pointsPerMiss = 10;
/** So long two cards that do not match lie open, in milliseconds. */
const shownFor = 1200;

function press(state: Memory, cell: number): Memory {
  const open = state.open.length === 2 ? [] : state.open;
  if (open.includes(cell) || state.found.includes(cell)) {
    return state;
  }
  const turned = [...open, cell];
  if (turned.length < 2) {
    return { ...state, open: turned };
  }
  const [first = 0, second = 0] = turned;
  const isPair = state.cards[first] === state.cards[second];
  return {
    ...state,
    open: isPair ? [] : turned,
    found: isPair ? [...state.found, ...turned] : state.found,
    moves: state.moves + 1,
    pairs: state.pairs.map((count, player) => count + (isPair && player === state.turn ? 1 : 0)),
    // A pair may be followed by another try.
    turn: isPair ? state.turn : (state.turn + 1) % state.pairs.length,
  };
}

/** How many columns make the rows most even. */
function columnsOf(cards: number): number {
  return [4, 5, 6, 3].find((columns) => cards % columns === 0 && cards / columns <= 6) ?? 6;
}

/** "Player 1 wins with 5 pairs." */
function endOf(pairs: readonly number[]): string {
  const most = Math.max(...pairs);
  const winners = pairs.flatMap((count, player) => (count === most ? [player + 1] : []));
  return winners.length > 1
    ? `A draw with ${most} pairs each.`
    : `Player ${winners[0] ?? 1} wins with ${most} pairs.`;
}

function noteOf({ cards, found, moves, pairs, turn }: Memory): string {
  const count = `Moves: ${moves} · Pairs: ${found.length / 2} of ${cards.length / 2}`;
  if (pairs.length === 1) {
    return count;
  }
  const state =
    found.length === cards.length
      ? endOf(pairs)
      : `Player ${turn + 1} to move (${pairs.join(' : ')})`;
  return `${count} · ${state}`;
}

/** A game of pairs with these pictures and sizes. */
export function memoryGame({ pictures, sizes, levels = [] }: MemoryCast): Game {
  const choices = sizes.map((size, at) =>
    levels[at] === undefined ? `${size} cards` : `${levels[at]} (${size} cards)`,
  );
  const rules: Rules<Memory> = {
    id: 'memory',
    title: 'Memory',
    help: 'Turn two cards. A pair stays open; anything else turns back by itself. Fewer moves score more.',
    options: [
      { name: 'cards', label: 'Cards', choices },
      { name: 'players', label: 'Players', choices: ['Alone', 'Two players'], isLook: true },
    ],
    start: (random, { cards = '', players }) => {
      const size = sizes[choices.indexOf(cards)] ?? 0;
      const faces = pictures.slice(0, size / 2);
      return {
        cards: shuffled([...faces, ...faces], random),
        open: [],
        found: [],
        moves: 0,
        pairs: players === 'Two players' ? [0, 0] : [0],
        turn: 0,
      };
    },
    press,
    wait: ({ open }) => (open.length === 2 ? shownFor : null),
    step: (state) => ({ ...state, open: [] }),
    look: ({ cards, open, found }) => ({
      kind: 'board',
      columns: columnsOf(cards.length),
      cells: cards.map((card, index) => {
        const isFound = found.includes(index);
        const isOpen = isFound || open.includes(index);
        return {
          text: isOpen ? card : '?',
          label: `Card ${index + 1}: ${isOpen ? card.replace('-', ' ') : 'face down'}`,
          ...(isOpen && { picture: card }),
          paint: isFound ? 'success' : isOpen ? 'soft' : 'accent',
        };
      }),
    }),
    standing: (state) => {
      const { cards, found, moves } = state;
      const pairs = found.length / 2;
      return {
        score: Math.max(0, pairs * pointsPerPair - (moves - pairs) * pointsPerMiss),
        isOver: found.length === cards.length,
        note: noteOf(state),
        outcome: 'won',
      };
    },
  };
  return gameOf(rules);
}
