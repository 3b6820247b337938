import { inWords, numberOf, type Calculator, type Values } from './calculator';
import { amount } from './inputs';

function calculate(values: Values) {
  const finished = numberOf(values, 'track') * numberOf(values, 'fullness');
  const widths = Math.ceil(Math.round((finished / numberOf(values, 'fabric')) * 1e6) / 1e6);
  const cut = numberOf(values, 'drop') + numberOf(values, 'hems');
  const repeat = numberOf(values, 'repeat');
  const length = repeat > 0 ? Math.ceil(cut / repeat) * repeat : cut;
  const metres = (widths * length) / 100;
  return {
    label: 'Fabric needed',
    value: `${inWords(metres)} m`,
    details: [
      { label: 'Widths', value: inWords(widths, 0) },
      { label: 'Length of a cut', value: `${inWords(length, 0)} cm` },
      { label: 'Width of the gathered fabric', value: `${inWords(finished, 0)} cm` },
      { label: 'Price', value: inWords(metres * numberOf(values, 'price')) },
    ],
    explanation: `${inWords(widths, 0)} widths of fabric, each cut to ${inWords(length, 0)} cm.`,
  };
}

export const curtain: Calculator = {
  id: 'curtain',
  title: 'Curtain fabric calculator',
  text: 'Widths and metres of fabric for curtains, with hems and the repeat of a pattern.',
  formula: 'widths = track × fullness ÷ width of the fabric; fabric = widths × (drop + hems)',
  inputs: [
    amount('track', 'Length of the track', 200, { unit: 'cm', minimum: 1 }),
    amount('drop', 'Drop', 220, { unit: 'cm', minimum: 1 }),
    amount('fullness', 'Fullness', 2, { unit: 'times', minimum: 1, maximum: 4 }),
    amount('fabric', 'Width of the fabric', 140, { unit: 'cm', minimum: 10 }),
    amount('hems', 'Hems and heading', 30, { unit: 'cm' }),
    amount('repeat', 'Pattern repeat', 0, { unit: 'cm' }),
    amount('price', 'Price of a metre', 15),
  ],
  calculate,
};
