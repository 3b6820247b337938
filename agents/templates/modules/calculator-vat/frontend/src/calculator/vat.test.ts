import { expect, it } from 'vitest';
import { vat } from './vat';

it('adds the tax', () => {
  expect(vat.calculate({ amount: '50', rate: '19', way: 'Without tax' }).value).toBe('59.50');
});

it('takes the tax out', () => {
  const result = vat.calculate({ amount: '119', rate: '19', way: 'With tax' });
  expect(result.value).toBe('100.00');
  expect(result.details[1]).toEqual({ label: 'Tax', value: '19.00' });
});
