import { gameOf, shuffled, type Random, type Rules } from './game';

interface HigherLower {
  deck: readonly number[];
  shown: readonly number[];
  streak: number;
  score: number;
  lives: number;
  note: string;
}

const names = ['2', '3', '4', '5', '6', '7', '8', '9', '10', 'Jack', 'Queen', 'King', 'Ace'];
const suits = 4;
const lives: Readonly<Record<string, number>> = { Easy: 5, Medium: 3, Hard: 1 };
const pointsPerCard = 10;
const mostShown = 8;

const nameOf = (card: number) => names[card] ?? '';
const shortOf = (card: number) => (card < 9 ? nameOf(card) : nameOf(card).charAt(0));

function deckOf(random: Random): number[] {
  return shuffled(
    names.flatMap((_, card) => Array.from({ length: suits }, () => card)),
    random,
  );
}

function guessed(state: HigherLower, isHigher: boolean): HigherLower {
  const [next, ...deck] = state.deck;
  const last = state.shown.at(-1);
  if (next === undefined || last === undefined) {
    return state;
  }
  const isRight = next === last || next > last === isHigher;
  const streak = isRight ? state.streak + 1 : 0;
  return {
    deck,
    shown: [...state.shown, next],
    streak,
    score: state.score + (isRight ? pointsPerCard * Math.min(5, streak) : 0),
    lives: state.lives - (isRight ? 0 : 1),
    note: `${nameOf(next)}: ${next === last ? 'the same, which counts as right.' : isRight ? 'right!' : 'wrong.'}`,
  };
}

const rules: Rules<HigherLower> = {
  id: 'higher-lower',
  title: 'Higher or lower',
  help: 'Will the next card be higher or lower than the last one? An ace is the highest. Right answers in a row count more; the deck has 52 cards.',
  options: [{ name: 'level', label: 'Difficulty', choices: Object.keys(lives), initial: 'Medium' }],
  start: (random, { level = '' }) => {
    const [first = 0, ...deck] = deckOf(random);
    return { deck, shown: [first], streak: 0, score: 0, lives: lives[level] ?? 3, note: '' };
  },
  steer: (state, direction) =>
    direction === 'up' || direction === 'down' ? guessed(state, direction === 'up') : state,
  actions: () => [
    { id: 'higher', label: 'Higher', key: 'h' },
    { id: 'lower', label: 'Lower', key: 'l' },
  ],
  act: (state, action) => guessed(state, action === 'higher'),
  look: ({ shown }) => {
    const last = shown.slice(-mostShown);
    return {
      kind: 'board',
      headline: nameOf(last.at(-1) ?? 0),
      columns: mostShown,
      cells: last.map((card, index) => ({
        text: shortOf(card),
        label: nameOf(card),
        paint: index === last.length - 1 ? 'accent' : 'soft',
      })),
    };
  },
  standing: (state) => {
    const isOver = state.lives === 0 || state.deck.length === 0;
    return {
      score: state.score,
      isOver,
      note: `${state.note} Lives: ${state.lives} · In a row: ${state.streak} · Cards left: ${state.deck.length}`.trim(),
      ...(isOver && { outcome: state.lives > 0 ? 'won' : 'lost' }),
    };
  },
};

export const higherLower = gameOf(rules);
