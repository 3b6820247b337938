import { inWords, numberOf, type Calculator, type Values } from './calculator';
import { amount } from './inputs';

function calculate(values: Values) {
  const height = numberOf(values, 'height');
  const repeat = numberOf(values, 'repeat') / 100;
  const cut = height + numberOf(values, 'trim') / 100;
  // A strip begins where the pattern does.
  const strip = repeat > 0 ? Math.ceil(Math.round((cut / repeat) * 1e6) / 1e6) * repeat : cut;
  const perRoll = Math.floor(Math.round((numberOf(values, 'rollLength') / strip) * 1e6) / 1e6);
  const walls = Math.max(0, numberOf(values, 'walls') - numberOf(values, 'openings'));
  const strips = Math.ceil(Math.round((walls / numberOf(values, 'rollWidth')) * 1e6) / 1e6);
  const rolls = perRoll > 0 ? Math.ceil(strips / perRoll) : 0;
  return {
    label: 'Rolls needed',
    value: perRoll > 0 ? inWords(rolls, 0) : 'A roll is too short',
    details: [
      { label: 'Strips', value: inWords(strips, 0) },
      { label: 'Length of a strip', value: `${inWords(strip)} m` },
      { label: 'Strips from a roll', value: inWords(perRoll, 0) },
      { label: 'Price', value: inWords(rolls * numberOf(values, 'price')) },
    ],
    explanation: `${inWords(walls)} m of wall take ${inWords(strips, 0)} strips.`,
  };
}

export const wallpaper: Calculator = {
  id: 'wallpaper',
  title: 'Wallpaper calculator',
  text: 'How many rolls the walls of a room take, with the repeat of the pattern.',
  formula: 'strips = walls ÷ width of a roll; rolls = strips ÷ strips from a roll',
  inputs: [
    amount('walls', 'Length of all walls', 16, { unit: 'm' }),
    amount('openings', 'Width of doors and windows', 2, { unit: 'm' }),
    amount('height', 'Height of the room', 2.5, { unit: 'm', minimum: 0.1 }),
    amount('trim', 'Allowance for a strip', 10, { unit: 'cm' }),
    amount('repeat', 'Pattern repeat', 0, { unit: 'cm' }),
    amount('rollLength', 'Length of a roll', 10.05, { unit: 'm', minimum: 0.1 }),
    amount('rollWidth', 'Width of a roll', 0.53, { unit: 'm', minimum: 0.1 }),
    amount('price', 'Price of a roll', 20),
  ],
  calculate,
};
