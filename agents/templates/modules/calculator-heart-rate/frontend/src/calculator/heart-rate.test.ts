import { expect, it } from 'vitest';
import { heartRate } from './heart-rate';

it('counts zones from the reserve', () => {
  const { value, details, table } = heartRate.calculate({ age: '40', resting: '60' });
  expect(value).toBe('180 beats a minute');
  expect(details[0]?.value).toBe('120 beats a minute');
  expect(table?.rows[2]).toEqual(['Moderate', '70–80 %', '144–156']);
});
