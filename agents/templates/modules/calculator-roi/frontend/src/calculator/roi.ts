import { inWords, numberOf, type Calculator, type Values } from './calculator';
import { amount } from './inputs';

function calculate(values: Values) {
  const spent = numberOf(values, 'spent');
  const back = numberOf(values, 'back');
  const years = numberOf(values, 'years');
  const gain = back - spent;
  const yearly = ((back / spent) ** (1 / years) - 1) * 100;
  return {
    label: 'Return on investment',
    value: `${inWords((gain / spent) * 100, 1)} %`,
    details: [
      { label: gain < 0 ? 'Loss' : 'Gain', value: inWords(Math.abs(gain)) },
      { label: 'A year', value: `${inWords(yearly, 1)} %` },
      {
        label: 'Paid back after',
        value: gain > 0 || back === spent ? `${inWords((spent / back) * years, 1)} years` : 'never',
      },
    ],
    explanation: 'Paid back: if as much came back every year.',
  };
}

export const roi: Calculator = {
  id: 'roi',
  title: 'Return on investment calculator',
  text: 'What an investment brings, in all and by the year.',
  formula: 'return = (came back − spent) ÷ spent; a year: (came back ÷ spent) ^ (1 ÷ years) − 1',
  inputs: [
    amount('spent', 'Spent', 10_000, { minimum: 0.01, maximum: 1e12 }),
    amount('back', 'Came back', 13_000, { maximum: 1e12 }),
    amount('years', 'Years', 3, { minimum: 0.1, maximum: 100 }),
  ],
  calculate,
};
