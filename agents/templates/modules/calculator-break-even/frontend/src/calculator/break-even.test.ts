import { expect, it } from 'vitest';
import { breakEven } from './break-even';

const values = { fixed: '5000', price: '25', cost: '15', sold: '600' };

it('counts the pieces that pay the fixed costs', () => {
  const { value, details } = breakEven.calculate(values);
  expect(value).toBe('500 pieces');
  expect(details.map((one) => one.value)).toEqual(['12,500.00', '10.00', '40.0 %', '1,000.00']);
});

it('says when it is never, and what is lost', () => {
  const { value, details } = breakEven.calculate({ ...values, cost: '25' });
  expect(value).toBe('Never');
  expect(details[3]).toEqual({ label: 'Loss at what you sell', value: '5,000.00' });
  expect(breakEven.calculate({ ...values, price: '0' }).details[2]?.value).toBe('–');
});
