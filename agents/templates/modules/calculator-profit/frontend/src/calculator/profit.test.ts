import { expect, it } from 'vitest';
import { profit } from './profit';

it('is a part of the price, the markup one of the cost', () => {
  const result = profit.calculate({ cost: '15', price: '20', sold: '10' });
  expect(result.value).toBe('25.0 %');
  expect(result.details[1]?.value).toBe('33.3 %');
  expect(result.details[3]?.value).toBe('50.00');
});

it('says so when money is lost, and has no markup on nothing', () => {
  expect(profit.calculate({ cost: '5', price: '4', sold: '1' }).explanation).toMatch(/loses/);
  expect(profit.calculate({ cost: '0', price: '4', sold: '1' }).details[1]?.value).toBe('–');
});
