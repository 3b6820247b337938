import { gameOf, type Game, type Random, type Rules, type Shape } from './game';
import { usualWords } from './typing-words';

interface TypingCast {
  /** Where the words come from and what they must not reach, in words and pictures. */
  from: string;
  fromPicture: string;
  towards: string;
  towardsPicture: string;
  /** What falls; empty: words of all sorts. */
  words: readonly string[];
}

interface Falling {
  text: string;
  x: number;
  y: number;
}

interface Level {
  /** Units of the stage in a second, and seconds between two words. */
  speed: number;
  every: number;
  longest: number;
  points: number;
}

interface Typing {
  level: Level;
  falling: readonly Falling[];
  typed: string;
  score: number;
  lives: number;
  /** Words and letters that were typed so far. */
  words: number;
  letters: number;
  /** Milliseconds. */
  passed: number;
  untilNext: number;
  speedShown: number;
}

const levels: Readonly<Record<string, Level>> = {
  Easy: { speed: 4, every: 2.6, longest: 6, points: 1 },
  Medium: { speed: 6, every: 2, longest: 9, points: 2 },
  Hard: { speed: 8.5, every: 1.5, longest: 20, points: 3 },
};
const medium: Level = { speed: 6, every: 2, longest: 9, points: 2 };
const width = 100;
const height = 70;
const top = 12;
const ground = 60;
const size = 4.5;
const lives = 5;
const second = 1000;
const minute = 60_000;
const lettersPerWord = 5;
/** How much faster it gets with every word. */
const haste = 0.015;

const hasteOf = ({ words }: Typing) => 1 + words * haste;

function dropped(state: Typing, all: readonly string[], random: Random): Falling {
  const taken = new Set(state.falling.map(({ text }) => text.charAt(0)));
  const short = all.filter(({ length }) => length <= state.level.longest);
  // Where possible no two words begin alike, so that it is clear which is meant.
  const free = short.filter((word) => !taken.has(word.charAt(0)));
  const words = free.length > 0 ? free : short;
  const text = words[Math.floor(random() * words.length)] ?? 'rain';
  const room = text.length * size * 0.6;
  return { text, x: room / 2 + random() * (width - room), y: top };
}

function step(state: Typing, all: readonly string[], random: Random, passed: number): Typing {
  const faster = hasteOf(state);
  const way = (state.level.speed * faster * passed) / second;
  const moved = state.falling.map((word) => ({ ...word, y: word.y + way }));
  const falling = moved.filter(({ y }) => y < ground);
  const untilNext = state.untilNext - passed;
  const next = { ...state, falling };
  return {
    ...next,
    falling: untilNext <= 0 ? [...falling, dropped(next, all, random)] : falling,
    untilNext: untilNext <= 0 ? (state.level.every * second) / faster : untilNext,
    passed: state.passed + passed,
    lives: Math.max(0, state.lives - (moved.length - falling.length)),
  };
}

/** A word that stands whole in the field is gone, and counts by its letters. */
function enter(state: Typing, text: string): Typing {
  const typed = text.trim().toLowerCase();
  const hit = state.falling.find((word) => word.text === typed);
  if (!hit) {
    return { ...state, typed: text };
  }
  const letters = state.letters + typed.length;
  return {
    ...state,
    typed: '',
    falling: state.falling.filter((word) => word !== hit),
    words: state.words + 1,
    letters,
    score: state.score + typed.length * state.level.points,
    speedShown: Math.round((letters / lettersPerWord) * (minute / Math.max(second, state.passed))),
  };
}

function shapesOf(state: Typing, cast: TypingCast): Shape[] {
  const picture = (text: string, x: number, y: number): Shape => ({
    kind: 'picture',
    text,
    x,
    y,
    width: 10,
    height: 10,
    paint: 'strong',
  });
  const typed = state.typed.trim().toLowerCase();
  return [
    ...[8, 45, 82].map((x) => picture(cast.fromPicture, x, 1)),
    { kind: 'box', x: 0, y: ground + 8, width, height: 2, paint: 'muted' },
    ...[5, 25, 45, 65, 85].map((x) => picture(cast.towardsPicture, x, ground - 1)),
    ...state.falling.map<Shape>(({ text, x, y }) => ({
      kind: 'text',
      text,
      x,
      y,
      width: 0,
      height: size,
      paint: typed !== '' && text.startsWith(typed) ? 'accent' : 'ink',
    })),
  ];
}

/** Words come down; each that is typed is gone before it can do harm. */
export function typingGame(cast: TypingCast): Game {
  const all = cast.words.length > 0 ? cast.words : usualWords;
  const rules: Rules<Typing> = {
    id: 'typing',
    title: 'Typing game',
    help: `Words fall from the ${cast.from} towards the ${cast.towards}. Type a word to make it disappear; longer words count more. Each word that gets through costs one of ${lives} lives. Escape pauses and goes on.`,
    options: [
      {
        name: 'difficulty',
        label: 'Difficulty',
        choices: Object.keys(levels),
        initial: 'Medium',
      },
    ],
    start: (_random, { difficulty = '' }) => ({
      level: levels[difficulty] ?? medium,
      falling: [],
      typed: '',
      score: 0,
      lives,
      words: 0,
      letters: 0,
      passed: 0,
      untilNext: 0,
      speedShown: 0,
    }),
    pace: () => 50,
    step: (state, random, passed) => step(state, all, random, passed),
    entry: ({ typed }) => ({ label: 'Type a word', longest: 30, live: typed }),
    enter,
    look: (state) => ({ kind: 'stage', width, height, shapes: shapesOf(state, cast) }),
    standing: (state) => ({
      score: state.score,
      isOver: state.lives === 0,
      note: `Lives: ${state.lives} · Words: ${state.words} · Words per minute: ${state.speedShown}`,
    }),
  };
  return gameOf(rules);
}
