import { expect, it } from 'vitest';
import { initialValues, problemsOf } from './calculator';
import { sleep } from './sleep';

const values = initialValues(sleep.inputs);

it('counts back from the alarm, over midnight', () => {
  const { value, table } = sleep.calculate(values);
  expect(value).toBe('23:15 or 21:45');
  expect(table?.rows[3]).toEqual(['02:15', '3', '4 h 30 min']);
});

it('counts on from bedtime', () => {
  const { label, value } = sleep.calculate({ ...values, know: 'Go to bed', time: '23:00' });
  expect(label).toBe('Wake up at');
  expect(value).toBe('06:45 or 08:15');
});

it('takes times only', () => {
  expect(problemsOf(sleep.inputs, { ...values, time: '25:00' }).time).toBe('This is not a time.');
});
