import { gameOf, type Random, type Rules } from './game';

interface Problem {
  text: string;
  answer: number;
}

interface Race {
  kind: string;
  largest: number;
  problem: Problem;
  solved: number;
  wrong: number;
  streak: number;
  score: number;
  left: number;
  note: string;
}

const largest: Readonly<Record<string, number>> = { Easy: 10, Medium: 20, Hard: 100 };
const kinds = ['Mixed', 'Addition', 'Subtraction', 'Multiplication', 'Division'];
const seconds = 60;
const second = 1000;
const pointsPerAnswer = 10;
const mostExtra = 5;

const upTo = (most: number, random: Random) => 1 + Math.floor(random() * most);

export function problemOf(kind: string, most: number, random: Random): Problem {
  const plain = kinds.slice(1);
  const chosen = kind === 'Mixed' ? (plain[Math.floor(random() * plain.length)] ?? '') : kind;
  // Tables go up to ten or twelve, however large other numbers are.
  const factor = Math.min(12, Math.max(10, most / 2));
  const [one, other] =
    chosen === 'Multiplication' || chosen === 'Division'
      ? [upTo(factor, random), upTo(factor, random)]
      : [upTo(most, random), upTo(most, random)];
  switch (chosen) {
    case 'Subtraction':
      return { text: `${one + other} − ${other}`, answer: one };
    case 'Multiplication':
      return { text: `${one} × ${other}`, answer: one * other };
    case 'Division':
      return { text: `${one * other} ÷ ${other}`, answer: one };
    default:
      return { text: `${one} + ${other}`, answer: one + other };
  }
}

function answered(race: Race, text: string, random: Random): Race {
  const { problem } = race;
  const isRight = Number(text.replace(',', '.')) === problem.answer;
  const next = { ...race, problem: problemOf(race.kind, race.largest, random) };
  return isRight
    ? {
        ...next,
        solved: race.solved + 1,
        streak: race.streak + 1,
        score: race.score + pointsPerAnswer + Math.min(mostExtra, race.streak),
        note: 'Right!',
      }
    : {
        ...next,
        wrong: race.wrong + 1,
        streak: 0,
        note: `${problem.text} is ${problem.answer}.`,
      };
}

const rules: Rules<Race> = {
  id: 'arithmetic',
  title: 'Mental arithmetic',
  help: `Solve as many sums as you can in ${seconds} seconds: type the answer and press enter. Right answers in a row count more.`,
  options: [
    { name: 'difficulty', label: 'Difficulty', choices: Object.keys(largest), initial: 'Medium' },
    { name: 'kind', label: 'Sums', choices: kinds },
  ],
  start: (random, { difficulty = '', kind = 'Mixed' }) => ({
    kind,
    largest: largest[difficulty] ?? 20,
    problem: problemOf(kind, largest[difficulty] ?? 20, random),
    solved: 0,
    wrong: 0,
    streak: 0,
    score: 0,
    left: seconds * second,
    note: '',
  }),
  pace: () => 500,
  step: (race, _random, passed) => ({ ...race, left: Math.max(0, race.left - passed) }),
  entry: ({ problem }) => ({ label: `What is ${problem.text}?`, longest: 6 }),
  enter: answered,
  look: ({ problem }) => ({ kind: 'board', headline: `${problem.text} =`, columns: 1, cells: [] }),
  standing: (race) => ({
    score: race.score,
    isOver: race.left === 0,
    note: `${race.note} Right: ${race.solved} · Wrong: ${race.wrong} · Seconds left: ${Math.ceil(race.left / second)}`.trim(),
    outcome: 'won',
  }),
};

export const arithmetic = gameOf(rules);
