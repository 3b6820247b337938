import { inWords, numberOf, type Calculator, type Values } from './calculator';

const factorOf = (values: Values) => numberOf(values, 'wanted') / numberOf(values, 'servings');

/** As much as is used, of what a whole pack costs. */
const costOf = (item: Values) =>
  (numberOf(item, 'amount') / numberOf(item, 'pack')) * numberOf(item, 'price');

function calculate(values: Values, _rates?: unknown, items: readonly Values[] = []) {
  const factor = factorOf(values);
  const cost = items.reduce((sum, item) => sum + costOf(item), 0) * factor;
  const wanted = numberOf(values, 'wanted');
  return {
    label: 'Cost of the recipe',
    value: inWords(cost),
    details: [
      { label: 'Cost of a serving', value: inWords(cost / wanted) },
      { label: 'Amounts times', value: inWords(factor) },
    ],
    explanation: `For ${inWords(wanted, 0)} servings take ${inWords(factor)} times the amounts of the recipe.`,
    table: {
      title: 'Ingredients',
      columns: ['Ingredient', 'Amount', 'Cost'],
      rows: items.map((item) => [
        item.itemName ?? '',
        inWords(numberOf(item, 'amount') * factor, 1),
        inWords(costOf(item) * factor),
      ]),
    },
  };
}

export const recipe: Calculator = {
  id: 'recipe',
  title: 'Recipe calculator',
  text: 'Amounts and cost of a recipe for as many servings as you want.',
  formula:
    'amount = amount of the recipe × servings wanted ÷ servings; cost = amount ÷ pack × price of the pack',
  inputs: [
    {
      name: 'servings',
      label: 'Servings of the recipe',
      kind: 'number',
      minimum: 1,
      maximum: 10000,
      initial: '4',
    },
    {
      name: 'wanted',
      label: 'Servings wanted',
      kind: 'number',
      minimum: 1,
      maximum: 10000,
      initial: '6',
    },
  ],
  items: {
    label: 'Ingredient',
    plural: 'Ingredients',
    inputs: [
      {
        name: 'amount',
        label: 'Amount',
        unit: 'g, ml or pieces',
        kind: 'number',
        minimum: 0,
        maximum: 1000000,
        initial: '250',
      },
      {
        name: 'pack',
        label: 'A pack holds',
        unit: 'g, ml or pieces',
        kind: 'number',
        minimum: 0.01,
        maximum: 1000000,
        initial: '1000',
      },
      {
        name: 'price',
        label: 'A pack costs',
        kind: 'number',
        minimum: 0,
        maximum: 1000000,
        initial: '2',
      },
    ],
    result: (values, item) =>
      `${inWords(numberOf(item, 'amount') * factorOf(values), 1)} for ${inWords(costOf(item) * factorOf(values))}`,
  },
  calculate,
};
