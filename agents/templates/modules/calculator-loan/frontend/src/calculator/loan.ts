import { inWords, numberOf, type Calculator, type Values } from './calculator';

/** What is paid each month so that the debt is gone after so many months, by the formula of the annuity. */
function monthlyPayment(debt: number, yearlyRate: number, months: number): number {
  const rate = yearlyRate / 100 / 12;
  return rate === 0 ? debt / months : (debt * rate) / (1 - (1 + rate) ** -months);
}

interface Month {
  interest: number;
  principal: number;
  left: number;
}

/** Month by month until nothing is left; what is paid on top shortens it. */
function scheduleOf(debt: number, yearlyRate: number, months: number, extra: number): Month[] {
  const payment = monthlyPayment(debt, yearlyRate, months) + extra;
  const schedule: Month[] = [];
  let left = debt;
  while (left > 0.005 && schedule.length < months) {
    const interest = (left * yearlyRate) / 100 / 12;
    const principal = Math.min(left, payment - interest);
    left -= principal;
    schedule.push({ interest, principal, left: Math.max(0, left) });
  }
  return schedule;
}

const interestOf = (schedule: readonly Month[]) =>
  schedule.reduce((sum, { interest }) => sum + interest, 0);

/** "2 years 3 months" */
function spanOf(months: number): string {
  const years = Math.floor(months / 12);
  const parts = [
    years > 0 ? `${years} year${years === 1 ? '' : 's'}` : '',
    months % 12 > 0 || years === 0 ? `${months % 12} month${months % 12 === 1 ? '' : 's'}` : '',
  ];
  return parts.filter(Boolean).join(' ');
}

/** What went into interest and into the debt, year by year. */
function yearsOf(schedule: readonly Month[]) {
  const years = Array.from({ length: Math.ceil(schedule.length / 12) }, (_, year) => year);
  return years.map((year) => {
    const months = schedule.slice(year * 12, (year + 1) * 12);
    const principal = months.reduce((sum, month) => sum + month.principal, 0);
    return { label: `Year ${year + 1}`, values: [principal, interestOf(months)] as const };
  });
}

function calculate(values: Values) {
  const borrowed = numberOf(values, 'amount');
  const rate = numberOf(values, 'rate');
  const months = Math.round(numberOf(values, 'years') * 12);
  const extra = numberOf(values, 'extra') || 0;
  const payment = monthlyPayment(borrowed, rate, months);
  const plain = scheduleOf(borrowed, rate, months, 0);
  const schedule = scheduleOf(borrowed, rate, months, extra);
  const interest = interestOf(schedule);
  const total = borrowed + interest;
  const saved = [
    { label: 'Time saved', value: spanOf(plain.length - schedule.length) },
    { label: 'Interest saved', value: inWords(interestOf(plain) - interest) },
  ];
  return {
    label: 'Monthly payment',
    value: inWords(payment + extra),
    details: [
      { label: 'Borrowed', value: inWords(borrowed) },
      { label: 'Interest in all', value: inWords(interest) },
      { label: 'Paid in all', value: inWords(total) },
      { label: 'Paid off after', value: spanOf(schedule.length) },
      ...(extra > 0 ? saved : []),
    ],
    explanation: `You pay ${inWords(payment + extra)} in each of ${schedule.length} months. For every 100 borrowed that makes ${inWords((total / borrowed) * 100, 0)} in all.`,
    chart: {
      title: 'Interest against principal, year by year',
      series: ['Principal', 'Interest'] as const,
      bars: yearsOf(schedule),
    },
    table: {
      title: 'Repayment schedule',
      columns: ['Month', 'Interest', 'Principal', 'Left'],
      rows: schedule.map((month, place) => [
        String(place + 1),
        inWords(month.interest),
        inWords(month.principal),
        inWords(month.left),
      ]),
    },
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
    {
      name: 'extra',
      label: 'Extra payment',
      unit: 'a month',
      kind: 'number',
      minimum: 0,
      maximum: 10_000_000,
      initial: '0',
    },
  ],
  calculate,
};
