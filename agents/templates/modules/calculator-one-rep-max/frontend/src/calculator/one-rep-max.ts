import { inWords, numberOf, type Calculator, type Values } from './calculator';
import { amount } from './inputs';

const percents = [100, 95, 90, 85, 80, 75, 70, 65, 60];

function calculate(values: Values) {
  const weight = numberOf(values, 'weight');
  const reps = numberOf(values, 'reps');
  const epley = reps === 1 ? weight : weight * (1 + reps / 30);
  const brzycki = (weight * 36) / (37 - reps);
  const lombardi = weight * reps ** 0.1;
  const mean = (epley + brzycki + lombardi) / 3;
  return {
    label: 'One-rep max',
    value: `${inWords(mean, 1)} kg`,
    details: [
      { label: 'Epley', value: `${inWords(epley, 1)} kg` },
      { label: 'Brzycki', value: `${inWords(brzycki, 1)} kg` },
      { label: 'Lombardi', value: `${inWords(lombardi, 1)} kg` },
    ],
    explanation: 'The mean of three formulas. They agree best for up to ten repetitions.',
    table: {
      title: 'Training weights',
      columns: ['Of the maximum', 'Weight (kg)'],
      rows: percents.map((percent) => [`${percent} %`, inWords((mean * percent) / 100, 1)]),
    },
  };
}

export const oneRepMax: Calculator = {
  id: 'one-rep-max',
  title: 'One-rep max calculator',
  text: 'The most you can lift once, from what you lift several times.',
  formula: 'Epley: weight × (1 + reps ÷ 30); Brzycki: weight × 36 ÷ (37 − reps)',
  inputs: [
    amount('weight', 'Weight', 80, { unit: 'kg', maximum: 1000 }),
    amount('reps', 'Repetitions', 5, { minimum: 1, maximum: 15 }),
  ],
  calculate,
};
