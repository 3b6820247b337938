import { inWords, numberOf, type Calculator, type Values } from './calculator';

/** By how much a day multiplies what the body needs at rest. */
const activities: Readonly<Record<string, number>> = {
  'Sitting most of the day': 1.2,
  'Light exercise': 1.375,
  'Exercise three to five times a week': 1.55,
  'Exercise every day': 1.725,
};

/** Mifflin and St Jeor, 1990. */
function needAtRest(values: Values): number {
  const base =
    10 * numberOf(values, 'weight') +
    6.25 * numberOf(values, 'height') -
    5 * numberOf(values, 'age');
  return base + (values.sex === 'Male' ? 5 : -161);
}

function calculate(values: Values) {
  const rest = needAtRest(values);
  const day = rest * (activities[values.activity ?? ''] ?? 1);
  return {
    label: 'Need each day',
    value: `${inWords(day, 0)} kcal`,
    details: [
      { label: 'At rest', value: `${inWords(rest, 0)} kcal` },
      { label: 'To lose weight slowly', value: `${inWords(day - 500, 0)} kcal` },
      { label: 'To gain weight slowly', value: `${inWords(day + 300, 0)} kcal` },
    ],
    explanation: 'An estimate for healthy adults. Bodies differ, so take it as a beginning.',
  };
}

export const calorie: Calculator = {
  id: 'calorie',
  title: 'Calorie calculator',
  text: 'How much energy a day takes.',
  formula: '(10 × kg + 6.25 × cm − 5 × years + 5 for men, − 161 for women) × activity',
  inputs: [
    {
      name: 'sex',
      label: 'Sex',
      kind: 'choice',
      options: ['Female', 'Male'],
      initial: 'Female',
    },
    {
      name: 'age',
      label: 'Age',
      unit: 'years',
      kind: 'number',
      minimum: 15,
      maximum: 100,
      initial: '35',
    },
    {
      name: 'weight',
      label: 'Weight',
      unit: 'kg',
      kind: 'number',
      minimum: 30,
      maximum: 300,
      initial: '68',
    },
    {
      name: 'height',
      label: 'Height',
      unit: 'cm',
      kind: 'number',
      minimum: 120,
      maximum: 230,
      initial: '170',
    },
    {
      name: 'activity',
      label: 'Activity',
      kind: 'choice',
      options: Object.keys(activities),
      initial: 'Light exercise',
    },
  ],
  calculate,
};
