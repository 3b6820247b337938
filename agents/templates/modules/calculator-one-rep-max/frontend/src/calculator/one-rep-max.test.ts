import { expect, it } from 'vitest';
import { oneRepMax } from './one-rep-max';

it('takes the mean of three formulas', () => {
  const { value, details, table } = oneRepMax.calculate({ weight: '100', reps: '5' });
  expect(details.map((one) => one.value)).toEqual(['116.7 kg', '112.5 kg', '117.5 kg']);
  expect(value).toBe('115.5 kg');
  expect(table?.rows[4]).toEqual(['80 %', '92.4']);
});

it('is what was lifted, where it was lifted once', () => {
  expect(oneRepMax.calculate({ weight: '100', reps: '1' }).value).toBe('100.0 kg');
});
