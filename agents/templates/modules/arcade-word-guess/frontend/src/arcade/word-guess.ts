import { gameOf, type Cell, type Paint, type Random, type Rules } from './game';
import { guessWords } from './guess-words';

/** A letter that is in its place, one that is elsewhere in the word, and one that is not in it. */
export type Mark = 'placed' | 'elsewhere' | 'missing';

interface Guessing {
  word: string;
  guesses: readonly string[];
  row: string;
  allowed: number;
  /** Words found one after the other. */
  found: number;
  score: number;
  notice: string;
}

const keyboard = [...'QWERTYUIOPASDFGHJKLZXCVBNM'];
const pointsPerTry = 20;
const tries: Readonly<Record<string, number>> = { Easy: 8, Medium: 6, Hard: 5 };
const paints: Record<Mark, Paint> = { placed: 'accent', elsewhere: 'warning', missing: 'muted' };
const signs: Record<Mark, string> = {
  placed: 'in its place',
  elsewhere: 'elsewhere in the word',
  missing: 'not in the word',
};

/** Each letter of the word answers for one letter of the guess, those in place first. */
export function marksOf(word: string, guess: string): Mark[] {
  const left = [...word].filter((letter, place) => letter !== guess.charAt(place));
  return [...guess].map((letter, place) => {
    if (word.charAt(place) === letter) {
      return 'placed';
    }
    const at = left.indexOf(letter);
    if (at < 0) {
      return 'missing';
    }
    left.splice(at, 1);
    return 'elsewhere';
  });
}

function wordOf(letters: number, random: Random): string {
  const words = guessWords[letters] ?? [];
  return (words[Math.floor(random() * words.length)] ?? 'storm').toUpperCase();
}

const isFound = ({ word, guesses }: Guessing) => guesses.at(-1) === word;
const isLost = (state: Guessing) => !isFound(state) && state.guesses.length >= state.allowed;

function guess(state: Guessing, text: string): Guessing {
  const typed = text.toUpperCase().replaceAll(/[^A-Z]/g, '');
  if (isFound(state) || isLost(state)) {
    return state;
  }
  if (typed.length !== state.word.length) {
    return { ...state, notice: `The word has ${state.word.length} letters.` };
  }
  if (state.guesses.includes(typed)) {
    return { ...state, notice: 'You have tried this word.' };
  }
  const next = { ...state, guesses: [...state.guesses, typed], row: '', notice: '' };
  return isFound(next)
    ? {
        ...next,
        found: state.found + 1,
        score: state.score + (state.allowed - state.guesses.length) * pointsPerTry,
      }
    : next;
}

const add = (state: Guessing, letter: string): Guessing =>
  state.row.length < state.word.length && !isFound(state)
    ? { ...state, row: state.row + letter.toUpperCase(), notice: '' }
    : state;

function cellsOf(state: Guessing): Cell[] {
  return Array.from({ length: state.allowed }, (_, index) => {
    const known = state.guesses[index];
    const marks = known === undefined ? [] : marksOf(state.word, known);
    const isOpen = index === state.guesses.length;
    const letters = known ?? (isOpen ? state.row : '');
    return Array.from({ length: state.word.length }, (__, place): Cell => {
      const letter = letters.charAt(place);
      const mark = marks[place];
      const where = `Try ${index + 1}, letter ${place + 1}`;
      return {
        text: letter,
        label: `${where}: ${letter || 'empty'}${mark ? `, ${signs[mark]}` : ''}`,
        paint: mark ? paints[mark] : isOpen ? 'soft' : null,
      };
    });
  }).flat();
}

/** The best that is known of a letter. */
function knownOf(state: Guessing, letter: string): Mark | undefined {
  const marks = state.guesses.flatMap((one) =>
    marksOf(state.word, one).filter((_, place) => one.charAt(place) === letter),
  );
  return (['placed', 'elsewhere', 'missing'] as const).find((mark) => marks.includes(mark));
}

function noteOf(state: Guessing): string {
  if (isFound(state)) {
    return 'Found! Press “Next word” to go on.';
  }
  if (isLost(state)) {
    return `The word was ${state.word}.`;
  }
  const left = `Tries left: ${state.allowed - state.guesses.length} · Words found: ${state.found}`;
  return state.notice ? `${state.notice} ${left}` : left;
}

const rules: Rules<Guessing> = {
  id: 'word-guess',
  title: 'Word guess',
  help: 'Guess the hidden word. After each try the letters are coloured: in the main colour where they are in their place, yellow where they are elsewhere in the word, grey where they are not in it.',
  options: [
    {
      name: 'letters',
      label: 'Letters',
      choices: ['4 letters', '5 letters', '6 letters'],
      initial: '5 letters',
    },
    { name: 'level', label: 'Difficulty', choices: Object.keys(tries), initial: 'Medium' },
  ],
  start: (random, { letters = '', level = '' }) => ({
    word: wordOf(Number.parseInt(letters, 10), random),
    guesses: [],
    row: '',
    allowed: tries[level] ?? 6,
    found: 0,
    score: 0,
    notice: '',
  }),
  press: (state, cell) => {
    const letter = keyboard[cell - state.allowed * state.word.length];
    return letter === undefined ? state : add(state, letter);
  },
  type: (state, key) => (/[a-z]/i.test(key) ? add(state, key) : state),
  actions: (state) =>
    isFound(state)
      ? [{ id: 'next', label: 'Next word', key: 'Enter' }]
      : [
          { id: 'guess', label: 'Try it', key: 'Enter' },
          { id: 'back', label: 'Delete', key: 'Backspace' },
        ],
  act: (state, action, random) => {
    if (action === 'next') {
      return { ...state, word: wordOf(state.word.length, random), guesses: [], row: '' };
    }
    return action === 'guess' ? guess(state, state.row) : { ...state, row: state.row.slice(0, -1) };
  },
  look: (state) => ({
    kind: 'board',
    isSmall: true,
    columns: state.word.length,
    cells: cellsOf(state),
    below: {
      title: 'Letters',
      columns: 10,
      cells: keyboard.map((letter) => {
        const mark = knownOf(state, letter);
        return {
          text: letter,
          label: mark ? `${letter}, ${signs[mark]}` : letter,
          paint: mark ? paints[mark] : 'soft',
        };
      }),
    },
  }),
  standing: (state) => ({
    score: state.score,
    isOver: isLost(state),
    note: noteOf(state),
    ...(isLost(state) && { outcome: state.found > 0 ? 'won' : 'lost' }),
  }),
};

export const wordGuess = gameOf(rules);
