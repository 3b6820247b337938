import { inWords, numberOf, type Calculator, type Values } from './calculator';
import { amount } from './inputs';

const monthsOfYear = 12;

function calculate(values: Values) {
  const of = (name: string) => numberOf(values, name);
  const years = of('years');
  const distance = of('distance');
  const parts: [string, number][] = [
    ['Loss of value', (of('price') - of('resale')) / years],
    ['Fuel', (distance / 100) * of('consumption') * of('fuel')],
    ['Insurance', of('insurance')],
    ['Tax', of('tax')],
    ['Service and tyres', of('service')],
    ['Parking', of('parking') * monthsOfYear],
  ];
  const total = parts.reduce((sum, [, cost]) => sum + cost, 0);
  return {
    label: 'Cost a month',
    value: inWords(total / monthsOfYear),
    details: [
      { label: 'A year', value: inWords(total) },
      { label: 'A kilometre', value: distance > 0 ? inWords(total / distance) : '–' },
      { label: `In ${inWords(years, 0)} years`, value: inWords(total * years) },
    ],
    explanation: 'What a lease costs a month can be set against this, less what it includes.',
    table: {
      title: 'What it is made of',
      columns: ['', 'A month', 'A year'],
      rows: parts.map(([label, cost]) => [label, inWords(cost / monthsOfYear), inWords(cost)]),
    },
  };
}

export const carCost: Calculator = {
  id: 'car-cost',
  title: 'Car cost calculator',
  text: 'What a car costs a month, a year and a kilometre, with its loss of value.',
  formula: 'cost = (price − resale) ÷ years + fuel + insurance + tax + service + parking',
  inputs: [
    amount('price', 'Price of the car', 24_000),
    amount('resale', 'Worth when you sell it', 12_000),
    amount('years', 'Years you keep it', 5, { minimum: 1, maximum: 50 }),
    amount('distance', 'Kilometres a year', 12_000),
    amount('consumption', 'Fuel for 100 km', 6, { unit: 'litres or kWh', maximum: 100 }),
    amount('fuel', 'Price of a litre or kWh', 1.8),
    amount('insurance', 'Insurance a year', 600),
    amount('tax', 'Tax a year', 150),
    amount('service', 'Service and tyres a year', 600),
    amount('parking', 'Parking a month', 0),
  ],
  calculate,
};
