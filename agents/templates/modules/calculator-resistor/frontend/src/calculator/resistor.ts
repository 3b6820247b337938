import { inWords, type Calculator, type Values } from './calculator';
import { choice } from './inputs';

const digits = [
  'Black',
  'Brown',
  'Red',
  'Orange',
  'Yellow',
  'Green',
  'Blue',
  'Violet',
  'Grey',
  'White',
];
/** Powers of ten. */
const multipliers = [...digits, 'Gold', 'Silver'];
const tolerances: Record<string, number> = {
  Gold: 5,
  Silver: 10,
  Brown: 1,
  Red: 2,
  Green: 0.5,
  Blue: 0.25,
  Violet: 0.1,
  Grey: 0.05,
};
const prefixes = [
  [1e9, 'GΩ'],
  [1e6, 'MΩ'],
  [1e3, 'kΩ'],
] as const;

function inOhms(value: number): string {
  const [size, unit] = prefixes.find(([least]) => value >= least) ?? [1, 'Ω'];
  return `${inWords(value / size, 3).replace(/\.?0+$/, '')} ${unit}`;
}

function calculate(values: Values) {
  const rings = values.rings === '5' ? ['first', 'second', 'third'] : ['first', 'second'];
  const number = rings.reduce((all, ring) => all * 10 + digits.indexOf(values[ring] ?? ''), 0);
  const place = multipliers.indexOf(values.multiplier ?? '');
  const ohms = number * 10 ** (place < digits.length ? place : digits.length - 1 - place);
  const tolerance = tolerances[values.tolerance ?? ''] ?? 20;
  return {
    label: 'Resistance',
    value: inOhms(ohms),
    details: [
      { label: 'Tolerance', value: `± ${tolerance} %` },
      { label: 'At least', value: inOhms(ohms * (1 - tolerance / 100)) },
      { label: 'At most', value: inOhms(ohms * (1 + tolerance / 100)) },
    ],
    explanation: 'Begin at the end that the rings are nearer to; the tolerance stands apart.',
  };
}

export const resistor: Calculator = {
  id: 'resistor',
  title: 'Resistor colour code',
  text: 'The resistance that four or five coloured rings stand for.',
  formula: 'resistance = figures of the rings × multiplier',
  inputs: [
    choice('rings', 'Rings', ['4', '5']),
    { ...choice('first', 'First ring', digits), initial: 'Yellow' },
    { ...choice('second', 'Second ring', digits), initial: 'Violet' },
    { ...choice('third', 'Third ring', digits), only: { input: 'rings', is: ['5'] } },
    { ...choice('multiplier', 'Multiplier', multipliers), initial: 'Red' },
    choice('tolerance', 'Tolerance', Object.keys(tolerances)),
  ],
  calculate,
};
