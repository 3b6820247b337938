import { expect, it } from 'vitest';
import { tip } from './tip';

it('adds the tip and shares the bill', () => {
  const result = tip.calculate({ bill: '80', tip: '15', people: '4' });
  expect(result.value).toBe('23.00');
  expect(result.details[0]).toEqual({ label: 'Tip', value: '12.00' });
});
