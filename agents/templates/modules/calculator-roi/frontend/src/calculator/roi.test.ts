import { expect, it } from 'vitest';
import { roi } from './roi';

it('says the return in all and by the year', () => {
  const { value, details } = roi.calculate({ spent: '10000', back: '12100', years: '2' });
  expect(value).toBe('21.0 %');
  expect(details.map((one) => one.value)).toEqual(['2,100.00', '10.0 %', '1.7 years']);
});

it('says a loss', () => {
  const { value, details } = roi.calculate({ spent: '1000', back: '900', years: '1' });
  expect(value).toBe('-10.0 %');
  expect(details[0]).toEqual({ label: 'Loss', value: '100.00' });
  expect(details[2]?.value).toBe('never');
});
