import { expect, it } from 'vitest';
import { percentage } from './percentage';

it('takes a share, adds it and takes it away', () => {
  const result = percentage.calculate({ percent: '15', amount: '240' });
  expect(result.value).toBe('36.00');
  expect(result.details.map(({ value }) => value)).toEqual(['276.00', '204.00']);
});
