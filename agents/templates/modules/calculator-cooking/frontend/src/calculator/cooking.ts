import { inWords, numberOf, type Calculator, type Rates, type Values } from './calculator';
import { amount, choice } from './inputs';

/** Millilitres of a measure, and grams of an American cup; people put in what their kitchen weighs. */
const measures: Record<string, number> = {
  'US cups': 236.588,
  'Metric cups (250 ml)': 250,
  Tablespoons: 15,
  Teaspoons: 5,
  Millilitres: 1,
  'Fluid ounces (US)': 29.5735,
};
const cup = 236.588;
const gramsOfOunce = 28.3495;
const grams: Rates = {
  'Grams of a US cup': {
    'Plain flour': 125,
    'Wholemeal flour': 120,
    'White sugar': 200,
    'Brown sugar': 213,
    'Icing sugar': 120,
    Butter: 227,
    Honey: 340,
    Milk: 244,
    Water: 237,
    Oil: 218,
    Rice: 185,
    'Rolled oats': 90,
    'Cocoa powder': 85,
    'Ground almonds': 96,
    Salt: 288,
  },
};
const ingredients = Object.keys(grams['Grams of a US cup'] ?? {});
const weighed: Record<string, number> = { Grams: 1, Ounces: gramsOfOunce };

function calculate(values: Values, rates: Rates = grams) {
  const ofCup = rates['Grams of a US cup']?.[values.ingredient ?? ''] ?? 0;
  const unit = values.unit ?? '';
  const given = numberOf(values, 'amount');
  const weight = given * (weighed[unit] ?? ((measures[unit] ?? 0) / cup) * ofCup);
  const volume = ofCup > 0 ? (weight / ofCup) * cup : 0;
  return {
    label: values.ingredient ?? '',
    value: `${inWords(weight, weight < 10 ? 1 : 0)} g`,
    details: [
      { label: 'Ounces', value: inWords(weight / gramsOfOunce) },
      ...Object.entries(measures).map(([label, millilitres]) => ({
        label,
        value: inWords(volume / millilitres),
      })),
    ],
    explanation: 'Weights of a cup are usual ones; how firmly it is filled makes a difference.',
  };
}

export const cooking: Calculator = {
  id: 'cooking',
  title: 'Cups to grams',
  text: 'Cups, spoons, ounces and grams of what you bake and cook with.',
  formula: 'grams = amount × millilitres of the measure ÷ 236.6 × grams of a cup',
  inputs: [
    choice('ingredient', 'Ingredient', ingredients),
    amount('amount', 'Amount', 1),
    choice('unit', 'Measured in', [...Object.keys(measures), ...Object.keys(weighed)]),
  ],
  rates: grams,
  calculate,
};
