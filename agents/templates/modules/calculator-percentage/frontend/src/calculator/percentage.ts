import { inWords, numberOf, type Calculator } from './calculator';

export const percentage: Calculator = {
  id: 'percentage',
  title: 'Percentage calculator',
  text: 'A share of an amount, and what is left or added.',
  formula: 'share = amount × percent ÷ 100',
  inputs: [
    {
      name: 'percent',
      label: 'Percent',
      unit: '%',
      kind: 'number',
      minimum: -1_000_000,
      maximum: 1_000_000,
      initial: '15',
    },
    {
      name: 'amount',
      label: 'Of',
      kind: 'number',
      minimum: -1_000_000_000,
      maximum: 1_000_000_000,
      initial: '240',
    },
  ],
  calculate: (values) => {
    const amount = numberOf(values, 'amount');
    const percent = numberOf(values, 'percent');
    const share = (amount * percent) / 100;
    return {
      label: `${percent} % of ${amount}`,
      value: inWords(share),
      details: [
        { label: `${amount} and ${percent} % more`, value: inWords(amount + share) },
        { label: `${amount} and ${percent} % less`, value: inWords(amount - share) },
      ],
      explanation: `One percent of ${amount} is ${inWords(amount / 100)}; ${percent} of them are ${inWords(share)}.`,
    };
  },
};
