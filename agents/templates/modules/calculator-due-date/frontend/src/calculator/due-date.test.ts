import { expect, it } from 'vitest';
import { initialValues } from './calculator';
import { dueDate } from './due-date';

const values = initialValues(dueDate.inputs);

it('counts 280 days from the last period', () => {
  const { value, details } = dueDate.calculate(values);
  expect(value).toBe('8 October 2026');
  expect(details.map((one) => one.value)).toEqual([
    '10 weeks and 2 days',
    '2 April 2026',
    '9 July 2026',
    '17 September 2026',
  ]);
});

it('minds the length of the cycle, or counts from conception', () => {
  expect(dueDate.calculate({ ...values, cycle: '30' }).value).toBe('10 October 2026');
  const from = { ...values, from: 'Day of conception', date: '2026-01-15' };
  expect(dueDate.calculate(from).value).toBe('8 October 2026');
});

it('says no weeks of another day', () => {
  expect(dueDate.calculate({ ...values, today: '2025-12-31' }).details[0]?.value).toBe('–');
});
