import { inWords, numberOf, type Calculator, type Values } from './calculator';

/** Interest is added every month, and then what is put in. */
function balanceAfter(months: number, start: number, monthly: number, rate: number): number {
  let balance = start;
  for (let month = 0; month < months; month += 1) {
    balance = balance * (1 + rate) + monthly;
  }
  return balance;
}

function calculate(values: Values) {
  const start = numberOf(values, 'start');
  const monthly = numberOf(values, 'monthly');
  const years = numberOf(values, 'years');
  const months = Math.round(years * 12);
  const balance = balanceAfter(months, start, monthly, numberOf(values, 'rate') / 100 / 12);
  const paidIn = start + monthly * months;
  return {
    label: `After ${years} years`,
    value: inWords(balance),
    details: [
      { label: 'Paid in', value: inWords(paidIn) },
      { label: 'Interest', value: inWords(balance - paidIn) },
    ],
    explanation: `Of the final amount, ${inWords(balance - paidIn)} is interest, and interest on interest.`,
  };
}

export const savings: Calculator = {
  id: 'savings',
  title: 'Savings calculator',
  text: 'What savings grow to with compound interest.',
  formula: 'every month: balance = balance × (1 + r) + deposit, with r the interest a month',
  inputs: [
    {
      name: 'start',
      label: 'Starting amount',
      kind: 'number',
      minimum: 0,
      maximum: 100_000_000,
      initial: '1000',
    },
    {
      name: 'monthly',
      label: 'Deposit each month',
      kind: 'number',
      minimum: 0,
      maximum: 1_000_000,
      initial: '100',
    },
    {
      name: 'rate',
      label: 'Interest',
      unit: '% a year',
      kind: 'number',
      minimum: 0,
      maximum: 50,
      initial: '4',
    },
    {
      name: 'years',
      label: 'Time',
      unit: 'years',
      kind: 'number',
      minimum: 1,
      maximum: 80,
      initial: '20',
    },
  ],
  calculate,
};
