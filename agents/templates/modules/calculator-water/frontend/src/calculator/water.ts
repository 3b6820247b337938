import { inWords, numberOf, type Calculator, type Values } from './calculator';
import { amount, choice } from './inputs';

const ofKilogram = 0.033;
const ofExerciseHour = 0.7;
const weathers: Record<string, number> = { Mild: 0, Warm: 0.3, Hot: 0.6 };
const glass = 0.25;

function calculate(values: Values) {
  const base = numberOf(values, 'weight') * ofKilogram;
  const exercise = (numberOf(values, 'exercise') / 60) * ofExerciseHour;
  const weather = weathers[values.weather ?? ''] ?? 0;
  const total = base + exercise + weather;
  return {
    label: 'Water a day',
    value: `${inWords(total, 1)} litres`,
    details: [
      { label: 'Glasses of 250 ml', value: inWords(Math.ceil(total / glass), 0) },
      { label: 'For your weight', value: `${inWords(base)} litres` },
      { label: 'For exercise', value: `${inWords(exercise)} litres` },
      { label: 'For the weather', value: `${inWords(weather)} litres` },
    ],
    explanation:
      'About a fifth of it comes with food. Some illnesses need more or less: ask a doctor.',
  };
}

export const water: Calculator = {
  id: 'water',
  title: 'Water intake calculator',
  text: 'How much to drink in a day, by weight, exercise and weather.',
  formula: 'litres = weight × 0.033 + hours of exercise × 0.7 + what the weather takes',
  inputs: [
    amount('weight', 'Weight', 70, { unit: 'kg', minimum: 10, maximum: 400 }),
    amount('exercise', 'Exercise a day', 30, { unit: 'minutes', maximum: 1000 }),
    choice('weather', 'Weather', Object.keys(weathers)),
  ],
  calculate,
};
