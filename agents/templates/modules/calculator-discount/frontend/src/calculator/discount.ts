import { inWords, numberOf, type Calculator } from './calculator';

export const discount: Calculator = {
  id: 'discount',
  title: 'Discount calculator',
  text: 'What is paid after a discount, and what is saved.',
  formula: 'to pay = price × (1 − discount ÷ 100) × number',
  inputs: [
    {
      name: 'price',
      label: 'Price',
      kind: 'number',
      minimum: 0,
      maximum: 100_000_000,
      initial: '79.90',
    },
    {
      name: 'discount',
      label: 'Discount',
      unit: '%',
      kind: 'number',
      minimum: 0,
      maximum: 100,
      initial: '20',
    },
    {
      name: 'count',
      label: 'How many',
      kind: 'number',
      minimum: 1,
      maximum: 10_000,
      initial: '1',
    },
  ],
  calculate: (values) => {
    const full = numberOf(values, 'price') * numberOf(values, 'count');
    const saved = (full * numberOf(values, 'discount')) / 100;
    return {
      label: 'To pay',
      value: inWords(full - saved),
      details: [
        { label: 'Without discount', value: inWords(full) },
        { label: 'Saved', value: inWords(saved) },
      ],
      explanation: `You save ${inWords(saved)} of ${inWords(full)}.`,
    };
  },
};
