import { inWords, numberOf, type Calculator, type Values } from './calculator';
import { amount } from './inputs';

function calculate(values: Values) {
  const start = numberOf(values, 'amount');
  const years = Math.floor(numberOf(values, 'years'));
  const factor = 1 + numberOf(values, 'rate') / 100;
  const later = start * factor ** years;
  const worth = start / factor ** years;
  return {
    label: `What costs ${inWords(start)} today costs`,
    value: inWords(later),
    details: [
      { label: `${inWords(start)} then buy what today costs`, value: inWords(worth) },
      { label: 'Prices rise by', value: `${inWords((factor ** years - 1) * 100, 1)} %` },
      { label: 'Money loses', value: `${inWords((1 - worth / start) * 100, 1)} %` },
    ],
    explanation: `After ${years} years of ${inWords(numberOf(values, 'rate'), 1)} %.`,
    table: {
      title: 'Year by year',
      columns: ['Year', 'Price', 'Worth of the money'],
      rows: Array.from({ length: years }, (_, place) => [
        String(place + 1),
        inWords(start * factor ** (place + 1)),
        inWords(start / factor ** (place + 1)),
      ]),
    },
  };
}

export const inflation: Calculator = {
  id: 'inflation',
  title: 'Inflation calculator',
  text: 'What prices become over the years, and what money is worth then.',
  formula: 'price = amount × (1 + rate) ^ years; worth = amount ÷ (1 + rate) ^ years',
  inputs: [
    amount('amount', 'Amount', 1000, { minimum: 0.01 }),
    amount('rate', 'Inflation a year', 3, { unit: '%', maximum: 1000 }),
    amount('years', 'Years', 10, { minimum: 1, maximum: 100 }),
  ],
  calculate,
};
