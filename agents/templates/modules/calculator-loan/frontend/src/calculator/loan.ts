import { inWords, numberOf, type Calculator, type Values } from './calculator';

/** What is paid each month so that the debt is gone after so many months, by the formula of the annuity. */
function monthlyPayment(debt: number, yearlyRate: number, months: number): number {
  const rate = yearlyRate / 100 / 12;
  return rate === 0 ? debt / months : (debt * rate) / (1 - (1 + rate) ** -months);
}

function calculate(values: Values) {
  const borrowed = numberOf(values, 'amount');
  const months = Math.round(numberOf(values, 'years') * 12);
  const payment = monthlyPayment(borrowed, numberOf(values, 'rate'), months);
  const total = payment * months;
  return {
    label: 'Monthly payment',
    value: inWords(payment),
    details: [
      { label: 'Borrowed', value: inWords(borrowed) },
      { label: 'Interest in all', value: inWords(total - borrowed) },
      { label: 'Paid in all', value: inWords(total) },
    ],
    explanation: `You pay ${inWords(payment)} in each of ${months} months. For every 100 borrowed that makes ${inWords(borrowed === 0 ? 0 : (total / borrowed) * 100, 0)} in all.`,
  };
}

export const loan: Calculator = {
  id: 'loan',
  title: 'Loan calculator',
  text: 'What a loan costs each month, and in all.',
  formula: 'payment = debt × r ÷ (1 − (1 + r)⁻ⁿ), with r the interest a month and n the months',
  inputs: [
    {
      name: 'amount',
      label: 'Amount of the loan',
      kind: 'number',
      minimum: 1,
      maximum: 100_000_000,
      initial: '15000',
    },
    {
      name: 'rate',
      label: 'Interest',
      unit: '% a year',
      kind: 'number',
      minimum: 0,
      maximum: 100,
      initial: '6',
    },
    {
      name: 'years',
      label: 'Term',
      unit: 'years',
      kind: 'number',
      minimum: 1,
      maximum: 50,
      initial: '5',
    },
  ],
  calculate,
};
