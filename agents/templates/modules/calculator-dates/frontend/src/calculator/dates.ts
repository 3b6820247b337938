import { inWords, type Calculator, type Values } from './calculator';

const dayLength = 86_400_000;

/** Days from Monday to Friday, from the first day on, without the last. */
function workdays(first: number, days: number): number {
  let count = 0;
  for (let day = 0; day < days; day += 1) {
    const weekday = new Date(first + day * dayLength).getUTCDay();
    count += weekday === 0 || weekday === 6 ? 0 : 1;
  }
  return count;
}

function calculate(values: Values) {
  const times = [Date.parse(values.from ?? ''), Date.parse(values.to ?? '')];
  const [first = 0, last = 0] = times.sort((a, b) => a - b);
  const days = Math.round((last - first) / dayLength);
  return {
    label: 'Difference',
    value: `${inWords(days, 0)} days`,
    details: [
      { label: 'Weeks and days', value: `${Math.floor(days / 7)} weeks, ${days % 7} days` },
      { label: 'Working days', value: inWords(workdays(first, Math.min(days, 100_000)), 0) },
      { label: 'Hours', value: inWords(days * 24, 0) },
    ],
    explanation: 'The first day counts, the last does not. Working days are Monday to Friday.',
  };
}

export const dates: Calculator = {
  id: 'dates',
  title: 'Date calculator',
  text: 'How many days lie between two dates.',
  formula: 'days = last date − first date',
  inputs: [
    { name: 'from', label: 'From', kind: 'date', initial: '2026-01-01' },
    { name: 'to', label: 'To', kind: 'date', initial: '2026-12-31' },
  ],
  calculate,
};
