import { gameOf, type Random, type Rules } from './game';

interface Reaction {
  /** Waiting for the colour, waiting for the press, or showing how it went. */
  phase: 'waiting' | 'now' | 'shown';
  /** Milliseconds until the colour comes, and those since then. */
  until: number;
  since: number;
  times: readonly number[];
  tries: number;
  note: string;
}

const least = 1200;
const more = 2500;
const tooEarly = 1000;
const bestScore = 1000;
const pauseAfter = 900;
const tick = 15;

const waiting = (state: Reaction, random: Random): Reaction => ({
  ...state,
  phase: 'waiting',
  until: least + random() * more,
  since: 0,
  note: 'Wait for it …',
});

function step(state: Reaction, random: Random, passed: number): Reaction {
  if (state.phase === 'now') {
    return { ...state, since: state.since + passed };
  }
  const until = state.until - passed;
  if (until > 0) {
    return { ...state, until };
  }
  return state.phase === 'waiting'
    ? { ...state, phase: 'now', since: 0, note: 'Now!' }
    : waiting(state, random);
}

function press(state: Reaction): Reaction {
  if (state.phase === 'shown') {
    return state;
  }
  const time = state.phase === 'now' ? Math.max(1, Math.round(state.since)) : tooEarly;
  return {
    ...state,
    phase: 'shown',
    until: pauseAfter,
    times: [...state.times, time],
    note: state.phase === 'now' ? `${time} milliseconds.` : `Too early: counted as ${tooEarly}.`,
  };
}

const averageOf = ({ times }: Reaction) =>
  times.length === 0 ? 0 : Math.round(times.reduce((sum, time) => sum + time, 0) / times.length);

const isOver = ({ times, tries }: Reaction) => times.length >= tries;

const rules: Rules<Reaction> = {
  id: 'reaction',
  title: 'Reaction test',
  help: 'Press the panel as soon as it changes its colour and says “Now!”, with the mouse, a finger, the space bar or enter. Pressing too early counts as a whole second. The score is higher the faster you are on average.',
  options: [{ name: 'tries', label: 'Tries', choices: ['5 tries', '10 tries', '3 tries'] }],
  start: (random, { tries = '' }) =>
    waiting(
      {
        phase: 'waiting',
        until: 0,
        since: 0,
        times: [],
        tries: Number.parseInt(tries, 10),
        note: '',
      },
      random,
    ),
  press,
  actions: () => [{ id: 'press', label: 'Press', key: ' ' }],
  act: press,
  pace: () => tick,
  step,
  look: ({ phase, note }) => ({
    kind: 'board',
    columns: 1,
    isSmall: true,
    cells: [
      {
        text: phase === 'now' ? 'Now!' : phase === 'waiting' ? 'Wait' : (note.split(' ')[0] ?? ''),
        label: phase === 'now' ? 'Now!' : note,
        paint: phase === 'now' ? 'accent' : phase === 'waiting' ? 'muted' : 'soft',
      },
    ],
  }),
  standing: (state) => ({
    score: state.times.length === 0 ? 0 : Math.max(0, bestScore - averageOf(state)),
    isOver: isOver(state),
    note: `${state.note} Try ${Math.min(state.tries, state.times.length + 1)} of ${state.tries} · Average: ${averageOf(state)} ms · Best: ${state.times.length > 0 ? Math.min(...state.times) : 0} ms`,
    outcome: 'won',
  }),
};

export const reaction = gameOf(rules);
