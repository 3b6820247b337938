import { inWords, numberOf, type Calculator } from './calculator';

export const profit: Calculator = {
  id: 'profit',
  title: 'Profit margin calculator',
  text: 'What is left of a price, and how much that is of it.',
  formula: 'margin = (price − cost) ÷ price × 100',
  inputs: [
    {
      name: 'cost',
      label: 'Cost of one',
      kind: 'number',
      minimum: 0,
      maximum: 100_000_000,
      initial: '12.50',
    },
    {
      name: 'price',
      label: 'Price of one',
      kind: 'number',
      minimum: 0.01,
      maximum: 100_000_000,
      initial: '20',
    },
    {
      name: 'sold',
      label: 'Sold',
      kind: 'number',
      minimum: 0,
      maximum: 100_000_000,
      initial: '100',
    },
  ],
  calculate: (values) => {
    const [cost, price] = [numberOf(values, 'cost'), numberOf(values, 'price')];
    const profit = price - cost;
    return {
      label: 'Margin',
      value: `${inWords((profit / price) * 100, 1)} %`,
      details: [
        { label: 'Profit of one', value: inWords(profit) },
        { label: 'Markup', value: cost === 0 ? '–' : `${inWords((profit / cost) * 100, 1)} %` },
        { label: 'Revenue', value: inWords(price * numberOf(values, 'sold')) },
        { label: 'Profit in all', value: inWords(profit * numberOf(values, 'sold')) },
      ],
      explanation:
        profit < 0 ? 'Each one that is sold loses money.' : `Each one leaves ${inWords(profit)}.`,
    };
  },
};
