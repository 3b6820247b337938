import { inWords, numberOf, type Calculator } from './calculator';

export const tip: Calculator = {
  id: 'tip',
  title: 'Tip calculator',
  text: 'What to leave on the table, and what each of you pays.',
  formula: 'each pays bill × (1 + tip ÷ 100) ÷ people',
  inputs: [
    {
      name: 'bill',
      label: 'Bill',
      kind: 'number',
      minimum: 0,
      maximum: 1_000_000,
      initial: '64.50',
    },
    {
      name: 'tip',
      label: 'Tip',
      unit: '%',
      kind: 'number',
      minimum: 0,
      maximum: 100,
      initial: '10',
    },
    {
      name: 'people',
      label: 'People',
      kind: 'number',
      minimum: 1,
      maximum: 100,
      initial: '2',
    },
  ],
  calculate: (values) => {
    const bill = numberOf(values, 'bill');
    const extra = (bill * numberOf(values, 'tip')) / 100;
    const people = numberOf(values, 'people');
    const each = (bill + extra) / people;
    return {
      label: 'Each pays',
      value: inWords(each),
      details: [
        { label: 'Tip', value: inWords(extra) },
        { label: 'Bill with tip', value: inWords(bill + extra) },
        { label: 'Tip of each', value: inWords(extra / people) },
      ],
      explanation: `A tip of ${inWords(extra)} makes ${inWords(bill + extra)} in all.`,
    };
  },
};
