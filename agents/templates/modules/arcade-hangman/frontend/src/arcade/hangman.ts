import { gameOf, type Random, type Rules } from './game';

interface Guessing {
  word: string;
  subject: string;
  guessed: readonly string[];
  allowed: number;
  hints: number;
  /** Words found so far. */
  found: number;
  score: number;
}

const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
const subjects: Readonly<Record<string, string>> = {
  Animals:
    'badger beaver camel dolphin eagle falcon giraffe hamster hedgehog kangaroo leopard lizard octopus otter panther penguin rabbit salmon squirrel swallow tortoise walrus',
  Food: 'almond apricot biscuit broccoli butter cabbage carrot cheese cherry chocolate cinnamon cucumber dumpling lentil mushroom noodle omelette pancake pepper pumpkin spinach yoghurt',
  Places:
    'airport bakery bridge castle cathedral desert factory forest garden glacier harbour hospital island library lighthouse market meadow mountain museum orchard station village',
};
const mistakes: Readonly<Record<string, number>> = { Easy: 9, Medium: 7, Hard: 5 };
const pointsPerLetter = 10;
const costOfHint = 15;
const pointsPerLife = 5;

const misses = ({ word, guessed }: Guessing) => guessed.filter((letter) => !word.includes(letter));
const isFound = ({ word, guessed }: Guessing) => [...word].every((one) => guessed.includes(one));
const isLost = (state: Guessing) => misses(state).length >= state.allowed;

function wordOf(subject: string, random: Random): string {
  const words = (subjects[subject] ?? '').toUpperCase().split(' ');
  return words[Math.floor(random() * words.length)] ?? 'GARDEN';
}

function guess(state: Guessing, letter: string): Guessing {
  if (!letters.includes(letter) || state.guessed.includes(letter)) {
    return state;
  }
  const hits = [...state.word].filter((one) => one === letter).length;
  const next = { ...state, guessed: [...state.guessed, letter] };
  const reward = hits * pointsPerLetter;
  const left = state.allowed - misses(next).length;
  const extra = isFound(next) ? left * pointsPerLife : 0;
  return { ...next, score: state.score + reward + extra, found: state.found + (extra > 0 ? 1 : 0) };
}

/** Opens a letter that is still hidden. */
function hint(state: Guessing): Guessing {
  const letter = [...state.word].find((one) => !state.guessed.includes(one));
  if (letter === undefined) {
    return state;
  }
  const next = guess(state, letter);
  return { ...next, hints: state.hints + 1, score: Math.max(0, next.score - costOfHint) };
}

function noteOf(state: Guessing): string {
  if (isFound(state)) {
    return 'Found! Press “Next word” to go on.';
  }
  if (isLost(state)) {
    return `The word was ${state.word}.`;
  }
  const left = state.allowed - misses(state).length;
  return `${state.subject} · Mistakes left: ${left} · Words found: ${state.found}`;
}

const rules: Rules<Guessing> = {
  id: 'hangman',
  title: 'Hangman',
  help: 'Guess the word letter by letter, with the buttons or by typing. Words go on until the mistakes are used up.',
  options: [
    { name: 'subject', label: 'Words', choices: Object.keys(subjects) },
    { name: 'level', label: 'Difficulty', choices: Object.keys(mistakes), initial: 'Medium' },
  ],
  start: (random, { subject = '', level = '' }) => ({
    word: wordOf(subject, random),
    subject,
    guessed: [],
    allowed: mistakes[level] ?? 7,
    hints: 0,
    found: 0,
    score: 0,
  }),
  press: (state, cell) => (isFound(state) ? state : guess(state, letters[cell] ?? '')),
  entry: () => ({ label: 'Letter, or the whole word', longest: 20 }),
  enter: (state, text) => {
    const typed = text.toUpperCase();
    if (typed.length > 1 && typed !== state.word) {
      const wrong = letters.find(
        (one) => !state.word.includes(one) && !state.guessed.includes(one),
      );
      return guess(state, wrong ?? '');
    }
    return [...typed].reduce((current, letter) => guess(current, letter), state);
  },
  actions: (state) =>
    isFound(state)
      ? [{ id: 'next', label: 'Next word' }]
      : [{ id: 'hint', label: `Hint (costs ${costOfHint})` }],
  act: (state, action, random) =>
    action === 'hint'
      ? hint(state)
      : { ...state, word: wordOf(state.subject, random), guessed: [] },
  look: (state) => ({
    kind: 'board',
    headline: [...state.word]
      .map((one) => (state.guessed.includes(one) || isLost(state) ? one : '_'))
      .join(' '),
    columns: 9,
    cells: letters.map((letter) => {
      const isGuessed = state.guessed.includes(letter);
      const isHit = isGuessed && state.word.includes(letter);
      return {
        text: letter,
        label: `${letter}${isGuessed ? (isHit ? ', in the word' : ', not in the word') : ''}`,
        paint: isHit ? 'success' : isGuessed ? 'danger' : 'soft',
      };
    }),
  }),
  standing: (state) => ({
    score: state.score,
    isOver: isLost(state),
    note: noteOf(state),
    ...(isLost(state) && { outcome: state.found > 0 ? 'won' : 'lost' }),
  }),
};

export const hangman = gameOf(rules);
