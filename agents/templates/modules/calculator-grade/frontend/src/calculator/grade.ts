import { inWords, numberOf, type Calculator, type Values } from './calculator';

const parts = ['Homework', 'Project', 'Exam'];
const letters = [
  { from: 90, letter: 'A' },
  { from: 80, letter: 'B' },
  { from: 70, letter: 'C' },
  { from: 60, letter: 'D' },
  { from: 0, letter: 'F' },
];

const initial: Readonly<Record<string, readonly [string, string]>> = {
  Homework: ['88', '30'],
  Project: ['92', '30'],
  Exam: ['79', '40'],
};

function calculate(values: Values) {
  const weights = parts.map((part) => numberOf(values, `weight${part}`));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const sum = parts.reduce(
    (points, part, index) => points + numberOf(values, `score${part}`) * (weights[index] ?? 0),
    0,
  );
  const grade = total === 0 ? 0 : sum / total;
  const letter = letters.find(({ from }) => grade >= from)?.letter ?? '';
  return {
    label: 'Final grade',
    value: `${inWords(grade, 1)} % (${letter})`,
    details: [{ label: 'Weights in all', value: `${total} %` }],
    explanation:
      total === 100
        ? 'The weights make up the whole grade.'
        : 'The weights do not add up to 100 %, so they count in proportion.',
  };
}

export const grade: Calculator = {
  id: 'grade',
  title: 'Grade calculator',
  text: 'The grade of a course from its weighted parts.',
  formula: 'grade = Σ (score × weight) ÷ Σ weight',
  inputs: parts.flatMap((part) => [
    {
      name: `score${part}`,
      label: part,
      unit: '%',
      kind: 'number' as const,
      minimum: 0,
      maximum: 100,
      initial: initial[part]?.[0] ?? '0',
    },
    {
      name: `weight${part}`,
      label: `Weight of ${part.toLowerCase()}`,
      unit: '%',
      kind: 'number' as const,
      minimum: 0,
      maximum: 100,
      initial: initial[part]?.[1] ?? '0',
    },
  ]),
  calculate,
};
