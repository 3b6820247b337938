import { inWords, numberOf, type Calculator, type Values } from './calculator';

const ways = ['Without tax', 'With tax'];

function calculate(values: Values) {
  const amount = numberOf(values, 'amount');
  const factor = 1 + numberOf(values, 'rate') / 100;
  const isNet = values.way === ways[0];
  const net = isNet ? amount : amount / factor;
  const gross = isNet ? amount * factor : amount;
  return {
    label: isNet ? 'With tax' : 'Without tax',
    value: inWords(isNet ? gross : net),
    details: [
      { label: 'Without tax', value: inWords(net) },
      { label: 'Tax', value: inWords(gross - net) },
      { label: 'With tax', value: inWords(gross) },
    ],
    explanation: `The tax is ${inWords(gross - net)}, which is ${numberOf(values, 'rate')} % of ${inWords(net)}.`,
  };
}

export const vat: Calculator = {
  id: 'vat',
  title: 'VAT calculator',
  text: 'Adds the tax to an amount, or takes it out.',
  formula: 'with tax = without tax × (1 + rate ÷ 100)',
  inputs: [
    {
      name: 'amount',
      label: 'Amount',
      kind: 'number',
      minimum: 0,
      maximum: 1_000_000_000,
      initial: '100',
    },
    {
      name: 'rate',
      label: 'Rate',
      unit: '%',
      kind: 'number',
      minimum: 0,
      maximum: 100,
      initial: '20',
    },
    {
      name: 'way',
      label: 'The amount is',
      kind: 'choice',
      options: ways,
      initial: 'Without tax',
    },
  ],
  calculate,
};
