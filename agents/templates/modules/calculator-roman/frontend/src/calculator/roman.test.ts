import { expect, it } from 'vitest';
import { roman } from './roman';

it('writes numbers in Roman numerals and reads them', () => {
  expect(roman.calculate({ text: '1994' }).value).toBe('MCMXCIV');
  expect(roman.calculate({ text: 'mcmxciv' }).value).toBe('1994');
});

it.each(['IIII', '0', '4000', 'tea'])('knows no %s', (text) => {
  expect(roman.calculate({ text }).explanation).toMatch(/neither/);
});
