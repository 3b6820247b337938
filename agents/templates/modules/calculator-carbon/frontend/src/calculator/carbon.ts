import { inWords, numberOf, type Calculator, type Rates, type Values } from './calculator';
import { amount, choice } from './inputs';

/** Kilograms of carbon dioxide, rounded; people put in what holds where they live. */
const factors: Rates = {
  'kg CO₂': {
    'A kilometre by petrol car': 0.17,
    'A kilometre by electric car': 0.05,
    'A kilometre by bus': 0.1,
    'A kilometre by train': 0.035,
    'An hour of flight': 150,
    'A kWh of electricity': 0.35,
    'A kWh of gas': 0.2,
  },
  Food: { 'Meat every day': 2600, 'Meat at times': 1800, Vegetarian: 1400, Vegan: 1100 },
};
const weeksOfYear = 52;

function calculate(values: Values, rates: Rates = factors) {
  const of = (name: string) => numberOf(values, name);
  const factor = (name: string) => rates['kg CO₂']?.[name] ?? 0;
  const car =
    values.car === 'Electric' ? 'A kilometre by electric car' : 'A kilometre by petrol car';
  const people = of('people');
  const parts: [string, number][] = [
    ['Car', of('drive') * weeksOfYear * factor(car)],
    ['Bus', of('bus') * weeksOfYear * factor('A kilometre by bus')],
    ['Train', of('train') * weeksOfYear * factor('A kilometre by train')],
    ['Flights', of('flights') * factor('An hour of flight')],
    ['Electricity', (of('electricity') * factor('A kWh of electricity')) / people],
    ['Gas', (of('gas') * factor('A kWh of gas')) / people],
    ['Food', rates.Food?.[values.diet ?? ''] ?? 0],
  ];
  const total = parts.reduce((sum, [, kilograms]) => sum + kilograms, 0);
  const sorted = [...parts].sort(([, one], [, other]) => other - one);
  return {
    label: 'Carbon footprint a year',
    value: `${inWords(total / 1000)} t CO₂`,
    details: sorted.map(([label, kilograms]) => ({ label, value: `${inWords(kilograms, 0)} kg` })),
    explanation: `Most of it comes from: ${sorted[0]?.[0].toLowerCase() ?? ''}. What you buy is not counted.`,
  };
}

export const carbon: Calculator = {
  id: 'carbon',
  title: 'Carbon footprint calculator',
  text: 'Carbon dioxide of a year from travel, the home and food.',
  formula: 'footprint = sum of what you use × kilograms of carbon dioxide of one',
  inputs: [
    amount('drive', 'Kilometres by car a week', 150),
    choice('car', 'Car', ['Petrol or diesel', 'Electric']),
    amount('bus', 'Kilometres by bus a week', 10),
    amount('train', 'Kilometres by train a week', 30),
    amount('flights', 'Hours of flight a year', 6),
    amount('electricity', 'Electricity a year', 2500, { unit: 'kWh' }),
    amount('gas', 'Gas a year', 8000, { unit: 'kWh' }),
    amount('people', 'People in the home', 2, { minimum: 1, maximum: 50 }),
    choice('diet', 'Food', Object.keys(factors.Food ?? {})),
  ],
  rates: factors,
  calculate,
};
