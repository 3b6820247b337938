import { inWords, numberOf, type Calculator, type Values } from './calculator';
import { amount } from './inputs';

/** A step of a person: twice the rise and once the going. */
const shortest = 59;
const longest = 65;

function calculate(values: Values) {
  const total = numberOf(values, 'rise');
  const risers = Math.max(1, Math.round(total / numberOf(values, 'wanted')));
  const riser = total / risers;
  const going = numberOf(values, 'going');
  const stride = 2 * riser + going;
  const run = going * (risers - 1);
  const slope = (Math.atan(riser / going) * 180) / Math.PI;
  const isEasy = stride >= shortest && stride <= longest;
  return {
    label: 'Steps',
    value: `${risers} of ${inWords(riser, 1)} cm`,
    details: [
      { label: 'Treads', value: inWords(risers - 1, 0) },
      { label: 'Length on the floor', value: `${inWords(run / 100)} m` },
      { label: 'Slope', value: `${inWords(slope, 1)}°` },
      { label: 'Stringer', value: `${inWords(Math.hypot(total, run) / 100)} m` },
      { label: '2 × rise + going', value: `${inWords(stride, 1)} cm` },
    ],
    explanation: isEasy
      ? 'The stairs are easy to walk: twice the rise and the going make 59 to 65 cm.'
      : 'Twice the rise and the going should make 59 to 65 cm: change the going or the rise.',
  };
}

export const stairs: Calculator = {
  id: 'stairs',
  title: 'Stair calculator',
  text: 'Steps, rise, slope and length of stairs from floor to floor.',
  formula: 'steps = height ÷ wanted rise, rounded; length = going × (steps − 1)',
  inputs: [
    amount('rise', 'Height from floor to floor', 270, { unit: 'cm', minimum: 1, maximum: 10_000 }),
    amount('wanted', 'Wanted rise of a step', 18, { unit: 'cm', minimum: 5, maximum: 30 }),
    amount('going', 'Going of a step', 27, { unit: 'cm', minimum: 5, maximum: 100 }),
  ],
  calculate,
};
