import { inWords, numberOf, type Calculator, type Values } from './calculator';
import { amount } from './inputs';

const zones = [
  ['Very light', 50, 60],
  ['Light', 60, 70],
  ['Moderate', 70, 80],
  ['Hard', 80, 90],
  ['Maximum', 90, 100],
] as const;

function calculate(values: Values) {
  const most = 220 - numberOf(values, 'age');
  const resting = numberOf(values, 'resting');
  const at = (percent: number) => inWords(resting + ((most - resting) * percent) / 100, 0);
  return {
    label: 'Maximum heart rate',
    value: `${inWords(most, 0)} beats a minute`,
    details: [{ label: 'Reserve', value: `${inWords(most - resting, 0)} beats a minute` }],
    explanation: 'An estimate by age; people differ by ten beats and more.',
    table: {
      title: 'Zones',
      columns: ['Zone', 'Of the reserve', 'Beats a minute'],
      rows: zones.map(([name, from, to]) => [name, `${from}–${to} %`, `${at(from)}–${at(to)}`]),
    },
  };
}

export const heartRate: Calculator = {
  id: 'heart-rate',
  title: 'Heart rate zone calculator',
  text: 'Training zones from your age and your heart rate at rest.',
  formula: 'maximum = 220 − age; zone = rest + share × (maximum − rest)',
  inputs: [
    amount('age', 'Age', 40, { unit: 'years', minimum: 5, maximum: 110 }),
    amount('resting', 'Heart rate at rest', 60, {
      unit: 'beats a minute',
      minimum: 30,
      maximum: 110,
    }),
  ],
  calculate,
};
