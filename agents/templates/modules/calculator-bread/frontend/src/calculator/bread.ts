import { inWords, numberOf, type Calculator, type Values } from './calculator';

const fromLoaves = 'Number and weight of loaves';

/** All parts of the dough for every 100 of flour. */
function shareOf(values: Values): number {
  return 100 + ['water', 'salt', 'starter'].reduce((sum, name) => sum + numberOf(values, name), 0);
}

function flourOf(values: Values): number {
  return values.from === fromLoaves
    ? (numberOf(values, 'loaves') * numberOf(values, 'weight') * 100) / shareOf(values)
    : numberOf(values, 'flour');
}

function calculate(values: Values) {
  const flour = flourOf(values) * (numberOf(values, 'scale') || 1);
  const [water = 0, salt = 0, starter = 0] = ['water', 'salt', 'starter'].map(
    (name) => (flour * numberOf(values, name)) / 100,
  );
  const starterHydration = numberOf(values, 'starterHydration') / 100;
  const starterFlour = starter / (1 + starterHydration);
  const hydration = ((water + starter - starterFlour) / (flour + starterFlour)) * 100;
  const total = flour + water + salt + starter;
  const grams = (amount: number) => `${inWords(amount, 0)} g`;
  const part = (label: string, amount: number) => [
    label,
    grams(amount),
    `${inWords((amount / flour) * 100, 1)} %`,
  ];
  return {
    label: 'Total dough',
    value: grams(total),
    details: [
      { label: 'Flour', value: grams(flour) },
      { label: 'Water', value: grams(water) },
      { label: 'Salt', value: grams(salt) },
      { label: 'Starter', value: grams(starter) },
      { label: 'Real hydration with the starter', value: `${inWords(hydration, 1)} %` },
    ],
    explanation: `The starter brings ${grams(starterFlour)} of flour and ${grams(starter - starterFlour)} of water along.`,
    table: {
      title: 'Formula',
      columns: ['Ingredient', 'Weight', 'Of the flour'],
      rows: [
        part('Flour', flour),
        part('Water', water),
        part('Salt', salt),
        part('Starter', starter),
      ],
    },
  };
}

export const bread: Calculator = {
  id: 'bread',
  title: "Baker's percentage calculator",
  text: 'Grams of every ingredient from percentages of the flour, or back from the loaves you want.',
  formula: 'ingredient = flour × percentage ÷ 100; flour = dough × 100 ÷ (100 + all percentages)',
  inputs: [
    {
      name: 'from',
      label: 'Begin with',
      kind: 'choice',
      options: ['Flour weight', fromLoaves],
      initial: 'Flour weight',
    },
    {
      name: 'flour',
      label: 'Flour',
      unit: 'g',
      kind: 'number',
      minimum: 1,
      maximum: 1000000,
      initial: '1000',
    },
    { name: 'loaves', label: 'Loaves', kind: 'number', minimum: 1, maximum: 10000, initial: '2' },
    {
      name: 'weight',
      label: 'Weight of a loaf',
      unit: 'g',
      kind: 'number',
      minimum: 1,
      maximum: 100000,
      initial: '900',
    },
    {
      name: 'water',
      label: 'Water',
      unit: '% of the flour',
      kind: 'number',
      minimum: 0,
      maximum: 200,
      initial: '70',
    },
    {
      name: 'salt',
      label: 'Salt',
      unit: '% of the flour',
      kind: 'number',
      minimum: 0,
      maximum: 20,
      initial: '2',
    },
    {
      name: 'starter',
      label: 'Starter',
      unit: '% of the flour',
      kind: 'number',
      minimum: 0,
      maximum: 200,
      initial: '20',
    },
    {
      name: 'starterHydration',
      label: 'Hydration of the starter',
      unit: '%',
      kind: 'number',
      minimum: 0,
      maximum: 300,
      initial: '100',
    },
    {
      name: 'scale',
      label: 'Scale',
      unit: 'times',
      kind: 'number',
      minimum: 0.1,
      maximum: 1000,
      initial: '1',
    },
  ],
  calculate,
};
