import { inWords, type Calculator, type Values } from './calculator';

const dayLength = 86_400_000;

/** Whole years, months and days from one day to a later one, as people count birthdays. */
function between(from: Date, to: Date) {
  let months = (to.getUTCFullYear() - from.getUTCFullYear()) * 12;
  months += to.getUTCMonth() - from.getUTCMonth();
  if (to.getUTCDate() < from.getUTCDate()) {
    months -= 1;
  }
  const last = Date.UTC(from.getUTCFullYear(), from.getUTCMonth() + months, from.getUTCDate());
  const days = Math.max(0, Math.round((to.getTime() - last) / dayLength));
  return { years: Math.floor(months / 12), months: months % 12, days };
}

function calculate(values: Values) {
  const dates = [new Date(values.born ?? ''), new Date(values.on ?? '')];
  const [from = new Date(0), to = new Date(0)] = dates.sort((a, b) => a.getTime() - b.getTime());
  const { years, months, days } = between(from, to);
  const allDays = Math.round((to.getTime() - from.getTime()) / dayLength);
  return {
    label: 'Age',
    value: `${years} years`,
    details: [
      { label: 'Exactly', value: `${years} years, ${months} months, ${days} days` },
      { label: 'In days', value: inWords(allDays, 0) },
      { label: 'In weeks', value: inWords(Math.floor(allDays / 7), 0) },
    ],
    explanation: `Between the two dates lie ${inWords(allDays, 0)} days.`,
  };
}

export const age: Calculator = {
  id: 'age',
  title: 'Age calculator',
  text: 'How old somebody is on a day.',
  formula: 'whole years, then whole months, then days from one date to the other',
  inputs: [
    { name: 'born', label: 'Date of birth', kind: 'date', initial: '1990-05-17' },
    {
      name: 'on',
      label: 'Age on',
      kind: 'date',
      initial: new Date().toISOString().slice(0, 10),
    },
  ],
  calculate,
};
