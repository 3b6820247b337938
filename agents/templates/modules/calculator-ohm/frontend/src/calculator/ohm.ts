import { inWords, numberOf, type Calculator, type Values } from './calculator';
import { amount, choice } from './inputs';

const digits = 4;
const pairs = {
  'Voltage and current': ['volts', 'amperes'],
  'Voltage and resistance': ['volts', 'ohms'],
  'Current and resistance': ['amperes', 'ohms'],
  'Power and voltage': ['watts', 'volts'],
  'Power and current': ['watts', 'amperes'],
  'Power and resistance': ['watts', 'ohms'],
} as const;
const names = Object.keys(pairs);
const knownWith = (quantity: string) =>
  Object.entries(pairs)
    .filter(([, pair]) => pair.some((one) => one === quantity))
    .map(([name]) => name);

/** Voltage and current follow from any two of the four. */
function solve(values: Values): [number, number] {
  const [u, i, r, p] = ['volts', 'amperes', 'ohms', 'watts'].map((name) =>
    numberOf(values, name),
  ) as [number, number, number, number];
  switch (values.known) {
    case 'Voltage and resistance':
      return [u, u / r];
    case 'Current and resistance':
      return [i * r, i];
    case 'Power and voltage':
      return [u, p / u];
    case 'Power and current':
      return [p / i, i];
    case 'Power and resistance':
      return [Math.sqrt(p * r), Math.sqrt(p / r)];
    default:
      return [u, i];
  }
}

function calculate(values: Values) {
  const [volts, amperes] = solve(values);
  const said = (value: number, unit: string) => `${inWords(value, digits)} ${unit}`;
  return {
    label: 'Resistance',
    value: said(volts / amperes, 'Ω'),
    details: [
      { label: 'Voltage', value: said(volts, 'V') },
      { label: 'Current', value: said(amperes, 'A') },
      { label: 'Power', value: said(volts * amperes, 'W') },
    ],
    explanation: 'Any two of voltage, current, resistance and power tell the others.',
  };
}

const known = (name: string, label: string, unit: string, initial: number) =>
  amount(name, label, initial, {
    unit,
    minimum: 1e-9,
    only: { input: 'known', is: knownWith(name) },
  });

export const ohm: Calculator = {
  id: 'ohm',
  title: "Ohm's law calculator",
  text: 'Voltage, current, resistance and power from any two of them.',
  formula: 'U = R × I; P = U × I',
  inputs: [
    choice('known', 'I know', names),
    known('volts', 'Voltage', 'V', 12),
    known('amperes', 'Current', 'A', 2),
    known('ohms', 'Resistance', 'Ω', 6),
    known('watts', 'Power', 'W', 24),
  ],
  calculate,
};
