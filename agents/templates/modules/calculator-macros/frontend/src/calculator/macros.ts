import { inWords, numberOf, type Calculator, type Values } from './calculator';
import { amount, choice } from './inputs';

/** Percent of the energy from carbohydrates, protein and fat. */
const diets: Record<string, readonly [number, number, number]> = {
  Balanced: [50, 20, 30],
  'High protein': [40, 35, 25],
  'Low carb': [20, 35, 45],
  Ketogenic: [5, 25, 70],
};
const caloriesOfGram = { carbs: 4, protein: 4, fat: 9 };

function calculate(values: Values) {
  const calories = numberOf(values, 'calories');
  const [carbs = 0, protein = 0, fat = 0] = diets[values.diet ?? ''] ?? [];
  const meals = numberOf(values, 'meals');
  const line = (name: string, percent: number, ofGram: number) => {
    const grams = (calories * percent) / 100 / ofGram;
    return [name, `${percent} %`, `${inWords(grams, 0)} g`, `${inWords(grams / meals, 0)} g`];
  };
  const rows = [
    line('Carbohydrates', carbs, caloriesOfGram.carbs),
    line('Protein', protein, caloriesOfGram.protein),
    line('Fat', fat, caloriesOfGram.fat),
  ];
  return {
    label: 'Protein a day',
    value: rows[1]?.[2] ?? '',
    details: rows.map(([label = '', , value = '']) => ({ label, value })),
    explanation: `${inWords(calories, 0)} kcal in ${inWords(meals, 0)} meals.`,
    table: { title: 'Macros', columns: ['', 'Of the energy', 'A day', 'A meal'], rows },
  };
}

export const macros: Calculator = {
  id: 'macros',
  title: 'Macro calculator',
  text: 'Grams of carbohydrates, protein and fat for the calories you eat.',
  formula: 'grams = calories × share ÷ 4 (fat: ÷ 9)',
  inputs: [
    amount('calories', 'Calories a day', 2000, { unit: 'kcal', minimum: 500, maximum: 10_000 }),
    choice('diet', 'Diet', Object.keys(diets)),
    amount('meals', 'Meals a day', 3, { minimum: 1, maximum: 10 }),
  ],
  calculate,
};
