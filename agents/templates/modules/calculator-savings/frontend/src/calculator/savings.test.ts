import { expect, it } from 'vitest';
import { savings } from './savings';

it('adds interest on interest', () => {
  const values = { start: '1000', monthly: '0', rate: '12', years: '1' };
  expect(savings.calculate(values).value).toBe('1,126.83');
});

it('adds the deposits', () => {
  const result = savings.calculate({ start: '0', monthly: '50', rate: '0', years: '2' });
  expect(result.value).toBe('1,200.00');
  expect(result.details[1]?.value).toBe('0.00');
});
