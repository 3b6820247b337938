import { gameOf, type Random, type Rules } from './game';

interface Memory {
  cards: readonly string[];
  /** Positions that lie open, and those that are found for good. */
  open: readonly number[];
  found: readonly number[];
  moves: number;
}

const symbols = ['🍎', '🌙', '⭐', '🌿', '🔔', '🐟', '🎈', '🍇'];
const pointsPerPair = 100;
const pointsPerMiss = 10;

/** Fisher and Yates. */
function shuffled(cards: readonly string[], random: Random): string[] {
  const mixed = [...cards];
  for (let last = mixed.length - 1; last > 0; last -= 1) {
    const other = Math.floor(random() * (last + 1));
    [mixed[last], mixed[other]] = [mixed[other] ?? '', mixed[last] ?? ''];
  }
  return mixed;
}

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
  };
}

const rules: Rules<Memory> = {
  id: 'memory',
  title: 'Memory',
  help: 'Turn two cards. A pair stays open; anything else turns back with your next card. Fewer moves score more.',
  start: (random) => ({
    cards: shuffled([...symbols, ...symbols], random),
    open: [],
    found: [],
    moves: 0,
  }),
  press,
  look: ({ cards, open, found }) => ({
    kind: 'board',
    columns: 4,
    cells: cards.map((card, index) => {
      const isFound = found.includes(index);
      const isOpen = isFound || open.includes(index);
      return {
        text: isOpen ? card : '?',
        label: `Card ${index + 1}: ${isOpen ? card : 'face down'}`,
        paint: isFound ? 'success' : isOpen ? 'soft' : 'accent',
      };
    }),
  }),
  standing: ({ cards, found, moves }) => {
    const pairs = found.length / 2;
    const score = pairs * pointsPerPair - (moves - pairs) * pointsPerMiss;
    return {
      score: Math.max(0, score),
      isOver: found.length === cards.length,
      note: `Moves: ${moves} · Pairs: ${pairs} of ${symbols.length}`,
    };
  },
};

export const memory = gameOf(rules);
