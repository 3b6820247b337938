import { inWords, numberOf, type Calculator, type Values } from './calculator';
import { amount, choice } from './inputs';

/** How many of each there are in a year of so many hours and days a week. */
function inYear(values: Values): Record<string, number> {
  const weeks = numberOf(values, 'weeks');
  return {
    Hour: numberOf(values, 'hours') * weeks,
    Day: numberOf(values, 'days') * weeks,
    Week: weeks,
    Month: 12,
    Year: 1,
  };
}

function calculate(values: Values) {
  const periods = inYear(values);
  const gross = numberOf(values, 'pay') * (periods[values.period ?? ''] ?? 1);
  const deducted = Math.min(100, numberOf(values, 'tax') + numberOf(values, 'insurance'));
  const net = gross * (1 - deducted / 100);
  return {
    label: 'Net a year',
    value: inWords(net),
    details: [
      { label: 'Gross a year', value: inWords(gross) },
      { label: 'Tax', value: inWords((gross * numberOf(values, 'tax')) / 100) },
      {
        label: 'Insurance and pension',
        value: inWords((gross * numberOf(values, 'insurance')) / 100),
      },
      { label: 'Net a month', value: inWords(net / 12) },
    ],
    explanation: `${inWords(deducted, 1)} % are taken off, by the rates you entered.`,
    table: {
      title: 'Pay',
      columns: ['For a', 'Gross', 'Net'],
      rows: Object.entries(periods).map(([period, many]) => [
        period.toLowerCase(),
        inWords(many > 0 ? gross / many : 0),
        inWords(many > 0 ? net / many : 0),
      ]),
    },
  };
}

export const salary: Calculator = {
  id: 'salary',
  title: 'Salary calculator',
  text: 'Pay by the hour, day, week, month and year, before and after what is taken off.',
  formula: 'year = hour × hours a week × weeks; net = gross × (1 − tax − insurance)',
  inputs: [
    amount('pay', 'Pay', 20),
    choice('period', 'For a', ['Hour', 'Day', 'Week', 'Month', 'Year']),
    amount('hours', 'Hours a week', 40, { minimum: 1, maximum: 168 }),
    amount('days', 'Days a week', 5, { minimum: 1, maximum: 7 }),
    amount('weeks', 'Paid weeks a year', 52, { minimum: 1, maximum: 53 }),
    amount('tax', 'Tax', 20, { unit: '%', maximum: 100 }),
    amount('insurance', 'Insurance and pension', 10, { unit: '%', maximum: 100 }),
  ],
  calculate,
};
