import { gameOf, type Cell, type Game, type Paint, type Random, type Rules } from './game';

interface CodeCast {
  /** What is hidden: "pegs", "gems". */
  things: string;
  /** Names of pictures, or digits. */
  signs: readonly string[];
  /** How long the code is, of how many kinds, and how often one may guess. */
  places: number;
  kinds: number;
  guesses: number;
}

/** How often a guess has the right sign in the right place, and elsewhere. */
export interface Answer {
  placed: number;
  misplaced: number;
}

interface Breaking {
  code: readonly number[];
  kinds: number;
  allowed: number;
  guesses: readonly (readonly number[])[];
  /** The guess that is being made; null where nothing lies yet. */
  row: readonly (number | null)[];
}

const pointsPerGuessLeft = 50;
const pointsPerKind = 10;

/** Signs that are right, each counted once. */
export function answerTo(code: readonly number[], guess: readonly number[]): Answer {
  const placed = guess.filter((sign, place) => sign === code[place]).length;
  const shared = [...new Set(guess)]
    .map((sign) => {
      const among = (signs: readonly number[]) => signs.filter((one) => one === sign).length;
      return Math.min(among(code), among(guess));
    })
    .reduce((sum, count) => sum + count, 0);
  return { placed, misplaced: shared - placed };
}

const emptyRow = (places: number) => Array.from({ length: places }, () => null);

const isFound = ({ code, guesses }: Breaking) =>
  guesses.some((guess) => answerTo(code, guess).placed === code.length);

const isOver = (state: Breaking) => isFound(state) || state.guesses.length >= state.allowed;

function codeOf(places: number, kinds: number, isMixed: boolean, random: Random): number[] {
  const left = Array.from({ length: kinds }, (_, kind) => kind);
  return Array.from({ length: places }, () => {
    const at = Math.floor(random() * left.length);
    const [sign = 0] = isMixed ? left.slice(at) : left.splice(at, 1);
    return sign;
  });
}

/** Into the first free place. */
function put(state: Breaking, sign: number): Breaking {
  const free = state.row.indexOf(null);
  return free < 0 || sign >= state.kinds
    ? state
    : { ...state, row: state.row.map((one, place) => (place === free ? sign : one)) };
}

function submit(state: Breaking): Breaking {
  const guess = state.row.filter((sign) => sign !== null);
  return guess.length < state.code.length
    ? state
    : { ...state, guesses: [...state.guesses, guess], row: emptyRow(state.code.length) };
}

function takeBack(state: Breaking): Breaking {
  const last = state.row.findLastIndex((sign) => sign !== null);
  return { ...state, row: state.row.map((sign, place) => (place === last ? null : sign)) };
}

/** A secret code is guessed; after each guess it is known how much of it is right. */
export function codeBreakerGame({ things, signs, places, kinds, guesses }: CodeCast): Game {
  const levels: Readonly<Record<string, { places: number; kinds: number; guesses: number }>> = {
    Easy: { places, kinds: Math.max(3, kinds - 1), guesses: guesses + 2 },
    Medium: { places, kinds, guesses },
    Hard: { places: places + 1, kinds: Math.min(signs.length, kinds + 2), guesses },
  };
  const signOf = (sign: number | null) => (sign === null ? '' : (signs[sign] ?? ''));
  const nameOf = (sign: number | null) => signOf(sign).replace('-', ' ') || 'empty';
  const cellOf = (sign: number | null, where: string, paint: Paint | null): Cell => {
    const isDigit = /^\d$/.test(signOf(sign));
    return {
      text: isDigit ? signOf(sign) : '',
      label: `${where}${nameOf(sign)}`,
      paint,
      ...(sign !== null && !isDigit && { picture: signOf(sign) }),
    };
  };

  const answerCells = (guess: readonly number[], code: readonly number[]): Cell[] => {
    const { placed, misplaced } = answerTo(code, guess);
    return [
      { text: `${placed}`, label: `${placed} right in place`, paint: 'success' },
      { text: `${misplaced}`, label: `${misplaced} right elsewhere`, paint: 'warning' },
    ];
  };

  const rowOf = (state: Breaking, index: number): Cell[] => {
    const guess = state.guesses[index];
    if (guess) {
      const pegs = guess.map((sign, place) =>
        cellOf(sign, `Guess ${index + 1}, place ${place + 1}: `, null),
      );
      return [...pegs, ...answerCells(guess, state.code)];
    }
    const isOpen = index === state.guesses.length && !isOver(state);
    const pegs = state.row.map((sign, place) =>
      cellOf(
        isOpen ? sign : null,
        `Guess ${index + 1}, place ${place + 1}: `,
        isOpen ? 'soft' : 'muted',
      ),
    );
    const none = { text: '', label: `Guess ${index + 1}: no answer yet`, paint: 'muted' } as const;
    return [...pegs, none, none];
  };

  const noteOf = (state: Breaking) => {
    const code = state.code.map(nameOf).join(', ');
    if (isFound(state)) {
      return `You broke the code with ${state.guesses.length} guesses.`;
    }
    if (isOver(state)) {
      return `Lost: no guesses are left. The code was ${code}.`;
    }
    const last = state.guesses.at(-1);
    const left = `Guesses left: ${state.allowed - state.guesses.length}`;
    if (!last) {
      return left;
    }
    const { placed, misplaced } = answerTo(state.code, last);
    return `${placed} right in place, ${misplaced} right but elsewhere · ${left}`;
  };

  const rules: Rules<Breaking> = {
    id: 'code-breaker',
    title: 'Code breaker',
    help: `Rules: the computer hides a row of ${things}. Choose one for each place, by pressing it or with the number keys, and press “Guess”. The green number says how many are right and in the right place, the yellow one how many are right but elsewhere. Find the code before the guesses are used up.`,
    options: [
      { name: 'level', label: 'Difficulty', choices: Object.keys(levels), initial: 'Medium' },
      { name: 'code', label: 'Code', choices: ['Repeats allowed', 'All different'] },
    ],
    start: (random, { level = '', code }) => {
      const chosen = levels[level] ?? { places, kinds, guesses };
      const isMixed = code !== 'All different' || chosen.kinds < chosen.places;
      return {
        code: codeOf(chosen.places, chosen.kinds, isMixed, random),
        kinds: chosen.kinds,
        allowed: chosen.guesses,
        guesses: [],
        row: emptyRow(chosen.places),
      };
    },
    press: (state, cell) => {
      const columns = state.code.length + 2;
      const cells = state.allowed * columns;
      if (cell >= cells) {
        return put(state, cell - cells);
      }
      const place = cell % columns;
      return Math.floor(cell / columns) === state.guesses.length
        ? { ...state, row: state.row.map((sign, at) => (at === place ? null : sign)) }
        : state;
    },
    type: (state, key) => (/[1-9]/.test(key) ? put(state, Number(key) - 1) : state),
    actions: () => [
      { id: 'guess', label: 'Guess', key: 'Enter' },
      { id: 'back', label: 'Take back', key: 'Backspace' },
    ],
    act: (state, action) => (action === 'guess' ? submit(state) : takeBack(state)),
    look: (state) => ({
      kind: 'board',
      isSmall: true,
      columns: state.code.length + 2,
      cells: Array.from({ length: state.allowed }, (_, index) => rowOf(state, index)).flat(),
      below: {
        title: `Choose from ${state.kinds}`,
        isSmall: true,
        columns: state.kinds,
        cells: signs.slice(0, state.kinds).map((_, sign) => cellOf(sign, '', null)),
      },
    }),
    standing: (state) => ({
      score: isFound(state)
        ? (state.allowed - state.guesses.length + 1) * pointsPerGuessLeft +
          state.code.length * state.kinds * pointsPerKind
        : 0,
      isOver: isOver(state),
      note: noteOf(state),
      ...(isOver(state) && { outcome: isFound(state) ? 'won' : 'lost' }),
    }),
  };
  return gameOf(rules);
}
