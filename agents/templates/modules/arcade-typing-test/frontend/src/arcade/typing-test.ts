import { gameOf, shuffled, type Part, type Rules } from './game';

interface Test {
  text: string;
  typed: string;
  /** Milliseconds left, and those since the first letter. */
  left: number;
  passed: number;
  /** Keys that were wrong, also where they were mended. */
  mistakes: number;
}

const passages: readonly string[] = [
  'The morning ferry leaves the harbour at seven, and whoever comes late waits for an hour on the quay with a cup of tea.',
  'A good loaf needs flour, water, salt and time; most of the work is done while the baker is asleep.',
  'On the hill behind the school stands an old lighthouse, although the sea has been three miles away for centuries.',
  'When the rain stopped, children ran out to sail paper boats along the gutters down to the market square.',
  'Every letter in the archive has a number, and every number leads to a box that somebody once tied with string.',
  'The gardener planted beans next to the maize, so that the stems would carry them up into the light.',
  'Nobody remembers who built the bridge, but each spring the village meets on it to paint the railing green.',
  'A clock that has stopped is right twice a day; one that runs slow may never be right again.',
  'She kept the spare key under the third flowerpot, which everybody knew, and so did the neighbour’s cat.',
  'Owls fly without a sound because the edges of their feathers are soft and break the rush of air.',
];
const seconds: Readonly<Record<string, number>> = {
  '30 seconds': 30,
  '1 minute': 60,
  '2 minutes': 120,
};
const second = 1000;
const minute = 60_000;
const lettersPerWord = 5;

const rightOf = ({ text, typed }: Test) =>
  [...typed].filter((letter, place) => letter === text.charAt(place)).length;

/** Words of five right letters in a minute. */
function speedOf(state: Test): number {
  const minutes = Math.max(second, state.passed) / minute;
  return Math.round(rightOf(state) / lettersPerWord / minutes);
}

function accuracyOf({ typed, mistakes }: Test): number {
  const keys = typed.length + mistakes;
  return keys === 0 ? 100 : Math.round((Math.max(0, keys - mistakes) / keys) * 100);
}

function partsOf({ text, typed }: Test): Part[] {
  const letters = [...text].map<Part>((letter, place) => {
    const known = typed.charAt(place);
    const paint = known === '' ? null : known === letter ? 'success' : 'danger';
    return { text: letter, paint: place === typed.length ? 'accent' : paint };
  });
  // Neighbours that look the same are one piece.
  return letters.reduce<Part[]>((parts, part) => {
    const last = parts.at(-1);
    return last?.paint === part.paint && last.paint !== 'accent'
      ? [...parts.slice(0, -1), { text: last.text + part.text, paint: part.paint }]
      : [...parts, part];
  }, []);
}

function enter(state: Test, text: string): Test {
  const typed = text.slice(0, state.text.length);
  const isWrong =
    typed.length > state.typed.length && typed.at(-1) !== state.text.charAt(typed.length - 1);
  return { ...state, typed, mistakes: state.mistakes + (isWrong ? 1 : 0) };
}

const isOver = ({ left, text, typed }: Test) => left <= 0 || typed.length >= text.length;

const rules: Rules<Test> = {
  id: 'typing-test',
  title: 'Typing speed test',
  help: 'Type the text as fast and as rightly as you can. The clock starts with your first letter. The score is your words per minute; Escape pauses.',
  options: [
    { name: 'time', label: 'Time', choices: Object.keys(seconds), initial: '1 minute' },
    {
      name: 'level',
      label: 'Text',
      choices: ['Small letters', 'As written'],
      initial: 'As written',
    },
  ],
  start: (random, { time = '', level }) => {
    const text = shuffled(passages, random).slice(0, 4).join(' ').replaceAll('’', "'");
    const plain = text.toLowerCase().replaceAll(/[^a-z ]/g, '');
    return {
      text: level === 'Small letters' ? plain : text,
      typed: '',
      left: (seconds[time] ?? 60) * second,
      passed: 0,
      mistakes: 0,
    };
  },
  pace: () => 250,
  step: (state, _random, passed) =>
    state.typed === ''
      ? state
      : { ...state, left: Math.max(0, state.left - passed), passed: state.passed + passed },
  entry: ({ typed }) => ({ label: 'Type here', longest: 1000, live: typed }),
  enter,
  look: (state) => ({ kind: 'text', parts: partsOf(state) }),
  standing: (state) => ({
    score: speedOf(state),
    isOver: isOver(state),
    note: `Words per minute: ${speedOf(state)} · Accuracy: ${accuracyOf(state)} % · Mistakes: ${state.mistakes} · Seconds left: ${Math.ceil(state.left / second)}`,
    outcome: 'won',
  }),
};

export const typingTest = gameOf(rules);
