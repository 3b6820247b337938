import { numberOf, type Calculator, type Values } from './calculator';
import { amount, choice } from './inputs';

const day = 86_400_000;
const pregnancy = 280;
const fromConception = 266;
const usualCycle = 28;
const conception = 'Day of conception';

const shown = (time: number) =>
  new Date(time).toLocaleDateString('en-GB', {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });

/** The day from which the weeks are counted: that of the last period, or what it would have been. */
function startOf(values: Values): number {
  const time = Date.parse(values.date ?? '');
  return values.from === conception
    ? time - (pregnancy - fromConception) * day
    : time + (numberOf(values, 'cycle') - usualCycle) * day;
}

function calculate(values: Values) {
  const start = startOf(values);
  const after = (weeks: number) => shown(start + weeks * 7 * day);
  const passed = Math.floor((Date.parse(values.today ?? '') - start) / day);
  const isOn = passed >= 0 && passed <= pregnancy + 21;
  return {
    label: 'Due date',
    value: shown(start + pregnancy * day),
    details: [
      {
        label: 'On that day',
        value: isOn ? `${Math.floor(passed / 7)} weeks and ${passed % 7} days` : '–',
      },
      { label: 'Second trimester from', value: after(13) },
      { label: 'Third trimester from', value: after(27) },
      { label: 'Full term from', value: after(37) },
    ],
    explanation: 'Four of a hundred children come on that very day, most within two weeks of it.',
  };
}

export const dueDate: Calculator = {
  id: 'due-date',
  title: 'Due date calculator',
  text: 'The day a child is due, and the weeks of the pregnancy.',
  formula: 'due date = first day of the last period + 280 days + cycle − 28',
  inputs: [
    choice('from', 'Counted from', ['First day of the last period', conception]),
    { name: 'date', label: 'That day', kind: 'date', initial: '2026-01-01' },
    amount('cycle', 'Length of the cycle', usualCycle, { unit: 'days', minimum: 20, maximum: 45 }),
    { name: 'today', label: 'Weeks on', kind: 'date', initial: '2026-03-14' },
  ],
  calculate,
};
