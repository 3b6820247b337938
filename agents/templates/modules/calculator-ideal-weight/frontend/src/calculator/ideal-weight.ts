import { inWords, numberOf, type Calculator, type Values } from './calculator';
import { amount, choice } from './inputs';

const inch = 2.54;
const fiveFeet = 60;
/** Kilograms at five feet, and for every inch above, of women and men. */
const formulas = [
  ['Devine', 45.5, 2.3, 50, 2.3],
  ['Robinson', 49, 1.7, 52, 1.9],
  ['Miller', 53.1, 1.36, 56.2, 1.41],
  ['Hamwi', 45.5, 2.2, 48, 2.7],
] as const;
const healthy = [18.5, 25] as const;

function calculate(values: Values) {
  const height = numberOf(values, 'height');
  const inches = height / inch - fiveFeet;
  const weights = formulas.map(([name, ofWoman, womanInch, ofMan, manInch]) => ({
    name,
    weight: values.sex === 'Woman' ? ofWoman + womanInch * inches : ofMan + manInch * inches,
  }));
  const mean = weights.reduce((sum, { weight }) => sum + weight, 0) / weights.length;
  const [low, high] = healthy.map((index) => inWords(index * (height / 100) ** 2, 1));
  return {
    label: 'Ideal weight',
    value: `${inWords(mean, 1)} kg`,
    details: [
      { label: 'Healthy by body mass index', value: `${low}–${high} kg` },
      ...weights.map(({ name, weight }) => ({ label: name, value: `${inWords(weight, 1)} kg` })),
    ],
    explanation: 'The mean of four formulas. Build and muscles make a difference that none knows.',
  };
}

export const idealWeight: Calculator = {
  id: 'ideal-weight',
  title: 'Ideal weight calculator',
  text: 'What four formulas say of your height, and the range that counts as healthy.',
  formula: 'Devine: 50 kg (women 45.5) + 2.3 kg for every inch above five feet',
  inputs: [
    choice('sex', 'Sex', ['Woman', 'Man']),
    amount('height', 'Height', 170, { unit: 'cm', minimum: 130, maximum: 250 }),
  ],
  calculate,
};
